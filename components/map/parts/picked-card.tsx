"use client";

import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { placeCard } from "./card-place.ts";
import { EntryButtons } from "./entry-buttons.tsx";
import type { MapTarget } from "./map-surface.ts";

export type PickedCardProps = {
  target: MapTarget;
  size: { width: number; height: number };
  rows: EntryRow[];
  lanes: readonly Lane[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onClose: () => void;
};

/** The entries of one spot, to choose from. Stays until it is closed. */
export function PickedCard({ target, size, rows, onClose, ...list }: PickedCardProps) {
  const entries = rows.length === 1 ? "1 entry" : `${rows.length} entries`;
  const heading = target.title ?? `${entries} here`;
  return (
    <section
      aria-label={heading}
      style={{ ...placeCard(target.at, size), width: "100%" }}
      className="overlay absolute z-10 flex max-h-64 flex-col"
    >
      <div className="flex items-center gap-2 border-b border-rule ps-2.5 pe-1 py-1">
        <h3 dir="auto" className="min-w-0 flex-1 truncate font-medium">
          {heading}
        </h3>
        {target.title === null ? null : <span className="text-xs text-muted">{entries}</span>}
        <IconButton label="Close" size="sm" onPress={onClose}>
          <CloseIcon size={14} />
        </IconButton>
      </div>
      <div className="min-h-0 overflow-y-auto">
        <EntryButtons rows={rows} label={heading} {...list} />
      </div>
    </section>
  );
}
