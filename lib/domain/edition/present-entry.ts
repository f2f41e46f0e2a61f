import type { Assertion, Citation } from "../assertion.ts";
import { coarsenPlace } from "../coarsen-place.ts";
import type { EntryStatus } from "../codes.ts";
import type { EntrySnapshot } from "../entry.ts";
import { hidePerpetrators, type IsPerpetratorUrl } from "../perpetrator-links.ts";
import { UNSAID, WITHHELD_NAME, withholdPrivate } from "../withhold.ts";
import type { EditionStatus } from "./edition.ts";

/** What of an entry the team decided to keep back in this edition, although it might be published. */
export type Withholding = {
  /** Ids of assertions whose names of people are withheld. */
  names: ReadonlySet<string>;
};

export type PresentTools = {
  isPerpetrators: IsPerpetratorUrl;
  findArea: Parameters<typeof coarsenPlace>[2];
};

/**
 * An entry as it is published: names of people without a recorded basis withheld, places as coarse as
 * they may be shown, perpetrators' addresses broken, and what is noted for the team left out. Why the
 * team prefers a value is for readers, too.
 */
export function presentEntry(
  content: EntrySnapshot,
  { names }: Withholding,
  { isPerpetrators, findArea }: PresentTools,
): EntrySnapshot {
  const shown = withholdPrivate(content, (place, precision) =>
    coarsenPlace(place, precision, findArea),
  );
  const hidden = new Set(shown.assertions.filter((one) => isAsked(one, names)).map(({ id }) => id));
  return hidePerpetrators(
    {
      ...shown,
      embargo: null,
      assertions: shown.assertions.map((one) => hideIfAsked({ ...one, note: "" }, names)),
      citations: shown.citations.map(
        (one): Citation => ({
          ...{ ...one, note: "" },
          ...(hidden.has(one.assertionId ?? "") && UNSAID),
        }),
      ),
    },
    isPerpetrators,
  );
}

/** What is quoted of a name that is kept back may be the name itself, and goes with it. */
const isAsked = ({ id, field, value }: Assertion, names: ReadonlySet<string>): boolean =>
  field === "person" && value !== null && names.has(id);

function hideIfAsked(assertion: Assertion, names: ReadonlySet<string>): Assertion {
  if (assertion.field !== "person" || !assertion.value || !names.has(assertion.id))
    return assertion;
  return { ...assertion, rationale: "", value: { ...assertion.value, name: WITHHELD_NAME } };
}

/** What the team says of an entry, to readers. What was changed since it was verified was not. */
export function editionStatus(status: EntryStatus, isChanged: boolean): EditionStatus {
  if (status === "retracted") return "retracted";
  if (status === "merged_into") return "merged";
  if ((status === "verified" || status === "corrected") && !isChanged) return status;
  return "unverified";
}
