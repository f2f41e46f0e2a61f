import type { Assertion, Citation } from "./assertion.ts";
import { CAN_BE_MANY, contradict } from "./differing.ts";
import { foldName } from "./fold-name.ts";
import type { Source } from "./source.ts";

/** What has to be known of a source to weigh what it is cited for. */
export type GradedSource = Pick<
  Source,
  "id" | "kind" | "publisher" | "reliability" | "published" | "isPerpetratorMedia"
>;

/**
 * Finds a source by the id that a citation has. A source that was merged into another is found
 * under its old id too, and then has the other's id.
 */
export type SourceLookup = (id: string) => GradedSource | undefined;

/** The citations that back an assertion: those that support it, not what contradicts or mentions. */
export function backingOf(assertionId: string, citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (citation) => citation.assertionId === assertionId && citation.stance === "supports",
  );
}

/**
 * The group within which reports are not independent of each other: what the team says it is
 * (copies of one wire report), else the publisher, else the source itself.
 */
export function groupOfCitation(citation: Citation, lookup: SourceLookup): string {
  const named = foldName(citation.independentGroup);
  if (named !== "") return `group ${named}`;
  const source = lookup(citation.sourceId);
  const publisher = foldName(source?.publisher ?? "");
  return publisher === "" ? `source ${source?.id ?? citation.sourceId}` : `group ${publisher}`;
}

/** How many independent voices stand behind the citations. */
export function countIndependent(citations: readonly Citation[], lookup: SourceLookup): number {
  return new Set(citations.map((citation) => groupOfCitation(citation, lookup))).size;
}

/**
 * Of the sources of one group: how many give a value that fits the one shown, and how many one
 * that contradicts it, or say so themselves. `unsourced`: contradicting values without a source.
 */
export type Agreement = { agree: number; differ: number; unsourced: number };

export function countAgreement(
  preferred: Assertion,
  group: readonly Assertion[],
  citations: readonly Citation[],
  lookup: SourceLookup,
): Agreement {
  const agree = new Set<string>();
  const differ = new Set<string>();
  let unsourced = 0;
  const idOf = ({ sourceId }: Citation): string => lookup(sourceId)?.id ?? sourceId;
  for (const assertion of group) {
    if (assertion.rank === "deprecated") continue;
    // Of several targets each source speaks of its own.
    if (CAN_BE_MANY.has(assertion.field) && assertion.id !== preferred.id) continue;
    const isOther = contradict(preferred, assertion);
    const backing = backingOf(assertion.id, citations);
    for (const citation of backing) (isOther ? differ : agree).add(idOf(citation));
    if (isOther && backing.length === 0) unsourced += 1;
  }
  for (const citation of citations)
    if (citation.assertionId === preferred.id && citation.stance === "contradicts")
      differ.add(idOf(citation));
  return { agree: agree.size, differ: differ.size, unsourced };
}
