"use client";

import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";

export type EntryTableProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  presence: EntryPresence[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
};

/** The entries as a table. */
export function EntryTable({ rows }: EntryTableProps) {
  return <EmptyState title="No table yet">{rows.length} entries.</EmptyState>;
}
