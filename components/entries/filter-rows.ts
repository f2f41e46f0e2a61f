import type { EntryStatus } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import { GAP_CODES } from "#lib/domain/gaps.ts";
import { readRowGaps } from "#lib/domain/row-gaps.ts";

/** What one can look for: the gaps of the sourcing, and values that differ, reasoned or not. */
export const GAPS = ["differs", ...GAP_CODES] as const;
export type Gap = (typeof GAPS)[number];

/** Empty lists do not filter. `null` among the lanes stands for entries without one. */
export type EntryFilter = {
  text: string;
  laneIds: (string | null)[];
  statuses: EntryStatus[];
  gaps: Gap[];
};

export const NO_FILTER: EntryFilter = { text: "", laneIds: [], statuses: [], gaps: [] };

/** `today` decides whether figures that are still developing are stale. */
export function hasGap(row: EntryRow, gap: Gap, today = currentDay()): boolean {
  if (gap === "differs") return row.differing.length > 0;
  return readRowGaps(row, today).some(({ code }) => code === gap);
}

const currentDay = (): string => new Date().toISOString().slice(0, 10);

/**
 * The rows that a filter lets through, in the order given. Choices within one facet widen, facets
 * and words narrow: every word has to occur, whatever its case, marks or Arabic letter form.
 * Deleted rows are the caller's to leave out: they have a list of their own.
 */
export function filterRows(rows: EntryRow[], filter: EntryFilter): EntryRow[] {
  const words = foldName(filter.text).split(" ").filter(Boolean);
  return rows.filter(
    (row) =>
      matchesLane(row, filter) &&
      matchesStatus(row, filter) &&
      matchesGaps(row, filter) &&
      matchesWords(row, words),
  );
}

const matchesLane = (row: EntryRow, { laneIds }: EntryFilter) =>
  laneIds.length === 0 || laneIds.includes(row.laneId);

const matchesStatus = (row: EntryRow, { statuses }: EntryFilter) =>
  statuses.length === 0 || statuses.includes(row.status);

const matchesGaps = (row: EntryRow, { gaps }: EntryFilter) =>
  gaps.length === 0 || gaps.some((gap) => hasGap(row, gap));

function matchesWords(row: EntryRow, words: string[]): boolean {
  if (words.length === 0) return true;
  const text = searchTextOf(row);
  return words.every((word) => text.includes(word));
}

/** Rows are replaced when they change and never altered, so that their folded text can be kept. */
const searchTexts = new WeakMap<EntryRow, string>();

function searchTextOf(row: EntryRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const parts = [row.title, row.summary, row.tags.join(" "), row.place?.name ?? ""];
  const text = foldName([...parts, row.date?.text ?? "", row.date?.edtf ?? ""].join(" "));
  searchTexts.set(row, text);
  return text;
}
