import type { Assertion } from "../assertion.ts";
import { coarserPrecisions } from "../coarsen-place.ts";
import type { EntrySnapshot } from "../entry.ts";
import { isRecord } from "../record.ts";
import { UNSAID, WITHHELD_NAME } from "../withhold.ts";

/**
 * An entry of an earlier edition as it may be told beside a later one: a name that is withheld by now
 * or was taken out, a place that is shown more coarsely, and what is quoted of either, stay in the
 * edition that they stood in.
 */
export function hideSince(before: EntrySnapshot, after: EntrySnapshot): EntrySnapshot {
  const now = new Map(after.assertions.map((one) => [one.id, one]));
  const hidden = new Set<string>();
  const assertions = before.assertions.map((one): Assertion => {
    const shown = hideOne(one, now.get(one.id));
    if (shown !== one) hidden.add(one.id);
    return shown;
  });
  const citations = before.citations.map((one) =>
    hidden.has(one.assertionId ?? "") ? { ...one, ...UNSAID } : one,
  );
  return { ...hideWords(before, namesIn(before, hidden), after), assertions, citations };
}

function namesIn({ assertions }: EntrySnapshot, hidden: ReadonlySet<string>): string[] {
  const names = assertions.flatMap((one) =>
    one.field === "person" && one.value && hidden.has(one.id) ? [one.value.name.trim()] : [],
  );
  return names.filter((name) => name.length > 1 && name !== WITHHELD_NAME);
}

type Told = Pick<EntrySnapshot, "title" | "summary" | "narrative">;
const toldOf = ({ title, summary, narrative }: Told): Told => ({ title, summary, narrative });

/** A name that was taken out of the words as well is not told as what was taken out. */
function hideWords(before: EntrySnapshot, names: string[], after: EntrySnapshot): EntrySnapshot {
  const now = JSON.stringify(toldOf(after));
  const gone = names.filter((name) => !now.includes(JSON.stringify(name).slice(1, -1)));
  if (gone.length === 0) return before;
  const hide = <T>(value: T): T => {
    if (typeof value === "string")
      return gone.reduce<string>((text, name) => text.replaceAll(name, WITHHELD_NAME), value) as T;
    if (Array.isArray(value)) return value.map(hide) as T;
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hide(part)])) as T;
  };
  return { ...before, ...hide(toldOf(before)) };
}

function hideOne(one: Assertion, now: Assertion | undefined): Assertion {
  if (one.field === "person" && one.value) {
    const isShown = now?.field === "person" && now.value && now.value.name !== WITHHELD_NAME;
    return isShown ? one : { ...one, rationale: "", value: { ...one.value, name: WITHHELD_NAME } };
  }
  if (one.field !== "place" || !one.value || now?.field !== "place" || !now.value) return one;
  const { precision } = now.value;
  const isCoarser =
    precision !== one.value.precision && coarserPrecisions(one.value.precision).includes(precision);
  return isCoarser ? { ...one, rationale: "", value: now.value } : one;
}
