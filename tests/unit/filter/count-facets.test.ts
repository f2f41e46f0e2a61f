import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryRow } from "#lib/domain/entry.ts";
import { countFacets } from "#lib/domain/filter/count-facets.ts";
import { choose, type EntryFilter, FACETS } from "#lib/domain/filter/entry-filter.ts";
import { KEYS_OF } from "#lib/domain/filter/facet-keys.ts";
import { filterRows } from "#lib/domain/filter/filter-rows.ts";
import { makeRow } from "../timeline/make-row.ts";
import { FILTER, makeFilter, ROWS } from "./make-rows.ts";

const today = "2024-06-01";

/** As one would say it: for each facet, the rows of the filter without it, counted. */
function countNaively(rows: EntryRow[], filter: EntryFilter) {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const shown = filterRows(rows, choose(filter, facet, []), { today });
      const keys = shown.flatMap((row) => KEYS_OF[facet](row, today));
      return [facet, new Map(keys.map((key) => [key, keys.filter((k) => k === key).length]))];
    }),
  );
}

test("one pass counts what a pass for each facet would", () => {
  fc.assert(
    fc.property(ROWS, FILTER, (rows, filter) => {
      expect(countFacets(rows, filter, { today })).toEqual(countNaively(rows, filter));
    }),
    { numRuns: 500 },
  );
});

test("what is shown is what each choice says of itself", () => {
  fc.assert(
    fc.property(ROWS, FILTER, (rows, filter) => {
      const counts = countFacets(rows, filter, { today });
      for (const facet of FACETS)
        for (const [key, count] of counts[facet])
          expect(filterRows(rows, choose(filter, facet, [key]), { today })).toHaveLength(count);
    }),
  );
});

test("a facet is counted as if nothing were chosen in it", () => {
  const rows = [
    makeRow("1", { laneId: "a" }),
    makeRow("2", { laneId: "b", status: "verified" }),
    makeRow("3", { laneId: null }),
  ];
  const counts = countFacets(rows, makeFilter({ chosen: { lane: ["b"] } }));
  expect(Object.fromEntries(counts.lane)).toEqual({ a: 1, b: 1, none: 1 });
  expect(Object.fromEntries(counts.status)).toEqual({ verified: 1 });
});
