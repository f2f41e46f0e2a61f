import type {
  Assertion,
  AttributionValue,
  ClaimValue,
  DateValue,
  Figures,
  NamedValue,
  ValueOf,
} from "./assertion.ts";
import type { AssertedField } from "./codes.ts";
import { readBounds } from "./date/bounds.ts";
import { foldName } from "./fold-name.ts";
import { placesAgree } from "./place-agreement.ts";

/**
 * Whether the values of one group contradict each other. Deprecated ones are left out; “exists but
 * unknown” contradicts only “known to be none”. The rule per field:
 * - date: the bounds have no day in common (2021 and 26 August 2021 agree);
 * - casualties, count: both best figures known and unequal; else the ranges low–high do not overlap;
 * - place: neither can contain the other (see `placesAgree`);
 * - perpetrator: other names, unless both are the same actor;
 * - claim: another status, by the same claimant or one that is not named; attribution: another
 *   name, or only one is unattributed;
 * - target, weapon, actor, person: never, because an event can have several of each.
 */
export function groupDiffers(group: Assertion[]): boolean {
  const standing = group.filter((assertion) => assertion.rank !== "deprecated");
  return standing.some((a, index) => standing.slice(index + 1).some((b) => contradict(a, b)));
}

const CONTRADICTS: { [F in AssertedField]: (a: ValueOf[F], b: ValueOf[F]) => boolean } = {
  date: datesContradict,
  place: (a, b) => !placesAgree(a, b),
  casualties: figuresContradict,
  count: figuresContradict,
  perpetrator: namesContradict,
  target: () => false,
  weapon: () => false,
  claim: claimsContradict,
  attribution: attributionsContradict,
  actor: () => false,
  person: () => false,
};

/** Of these an event can have several: two of them are no contradiction. */
export const CAN_BE_MANY: ReadonlySet<AssertedField> = new Set([
  "target",
  "weapon",
  "actor",
  "person",
]);

/** Whether two values cannot both be true; see `groupDiffers` for the rule of each field. */
export function contradict(a: Assertion, b: Assertion): boolean {
  if (a.field !== b.field || CAN_BE_MANY.has(a.field)) return false;
  if (a.kind !== b.kind) return a.kind === "novalue" || b.kind === "novalue";
  if (a.value === null || b.value === null) return false;
  // Both are of one field, which the table's type ties to one kind of value.
  const contradicts = CONTRADICTS[a.field] as (x: unknown, y: unknown) => boolean;
  return contradicts(a.value, b.value);
}

function datesContradict(a: DateValue, b: DateValue): boolean {
  const [x, y] = [readBounds(a.edtf), readBounds(b.edtf)];
  if (!x.ok || !y.ok) return a.edtf !== b.edtf;
  return isBefore(x.value.latest, y.value.earliest) || isBefore(y.value.latest, x.value.earliest);
}

/** An open or unknown bound excludes nothing. */
const isBefore = (latest: string | null, earliest: string | null): boolean =>
  latest !== null && earliest !== null && latest < earliest;

function figuresContradict(a: Figures, b: Figures): boolean {
  const [x, y] = [bestOf(a), bestOf(b)];
  if (x !== null && y !== null) return x !== y;
  const [p, q] = [rangeOf(a), rangeOf(b)];
  return p.high < q.low || q.high < p.low;
}

function bestOf({ best, qualifier }: Figures): number | null {
  return best ?? (qualifier === "none_reported" ? 0 : null);
}

function rangeOf(figures: Figures): { low: number; high: number } {
  const best = bestOf(figures);
  const isOpenAbove = figures.qualifier === "at_least" || best === null;
  const isOpenBelow = figures.qualifier === "at_most" || best === null;
  return {
    low: figures.low ?? (isOpenBelow ? 0 : best),
    high: figures.high ?? (isOpenAbove ? Number.POSITIVE_INFINITY : best),
  };
}

function namesContradict(a: NamedValue, b: NamedValue): boolean {
  if (a.actorId !== null && a.actorId === b.actorId) return false;
  return foldName(a.name) !== foldName(b.name);
}

/** Two groups may each claim an attack: that is one claim beside another. */
function claimsContradict(a: ClaimValue, b: ClaimValue): boolean {
  const isOfOne = a.name === "" || b.name === "" || !namesContradict(a, b);
  return isOfOne && a.status !== b.status;
}

function attributionsContradict(a: AttributionValue, b: AttributionValue): boolean {
  if (a.name !== "" && b.name !== "" && namesContradict(a, b)) return true;
  return (a.status === "unattributed") !== (b.status === "unattributed");
}
