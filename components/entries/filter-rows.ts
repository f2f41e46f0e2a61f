import type { Actor } from "#lib/domain/actor.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { GAP_CODES } from "#lib/domain/gaps.ts";
import { readRowGaps } from "#lib/domain/row-gaps.ts";
import { matchText } from "./match-text.ts";

/** What one can look for: the gaps of the sourcing, and values that differ, reasoned or not. */
export const GAPS = ["differs", ...GAP_CODES] as const;
export type Gap = (typeof GAPS)[number];

/** Empty lists do not filter. `null` among the lanes stands for entries without one. */
export type EntryFilter = {
  text: string;
  laneIds: (string | null)[];
  statuses: EntryStatus[];
  gaps: Gap[];
  actorIds: string[];
};

export const NO_FILTER: EntryFilter = {
  ...{ text: "", laneIds: [], statuses: [], gaps: [], actorIds: [] },
};

/** `today` decides whether figures that are still developing are stale. */
export function hasGap(row: EntryRow, gap: Gap, today = currentDay()): boolean {
  if (gap === "differs") return row.differing.length > 0;
  return readRowGaps(row, today).some(({ code }) => code === gap);
}

const currentDay = (): string => new Date().toISOString().slice(0, 10);

/**
 * The rows that a filter lets through, in the order given. Choices within one facet widen, facets
 * and the text narrow (see `matchText`). Deleted rows are the caller's to leave out: they have a
 * list of their own.
 */
export function filterRows(
  rows: EntryRow[],
  filter: EntryFilter,
  actors: readonly Actor[] = [],
): EntryRow[] {
  const matchesText = matchText(filter.text, actors);
  return rows.filter(
    (row) =>
      matchesLane(row, filter) &&
      matchesStatus(row, filter) &&
      matchesGaps(row, filter) &&
      matchesActors(row, filter) &&
      matchesText(row),
  );
}

const matchesLane = (row: EntryRow, { laneIds }: EntryFilter) =>
  laneIds.length === 0 || laneIds.includes(row.laneId);

const matchesStatus = (row: EntryRow, { statuses }: EntryFilter) =>
  statuses.length === 0 || statuses.includes(row.status);

const matchesGaps = (row: EntryRow, { gaps }: EntryFilter) =>
  gaps.length === 0 || gaps.some((gap) => hasGap(row, gap));

const matchesActors = (row: EntryRow, { actorIds }: EntryFilter) =>
  actorIds.length === 0 || row.actorIds.some((id) => actorIds.includes(id));
