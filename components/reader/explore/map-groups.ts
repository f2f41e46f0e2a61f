import type { EntryRow } from "#lib/domain/entry.ts";
import type { Spot } from "#lib/reader/explore/rows.ts";

/** Entries that are drawn as one mark. */
export type MapGroup = Spot & { rows: EntryRow[] };

/** Units within which two points are one mark; see `mergePoints` of the still picture. */
const NEAR = 16;

/** Entries by where they are; at `scale` those that would cover each other share a mark. */
export function groupSpots(
  rows: readonly EntryRow[],
  spotOf: ReadonlyMap<string, Spot>,
  scale: number,
): MapGroup[] {
  const groups = new Map<string, MapGroup>();
  for (const row of rows) {
    const spot = spotOf.get(row.id);
    if (!spot) continue;
    const key = `${spot.x} ${spot.y} ${spot.isArea}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { ...spot, rows: [row] });
  }
  const byCount = [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
  const merged: MapGroup[] = [];
  for (const group of byCount) {
    const near = merged.find(({ x, y }) => Math.hypot(x - group.x, y - group.y) < NEAR / scale);
    if (near) near.rows = [...near.rows, ...group.rows];
    else merged.push({ ...group });
  }
  return merged;
}
