import { expect, test } from "vitest";
import { countFacets } from "#components/entries/count-facets.ts";
import { type EntryFilter, filterRows, NO_FILTER } from "#components/entries/filter-rows.ts";
import { makeDay, makeRow } from "../timeline/make-row.ts";

const rows = [
  makeRow("1", { title: "Attack in Kābul", laneId: "a", date: makeDay("2021-08-26") }),
  makeRow("2", {
    title: "حمله در كابل",
    laneId: "b",
    status: "verified",
    unsourced: ["date"],
    gaps: ["unsourced:date"],
  }),
  makeRow("3", { title: "Arrest", laneId: null, tags: ["Herat"], gaps: ["no_source", "undated"] }),
  makeRow("5", { title: "Attack in Herat", laneId: "a", differing: ["date"] }),
];

const found = (filter: Partial<EntryFilter>) =>
  filterRows(rows, { ...NO_FILTER, ...filter }).map((row) => row.id);

test("no filter lets everything through", () => {
  expect(found({})).toEqual(["1", "2", "3", "5"]);
});

test("every word has to occur, whatever its case, marks or Arabic letters", () => {
  expect(found({ text: "ATTACK kabul" })).toEqual(["1"]);
  expect(found({ text: "کابل" })).toEqual(["2"]);
  expect(found({ text: "herat" })).toEqual(["3", "5"]);
  expect(found({ text: "2021-08" })).toEqual(["1"]);
  expect(found({ text: "  " })).toEqual(["1", "2", "3", "5"]);
});

test("choices within a facet widen, facets narrow", () => {
  expect(found({ laneIds: ["a", null] })).toEqual(["1", "3", "5"]);
  expect(found({ laneIds: ["a"], gaps: ["differs"] })).toEqual(["5"]);
  expect(found({ statuses: ["verified"] })).toEqual(["2"]);
  expect(found({ gaps: ["no_source", "unsourced"] })).toEqual(["2", "3"]);
  expect(found({ gaps: ["undated"] })).toEqual(["3"]);
});

test("a facet is counted as if nothing were chosen in it", () => {
  const counts = countFacets(rows, { ...NO_FILTER, laneIds: ["b"] });
  expect(Object.fromEntries(counts.lanes)).toEqual({ a: 2, b: 1, null: 1 });
  expect(counts.statuses.get("verified")).toBe(1);
  expect(counts.statuses.has("draft")).toBe(false);
  expect(counts.gaps.get("unsourced")).toBe(1);
});
