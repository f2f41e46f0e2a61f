"use client";

import { useMemo, useRef } from "react";
import { sortNewestFirst } from "#components/entries/list-lines.ts";
import type { RowsStore } from "#lib/collab/client/rows-store.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { useStore } from "./use-store.ts";

/**
 * The rows in the order of the list. Sorted from the order that they had before: where almost
 * nothing moved, sorting compares each row with its neighbour only.
 */
export function useSortedRows(store: RowsStore): EntryRow[] {
  const rows = useStore(store.rows);
  const kept = useRef<EntryRow[]>([]);
  return useMemo(() => {
    kept.current = sortNewestFirst(inOrderOf(kept.current, rows));
    return kept.current;
  }, [rows]);
}

function inOrderOf(before: readonly EntryRow[], rows: readonly EntryRow[]): EntryRow[] {
  if (before.length === 0) return [...rows];
  const left = new Map(rows.map((row) => [row.id, row]));
  const known: EntryRow[] = [];
  for (const { id } of before) {
    const row = left.get(id);
    if (!row) continue;
    known.push(row);
    left.delete(id);
  }
  return [...known, ...left.values()];
}
