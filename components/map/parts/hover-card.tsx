"use client";

import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { placeCard } from "./card-place.ts";
import { EntryWords } from "./entry-words.tsx";
import type { MapTarget } from "./map-surface.ts";

export type HoverCardProps = {
  target: MapTarget;
  size: { width: number; height: number };
  /** Of the target, as far as it gives any. */
  rows: EntryRow[];
  lanes: readonly Lane[];
};

/** What lies under the pointer, as text; by keyboard the list of what is in view says the same. */
export function HoverCard({ target, size, rows, lanes }: HoverCardProps) {
  const [only] = rows;
  return (
    <div
      aria-hidden="true"
      style={placeCard(target.at, size)}
      className="overlay pointer-events-none absolute z-10 px-2.5 py-1.5"
    >
      {target.title === null ? null : <p className="font-medium">{target.title}</p>}
      {target.count === 1 && only ? (
        <EntryWords row={only} lanes={lanes} />
      ) : (
        <p className="text-muted">{hint(target)}</p>
      )}
    </div>
  );
}

const hint = ({ count, ids, title }: MapTarget): string => {
  if (ids.length === 0)
    return `${count} entries near each other. Click to come nearer or to list them.`;
  return title === null
    ? `${count} entries. Click to list them.`
    : `${count} entries, somewhere in it. Click to list them.`;
};
