import type { Actor } from "#lib/domain/actor.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { type EntryFilter, filterRows, GAPS, type Gap, hasGap } from "./filter-rows.ts";

export type FacetCounts = {
  lanes: Map<string | null, number>;
  statuses: Map<EntryStatus, number>;
  gaps: Map<Gap, number>;
  actors: Map<string, number>;
};

/**
 * How many entries each choice would show. A facet is counted as if nothing were chosen in it, so
 * that the numbers answer "what if I chose this", not "what have I chosen".
 */
export function countFacets(
  rows: EntryRow[],
  filter: EntryFilter,
  actors: readonly Actor[] = [],
): FacetCounts {
  const without = (part: Partial<EntryFilter>) => filterRows(rows, { ...filter, ...part }, actors);
  return {
    lanes: tally(without({ laneIds: [] }), (row) => [row.laneId]),
    statuses: tally(without({ statuses: [] }), (row) => [row.status]),
    gaps: tally(without({ gaps: [] }), (row) => GAPS.filter((gap) => hasGap(row, gap))),
    actors: tally(without({ actorIds: [] }), (row) => row.actorIds),
  };
}

function tally<Key>(rows: EntryRow[], keysOf: (row: EntryRow) => readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) {
    for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
