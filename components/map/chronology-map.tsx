"use client";

import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";

export type ChronologyMapProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  presence: EntryPresence[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
};

/** Where the entries happened. */
export function ChronologyMap({ rows }: ChronologyMapProps) {
  const placed = rows.filter(({ place }) => place !== null).length;
  return <EmptyState title="No map yet">{placed} entries have a place.</EmptyState>;
}
