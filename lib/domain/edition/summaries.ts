import { type EntrySummary, summarizeEntry } from "../entry-summary.ts";
import type { EditionDocument, EditionEntry } from "./edition.ts";
import { indexSources } from "./make-edition.ts";

export type ReadSummary = (entry: EditionEntry) => EntrySummary;

/** An edition never changes: what is known of it can be kept as long as it is. */
const kept = new WeakMap<EditionDocument, ReadSummary>();

/** What lists and pictures show of the entries of an edition, each made once, whoever asks. */
export function summariesOf(edition: EditionDocument): ReadSummary {
  const known = kept.get(edition);
  if (known) return known;
  const sources = indexSources(edition.sources);
  const made = new Map<EditionEntry, EntrySummary>();
  const read = (entry: EditionEntry): EntrySummary => {
    const found = made.get(entry);
    if (found) return found;
    const summary = summarizeEntry(entry.content, (id) => sources.get(id));
    made.set(entry, summary);
    return summary;
  };
  kept.set(edition, read);
  return read;
}
