import type { Assertion, PersonValue } from "./assertion.ts";
import { coarsestPrecision } from "./coarsen-place.ts";
import type { PlacePrecision } from "./codes.ts";
import type { EntrySnapshot } from "./entry.ts";
import { formatValue } from "./format-value.ts";

/** A name is published on a recorded basis only, and a minor's never. */
export const mayPublishName = ({ isMinor, publicationBasis }: PersonValue): boolean =>
  !isMinor && publicationBasis !== null;

/** Stands where a name was: a withheld value is visibly withheld. */
export const WITHHELD_NAME = "name withheld";

/** A value in words, as for a label or a title: a name that is withheld stays so. */
export function describeValue(assertion: Assertion): string {
  return formatValue(isPrivate(assertion) ? hideName(assertion) : assertion);
}

type Place = Extract<Assertion, { field: "place" }>["value"];

/**
 * An entry as those may see it who are not at work on it: names of people whom the event befell
 * are withheld unless their publication is recorded, and places are as coarse as the coarsest
 * public precision that any of them has, since two values of one place tell each other. What was
 * noted and quoted about either may tell it as well and is left out.
 *
 * @param coarsen a place as it may be published with that public precision
 */
export function withholdPrivate(
  snapshot: EntrySnapshot,
  coarsen: (
    place: NonNullable<Place>,
    publicPrecision: PlacePrecision | null,
  ) => NonNullable<Place>,
): EntrySnapshot {
  const publicPrecision = coarsestOf(snapshot.assertions);
  const hidden = new Set<string>();
  const assertions = snapshot.assertions.map((assertion): Assertion => {
    const shown = isPrivate(assertion)
      ? hideName(assertion)
      : assertion.field === "place" && assertion.value && publicPrecision
        ? { ...assertion, value: coarsen(assertion.value, publicPrecision) }
        : assertion;
    if (shown === assertion) return withoutBasis(assertion);
    hidden.add(assertion.id);
    return { ...shown, note: "", rationale: "" };
  });
  const citations = snapshot.citations.map((citation) =>
    hidden.has(citation.assertionId ?? "") ? { ...citation, ...UNSAID } : citation,
  );
  return { ...snapshot, assertions, citations };
}

/** Of a citation of what is withheld: its words may tell what they are cited for. */
export const UNSAID = {
  locator: "",
  note: "",
  quote: "",
  quoteTranslation: "",
  independentGroup: "",
};

/** Of all values of the place, also those that fell: what they say of it stays true. */
function coarsestOf(assertions: readonly Assertion[]): PlacePrecision | null {
  return coarsestPrecision(
    assertions.flatMap((each) =>
      each.field === "place" && each.value?.publicPrecision ? [each.value.publicPrecision] : [],
    ),
  );
}

/** On what a location rests is for the team, however precise it may be published. */
function withoutBasis(assertion: Assertion): Assertion {
  if (assertion.field !== "place" || !assertion.value) return assertion;
  return { ...assertion, value: { ...assertion.value, basis: "" } };
}

const isPrivate = (assertion: Assertion): boolean =>
  assertion.field === "person" && assertion.value !== null && !mayPublishName(assertion.value);

function hideName(assertion: Assertion): Assertion {
  if (assertion.field !== "person" || assertion.value === null) return assertion;
  return { ...assertion, value: { ...assertion.value, name: WITHHELD_NAME } };
}
