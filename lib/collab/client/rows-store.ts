import type { StatelessMessage } from "#lib/collab/protocol.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { createStore, type Store } from "./store.ts";

export type RowsStore = {
  rows: Store<EntryRow[]>;
  /** Takes a broadcast; false if something before it was missed. */
  receive(message: Extract<StatelessMessage, { type: "rows" }>): boolean;
  /** Takes the answer to "what changed since". */
  merge(answer: { revision: number; rows: readonly EntryRow[] }): void;
  revision(): number;
};

/** The rows of one chronology in this tab; each row as new as its highest revision seen. */
export function createRowsStore(initial: {
  revision: number;
  rows: readonly EntryRow[];
}): RowsStore {
  const byId = new Map(initial.rows.map((row) => [row.id, row]));
  const rows = createStore<EntryRow[]>([...byId.values()]);
  let revision = initial.revision;

  function merge(answer: { revision: number; rows: readonly EntryRow[] }): void {
    let isChanged = false;
    for (const row of answer.rows) {
      const known = byId.get(row.id);
      if (known && known.revision >= row.revision) continue;
      byId.set(row.id, row);
      isChanged = true;
    }
    revision = Math.max(revision, answer.revision);
    if (isChanged) rows.set([...byId.values()]);
  }

  function receive(message: Extract<StatelessMessage, { type: "rows" }>): boolean {
    const isWhole = message.since <= revision;
    // Rows are shown at once even after a gap, but the revision must not pass over it.
    merge({ rows: message.rows, revision: isWhole ? message.revision : revision });
    return isWhole;
  }

  return { rows, receive, merge, revision: () => revision };
}
