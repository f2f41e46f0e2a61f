import fc from "fast-check";
import { ENTRY_KINDS, ENTRY_STATUSES, RELIABILITIES } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import {
  type EntryFilter,
  FACETS,
  FIXED_CHOICES,
  NO_FILTER,
} from "#lib/domain/filter/entry-filter.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { makeDate, makeRow } from "../timeline/make-row.ts";

/** A filter with nothing but what a test is about. */
export function makeFilter(
  changes: Partial<Omit<EntryFilter, "chosen">> & { chosen?: Partial<EntryFilter["chosen"]> },
): EntryFilter {
  return { ...NO_FILTER, ...changes, chosen: { ...NO_FILTER.chosen, ...changes.chosen } };
}

export const placeIn = (country: string | null, admin1: string | null): EntryRow["place"] => {
  const { name, settlement, lat, lng, precision } = NOWHERE;
  return { name, country, admin1, settlement, lat, lng, precision, publicPrecision: null };
};

const GAP_TEXTS = ["no_source", "unsourced:date", "undated", "developing:2024-01-01"];
const DATES = ["2021-08-26", "2021-08", "2019/2022", "2015/..", "../2010"] as const;
const BOUNDS = {
  ...{ "2021-08-26": ["2021-08-26", "2021-08-26"], "2021-08": ["2021-08-01", "2021-08-31"] },
  ...{ "2019/2022": ["2019-01-01", "2022-12-31"], "2015/..": ["2015-01-01", null] },
  "../2010": [null, "2010-12-31"],
} as const;

const few = (...values: string[]) => fc.subarray(values);

/** Few values of everything, so that choices meet. */
const ROW = fc.record({
  title: fc.constantFrom("Attack in Kābul", "حمله در كابل", "Arrest", ""),
  laneId: fc.constantFrom("a", "b", null),
  kind: fc.constantFrom(...ENTRY_KINDS.slice(0, 3)),
  status: fc.constantFrom(...ENTRY_STATUSES.slice(0, 3)),
  reliability: fc.constantFrom(...RELIABILITIES.slice(0, 2), null),
  tags: few("one", "two, three"),
  actorIds: few("x", "y"),
  sourceIds: few("s", "t"),
  editorIds: few("p", "q"),
  gaps: few(...GAP_TEXTS),
  differing: few("date"),
  place: fc.constantFrom(null, placeIn(null, null), placeIn("AF", "AF-KAB"), placeIn("AF", null)),
  date: fc
    .option(fc.constantFrom(...DATES))
    .map((edtf) => edtf && makeDate(edtf, BOUNDS[edtf][0], BOUNDS[edtf][1])),
});

export const ROWS = fc
  .array(ROW, { maxLength: 12 })
  .map((all) => all.map((row, n) => makeRow(String(n), row)));

const FREE = {
  ...{ lane: ["a", "b", "none", "gone"], actor: ["x", "y"], place: ["AF", "AF-KAB", "none"] },
  ...{ tag: ["one", "two, three"], source: ["s", "t"], person: ["p", "q"] },
};

/** Choices that the rows above have, and some that they have not. */
export const FILTER = fc
  .record({
    text: fc.constantFrom("", "kabul", "كابل attack", "arrest"),
    from: fc.constantFrom("", "2021", "2021-08-26"),
    to: fc.constantFrom("", "2021", "2010-05"),
    chosen: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => {
          const keys = FIXED_CHOICES[facet] ?? FREE[facet as keyof typeof FREE];
          const some = fc.subarray([...keys]);
          return [
            facet,
            fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some }),
          ];
        }),
      ),
    ),
  })
  .map((filter) => filter as unknown as EntryFilter);
