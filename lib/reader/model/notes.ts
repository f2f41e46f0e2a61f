import type { Citation } from "#lib/domain/assertion.ts";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import type { EditionSource } from "#lib/domain/edition/edition.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import type { EditionIndex } from "../reader.ts";

/** A source as an entry cites it. `locators`: of the text, where it cites it. */
export type Note = {
  number: number;
  source: EditionSource | null;
  citations: Citation[];
  passages: string[];
};

/** The notes of an entry, numbered as they first come up in it: one for each source. */
export function listNotes(
  { citations, narrative }: EntrySnapshot,
  { sources }: Pick<EditionIndex, "sources">,
): { notes: Note[]; numbers: ReadonlyMap<string, number> } {
  const passages = listNarrativeCitations(narrative);
  const numbers = numberSources(citations, passages, (id) => sources.get(id)?.id ?? id);
  const notes = new Map<number, Note>();
  for (const [id, number] of numbers) {
    if (!notes.has(number))
      notes.set(number, {
        ...{ number, source: sources.get(id) ?? null },
        citations: citations.filter(({ sourceId }) => numbers.get(sourceId) === number),
        passages: passages
          .filter(({ sourceId }) => numbers.get(sourceId) === number)
          .map(({ locator }) => locator),
      });
  }
  return { notes: [...notes.values()].sort((a, b) => a.number - b.number), numbers };
}
