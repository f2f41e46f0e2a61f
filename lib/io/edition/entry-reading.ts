import type { EditionDocument, EditionEntry } from "#lib/domain/edition/edition.ts";
import { indexSources } from "#lib/domain/edition/make-edition.ts";
import { summariesOf } from "#lib/domain/edition/summaries.ts";
import type { DateSummary, PlaceSummary } from "#lib/domain/entry.ts";
import { type Fact, factWords, type ReadCitation, readCitations, readFacts } from "./read-facts.ts";

/** One entry as every format tells it. */
export type EntryReading = {
  entry: EditionEntry;
  date: DateSummary | null;
  /** “22 March 2024, 20:00 Moscow time”, and that other dates are given; "" where none is known. */
  dateWords: string;
  place: PlaceSummary | null;
  placeWords: string;
  lane: string;
  killed: string | null;
  differing: readonly string[];
  unsourced: readonly string[];
  facts: Fact[];
  /** Citations of the entry as a whole. */
  citations: ReadCitation[];
  /** Distinct sources that it cites, in the narrative too. */
  sourceIds: readonly string[];
};

/** Reads all entries of an edition for a format to write, in their order. */
export function readEntries(edition: EditionDocument): EntryReading[] {
  const sources = indexSources(edition.sources);
  const summaryOf = summariesOf(edition);
  const lanes = new Map(edition.lanes.map(({ id, title }) => [id, title]));
  return edition.entries.map((entry) => {
    const { content } = entry;
    const summary = summaryOf(entry);
    const facts = readFacts(content, sources);
    return {
      ...{ entry, facts, date: summary.date, place: summary.place, killed: summary.killed },
      differing: facts.filter(({ isContested }) => isContested).map(({ key }) => key),
      unsourced: summary.unsourced,
      dateWords: factWords(facts, "date"),
      placeWords: factWords(facts, "place"),
      lane: lanes.get(content.laneId ?? "") ?? "",
      citations: readCitations(content.citations, null, sources),
      sourceIds: summary.sourceIds.filter((id) => sources.has(id)),
    };
  });
}
