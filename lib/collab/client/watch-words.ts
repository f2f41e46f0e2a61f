import type * as Y from "yjs";
import { type FoundWords, findWords } from "#lib/collab/doc/anchor-words.ts";
import { readWords } from "#lib/collab/doc/narrative-words.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { WordsTarget } from "#lib/domain/comments/target.ts";
import type { Store } from "./store.ts";

/** The words of a narrative, and where in them each thread stands. */
export type Placed = { text: string; found: ReadonlyMap<string, FoundWords> };

/** Changes of one moment are read together. */
const TOGETHER_MS = 16;

/**
 * Keeps the places of threads following a narrative while it is edited, until the function that is
 * returned is called. Costs nothing while there are none.
 */
export function watchWords(
  doc: Y.Doc,
  targets: ReadonlyMap<string, WordsTarget>,
  placed: Store<Placed | null>,
): () => void {
  const { narrative } = openEntry(doc);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    const words = readWords(narrative);
    const found = [...targets].map(([id, target]) => [id, findWords(words, target, doc)] as const);
    placed.set({ text: words.text, found: new Map(found) });
  };
  if (targets.size === 0) {
    placed.set({ text: "", found: new Map() });
    return () => {};
  }
  const wait = () => {
    timer ??= setTimeout(read, TOGETHER_MS);
  };
  read();
  narrative.observeDeep(wait);
  return () => {
    narrative.unobserveDeep(wait);
    clearTimeout(timer);
  };
}
