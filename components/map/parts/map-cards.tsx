"use client";

import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { MapSize } from "../projection.ts";
import { HoverCard } from "./hover-card.tsx";
import type { MapTarget } from "./map-surface.ts";
import { PickedCard } from "./picked-card.tsx";

export type MapCardsProps = {
  hovered: MapTarget | null;
  picked: MapTarget | null;
  size: MapSize;
  rowById: ReadonlyMap<string, EntryRow>;
  lanes: readonly Lane[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onClose: () => void;
};

/** What lies under the pointer, or was picked there. Entries that have gone meanwhile are left out. */
export function MapCards({ hovered, picked, rowById, ...rest }: MapCardsProps) {
  const rowsOf = ({ ids }: MapTarget) => ids.flatMap((id) => rowById.get(id) ?? []);
  const { size, lanes } = rest;
  const rows = picked ? rowsOf(picked) : [];
  if (picked && rows.length > 0) return <PickedCard target={picked} rows={rows} {...rest} />;
  return hovered ? (
    <HoverCard target={hovered} rows={rowsOf(hovered)} {...{ size, lanes }} />
  ) : null;
}
