import type { EntryRow } from "../entry.ts";
import { type EntryFilter, FACETS, type Facet } from "./entry-filter.ts";
import { KEYS_OF } from "./facet-keys.ts";
import { currentDay, type FilterContext, listFacetTests, listOtherTests } from "./filter-rows.ts";

/** How many entries stand under each choice; what no entry stands under is absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many entries each choice would show. A facet is counted as if nothing were chosen in it, so
 * that the numbers answer "what if I chose this", not "what have I chosen". One pass over the rows:
 * one that is shown counts everywhere, one that a single facet turns away counts in that facet.
 */
export function countFacets(
  rows: readonly EntryRow[],
  filter: EntryFilter,
  context: FilterContext = {},
): FacetCounts {
  const { today = currentDay() } = context;
  const facetTests = listFacetTests(filter, { ...context, today });
  const otherTests = listOtherTests(filter, context);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const row of rows) {
    const facets = otherTests.every((accepts) => accepts(row)) ? countedIn(row, facetTests) : [];
    for (const facet of facets) tally(counts[facet], KEYS_OF[facet](row, today));
  }
  return counts;
}

/** The facets in which a row counts that fits words and dates. */
function countedIn(row: EntryRow, tests: ReturnType<typeof listFacetTests>): readonly Facet[] {
  let only: Facet | null = null;
  for (const { facet, accepts } of tests) {
    if (accepts(row)) continue;
    if (only !== null) return NOWHERE;
    only = facet;
  }
  return only === null ? FACETS : [only];
}

const NOWHERE: readonly Facet[] = [];

function tally(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
