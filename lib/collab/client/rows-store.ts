import type { StatelessMessage } from "#lib/collab/protocol.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { createStore, type Store } from "./store.ts";

export type RowsStore = {
  /** Rows that did not change are the same objects as before, at the same places. */
  rows: Store<EntryRow[]>;
  /** False while only the first rows of a large chronology are here. */
  isWhole: Store<boolean>;
  find(id: string): EntryRow | null;
  /** Takes a broadcast; false if something before it was missed. */
  receive(message: Extract<StatelessMessage, { type: "rows" }>): boolean;
  /** Takes an answer to "what changed since"; there may be more of it. */
  merge(answer: { revision: number; rows: readonly EntryRow[]; isLast: boolean }): void;
  revision(): number;
};

/**
 * While more is to come, the rows are shown anew only when there are so many times as many: lists
 * and views work through all of them each time.
 */
const SHOWN_AT_GROWTH = 4;

/** The rows of one chronology in this tab; each row as new as its highest revision seen. */
export function createRowsStore(initial: {
  revision: number;
  rows: readonly EntryRow[];
  isWhole?: boolean;
}): RowsStore {
  const placeOf = new Map<string, number>();
  const rows = createStore<EntryRow[]>([]);
  const isWhole = createStore(initial.isWhole ?? true);
  let revision = initial.revision;
  /** Rows that are here and not shown yet. */
  let next: EntryRow[] | null = null;
  add(initial.rows);

  /** One copy of the list for any number of changes: whoever holds the old one keeps it. */
  function add(changed: readonly EntryRow[], isMoreToCome = false): void {
    const known = rows.get();
    for (const row of changed) {
      const place = placeOf.get(row.id);
      const before = place === undefined ? undefined : (next ?? known)[place];
      if (before && before.revision >= row.revision) continue;
      next ??= known.slice();
      if (place === undefined) placeOf.set(row.id, next.push(row) - 1);
      else next[place] = row;
    }
    if (!next || (isMoreToCome && next.length < known.length * SHOWN_AT_GROWTH)) return;
    rows.set(next);
    next = null;
  }

  function merge(answer: Parameters<RowsStore["merge"]>[0]): void {
    revision = Math.max(revision, answer.revision);
    add(answer.rows, !answer.isLast);
    if (answer.isLast) isWhole.set(true);
  }

  function receive(message: Extract<StatelessMessage, { type: "rows" }>): boolean {
    const isNext = isWhole.get() && message.since <= revision;
    if (isNext) revision = Math.max(revision, message.revision);
    // Rows are shown at once even after a gap, but the revision must not pass over it.
    add(message.rows);
    return isNext;
  }

  const find = (id: string): EntryRow | null => (next ?? rows.get())[placeOf.get(id) ?? -1] ?? null;

  return { rows, isWhole, find, receive, merge, revision: () => revision };
}
