import type { Actor } from "../actor.ts";
import type { EntryRow } from "../entry.ts";
import { meetsWindow } from "./date-window.ts";
import { type EntryFilter, FACETS, type Facet, isFiltering } from "./entry-filter.ts";
import { KEYS_OF } from "./facet-keys.ts";
import { matchText } from "./match-text.ts";

/** What a filter is read with. */
export type FilterContext = {
  /** Of the team: their names find the entries that name them. */
  actors?: readonly Actor[];
  /** Ids of entries in whose texts the server found the words. */
  hits?: ReadonlySet<string> | null;
  /** `YYYY-MM-DD`. */
  today?: string;
};

type Accepts = (row: EntryRow) => boolean;

/**
 * The rows that a filter lets through, in the order given; the very same list where it filters
 * nothing. Choices within one facet widen, facets and the text narrow (see `matchText`). Deleted
 * rows are the caller's to leave out: they have a list of their own.
 */
export function filterRows(
  rows: EntryRow[],
  filter: EntryFilter,
  context: FilterContext = {},
): EntryRow[] {
  if (!isFiltering(filter)) return rows;
  const tests = [...listFacetTests(filter, context).map(({ accepts }) => accepts)];
  tests.push(...listOtherTests(filter, context));
  return rows.filter((row) => tests.every((accepts) => accepts(row)));
}

/** One test for each facet in which something is chosen. */
export function listFacetTests(
  { chosen }: EntryFilter,
  { today = currentDay() }: FilterContext,
): { facet: Facet; accepts: Accepts }[] {
  return FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => {
    const keys = new Set(chosen[facet]);
    const keysOf = KEYS_OF[facet];
    return { facet, accepts: (row) => keysOf(row, today).some((key) => keys.has(key)) };
  });
}

/** The tests of the words and of the dates, which have no choices to count. */
export function listOtherTests(filter: EntryFilter, context: FilterContext): Accepts[] {
  const tests: Accepts[] = [];
  const isWithin = meetsWindow(filter);
  if (isWithin) tests.push(isWithin);
  if (filter.text.trim() === "") return tests;
  const matches = matchText(filter.text, context.actors ?? []);
  const { hits } = context;
  tests.push(hits ? (row) => matches(row) || hits.has(row.id) : matches);
  return tests;
}

export const currentDay = (): string => new Date().toISOString().slice(0, 10);
