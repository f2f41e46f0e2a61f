import type { Assertion, PersonValue } from "./assertion.ts";
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

/**
 * An entry as those may see it who are not at work on it: names of people whom the event befell
 * are withheld unless their publication is recorded, and so is what was noted about them, which
 * may tell the name as well. `coarsen` makes places as coarse as their public precision.
 */
export function withholdPrivate(
  snapshot: EntrySnapshot,
  coarsen: (value: Extract<Assertion, { field: "place" }>["value"]) => typeof value,
): EntrySnapshot {
  const withheld = new Set(snapshot.assertions.filter(isPrivate).map(({ id }) => id));
  return {
    ...snapshot,
    assertions: snapshot.assertions.map((assertion): Assertion => {
      if (withheld.has(assertion.id)) return hideName(assertion);
      if (assertion.field === "place") return { ...assertion, value: coarsen(assertion.value) };
      return assertion;
    }),
    citations: snapshot.citations.map((citation) =>
      withheld.has(citation.assertionId ?? "")
        ? { ...citation, note: "", quote: "", quoteTranslation: "" }
        : citation,
    ),
  };
}

const isPrivate = (assertion: Assertion): boolean =>
  assertion.field === "person" && assertion.value !== null && !mayPublishName(assertion.value);

function hideName(assertion: Assertion): Assertion {
  if (assertion.field !== "person" || assertion.value === null) return assertion;
  const value = { ...assertion.value, name: WITHHELD_NAME };
  return { ...assertion, value, note: "", rationale: "" };
}
