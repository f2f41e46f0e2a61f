import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { citedIds, groupAssertions, preferredOf } from "#lib/domain/assertion-group.ts";
import { CAN_BE_MANY, groupDiffers } from "#lib/domain/differing.ts";
import type { EditionSource } from "#lib/domain/edition/edition.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import type { SourceLookup } from "#lib/domain/evidence.ts";
import { formatFigures, groupLabel } from "#lib/domain/format-value.ts";
import { computeTeamFigure } from "#lib/domain/team-figure.ts";
import { describeValue } from "#lib/domain/withhold.ts";

/** A citation with the source that it names now; null where the edition has none of that id. */
export type ReadCitation = { citation: Citation; source: EditionSource | null };

/** A value in words with what is cited for it. */
export type ReadValue = { assertion: Assertion; words: string; citations: ReadCitation[] };

/** Values that compete, in the words of readers. */
export type Fact = {
  key: string;
  label: string;
  /** The value that the team shows, or all where there can be several; null: none stands. */
  shown: string | null;
  /** Values contradict each other, or a source contradicts the one that is shown. */
  isContested: boolean;
  /** True where a value is shown that no citation backs. */
  isUnsourced: boolean;
  values: ReadValue[];
};

/** Said behind a value that others contradict. */
export const CONTESTED = "contested";

/** “143 (contested)”; "" where there is no such fact. */
export function factWords(facts: readonly Fact[], key: string): string {
  const fact = facts.find((each) => each.key === key);
  if (!fact || fact.shown === null) return "";
  return fact.isContested ? `${fact.shown} (${CONTESTED})` : fact.shown;
}

type Sources = ReadonlyMap<string, EditionSource>;

/** The groups of values of an entry, in the order of their keys. */
export function readFacts(content: EntrySnapshot, sources: Sources): Fact[] {
  const cited = citedIds(content.citations);
  return [...groupAssertions(content.assertions)].map(([key, group]) => {
    const preferred = preferredOf(group, cited);
    return {
      ...{ key, label: groupLabel(key), shown: shownWords(key, group, content, sources) },
      isContested: groupDiffers(group) || isDenied(preferred, content.citations),
      isUnsourced: preferred !== null && !cited.has(preferred.id),
      values: group.map((assertion) => ({
        ...{ assertion, words: describeValue(assertion) },
        citations: readCitations(content.citations, assertion.id, sources),
      })),
    };
  });
}

const isDenied = (shown: Assertion | null, citations: readonly Citation[]): boolean =>
  citations.some(
    ({ assertionId, stance }) =>
      shown !== null && assertionId === shown.id && stance === "contradicts",
  );

/** The team's figure by the rule that it chose, else what the group shows; several where can be. */
function shownWords(
  key: string,
  group: Assertion[],
  { citations, decisions }: EntrySnapshot,
  sources: Sources,
): string | null {
  const decision = decisions.find((one) => one.key === key);
  const lookup: SourceLookup = (id) => sources.get(id);
  const figure = decision && computeTeamFigure(decision, group, { citations, lookup });
  if (figure) return `${formatFigures(figure)}${unitOf(group)}`;
  const standing = group.filter(({ rank }) => rank !== "deprecated");
  if (standing[0] && CAN_BE_MANY.has(standing[0].field))
    return [...new Set(standing.map(describeValue))].join("; ");
  const preferred = preferredOf(group, citedIds(citations));
  return preferred && describeValue(preferred);
}

/** “ attacks” behind a figure of a count. */
function unitOf(group: readonly Assertion[]): string {
  const count = group.find((each) => each.field === "count" && each.value !== null);
  return count?.field === "count" && count.value?.unit ? ` ${count.value.unit}` : "";
}

/** What is cited for one value; with null, for the entry as a whole. */
export const readCitations = (
  citations: readonly Citation[],
  assertionId: string | null,
  sources: Sources,
): ReadCitation[] =>
  citations
    .filter((citation) => citation.assertionId === assertionId)
    .map((citation) => ({ citation, source: sources.get(citation.sourceId) ?? null }));
