import type { Assertion, Citation, PlaceValue, ValueOf } from "./assertion.ts";
import type { AssertedField, AssertionKind } from "./codes.ts";

type AssertionOf<F extends AssertedField> = Extract<Assertion, { field: F }>;
type Given<F extends AssertedField> = { field: F; kind?: AssertionKind; value: ValueOf[F] | null };

/** A fresh assertion under a fresh id, ranked normal unless said otherwise. */
export function newAssertion<F extends AssertedField>(
  given: Given<F> & Partial<Omit<AssertionOf<F>, "field" | "kind" | "value">>,
): AssertionOf<F> {
  const plain = { subject: "", rank: "normal", reason: null, rationale: "", note: "" };
  const fresh = { id: crypto.randomUUID(), createdAt: new Date().toISOString() };
  const kind = given.value === null ? "somevalue" : "value";
  // `field` names the member of the union that `value` was given for.
  return { ...fresh, kind, ...plain, ...given } as unknown as AssertionOf<F>;
}

type CitationParts = Partial<Citation> & Pick<Citation, "sourceId" | "assertionId">;

/** A fresh citation under a fresh id; it supports what it is cited for unless said otherwise. */
export function newCitation(given: CitationParts): Citation {
  return {
    ...{ id: crypto.randomUUID(), createdAt: new Date().toISOString() },
    ...{ locator: "", note: "", quote: "", quoteLanguage: "", quoteTranslation: "" },
    ...{ credibility: null, stance: "supports", independentGroup: "" },
    ...given,
  };
}

/** A place of which nothing is known yet. */
export const NOWHERE: PlaceValue = {
  ...{ name: "", gazetteerId: null, country: null, admin1: null },
  ...{ admin2: "", settlement: "", site: "", lat: null, lng: null },
  ...{ precision: "settlement", publicPrecision: null, basis: "" },
};
