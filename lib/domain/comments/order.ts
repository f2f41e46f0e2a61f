import type { CommentTarget } from "./target.ts";
import type { CommentThread } from "./thread.ts";

/** What is needed to say where a thread stands: the group of a value, the place of words. */
export type PlaceLookup = {
  fieldOf: (target: CommentTarget) => string | null;
  wordsAt: (threadId: string) => number | null;
};

const FIRST = ["title", "summary", "date", "place"];
const LAST = ["kind", "lane", "nature", "tags", "status", "embargo"];

/** In the order of the page: the entry, its fields, then its text from the top; then by time. */
export function sortByPlace(
  threads: readonly CommentThread[],
  lookup: PlaceLookup,
): CommentThread[] {
  const keyed = threads.map((thread) => ({ thread, key: placeKey(thread, lookup) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || compareText(a.thread.id, b.thread.id));
  return keyed.map(({ thread }) => thread);
}

type Key = [part: number, field: number, name: string, words: number, createdAt: string];

function placeKey(thread: CommentThread, { fieldOf, wordsAt }: PlaceLookup): Key {
  const { target, createdAt } = thread;
  if (target.kind === "entry") return [0, 0, "", 0, createdAt];
  // Words whose place is gone stand behind those that still have one.
  if (target.kind === "words") return [2, 0, "", wordsAt(thread.id) ?? Infinity, createdAt];
  const field = fieldOf(target);
  return [1, field === null ? 90 : weigh(field), field ?? "", 0, createdAt];
}

function weigh(field: string): number {
  if (FIRST.includes(field)) return FIRST.indexOf(field);
  return LAST.includes(field) ? 50 + LAST.indexOf(field) : 20;
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] as typeof one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
