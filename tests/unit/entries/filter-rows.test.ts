import { describe, expect, test } from "vitest";
import { actorChoices } from "#components/entries/actor-choices.ts";
import { countFacets } from "#components/entries/count-facets.ts";
import { type EntryFilter, filterRows, NO_FILTER } from "#components/entries/filter-rows.ts";
import { KHORASAN, makeActor } from "#tests/support/domain/make-actor.ts";
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

describe("entries that name an actor", () => {
  const actors = [KHORASAN, makeActor("taliban", "Taliban", "طالبان")];
  const naming = [
    makeRow("1", { title: "Bombing", actorIds: ["khorasan"] }),
    makeRow("2", { title: "Raid", actorIds: ["khorasan", "taliban"], laneId: "a" }),
    makeRow("3", { title: "This kept quiet", actorIds: ["gone"] }),
  ];
  const foundBy = (filter: Partial<EntryFilter>) =>
    filterRows(naming, { ...NO_FILTER, ...filter }, actors).map((row) => row.id);

  test.each([
    ...["IS-K", "isis k", "ISKP", "khurasan wilayat", "ولايت خراسان", "داعش خراسان"],
    ...["islamic state", "khorasan"],
  ])("are found by %s", (text) => {
    expect(foundBy({ text })).toEqual(["1", "2"]);
  });

  test("are found by a name among other words", () => {
    expect(foundBy({ text: "raid iskp" })).toEqual(["2"]);
    expect(foundBy({ text: "iskp طالبان" })).toEqual(["2"]);
    expect(foundBy({ text: "isk" })).toEqual(["1", "2"]);
  });

  test("so are those that write any of its names, as whole words", () => {
    const rows = [...naming, makeRow("4", { title: "ISIL-K’s raid" })];
    const ids = (text: string) =>
      filterRows(rows, { ...NO_FILTER, text }, actors).map((row) => row.id);
    expect(ids("IS-K")).toEqual(["1", "2", "4"]);
    expect(ids("د خراسان ولایت")).toEqual(["1", "2", "4"]);
    expect(ids("this kept")).toEqual(["3"]);
  });

  test("are narrowed to those that name one of the chosen, and counted", () => {
    expect(foundBy({ actorIds: ["taliban"] })).toEqual(["2"]);
    expect(foundBy({ actorIds: ["taliban", "khorasan"] })).toEqual(["1", "2"]);
    const filter = { ...NO_FILTER, actorIds: ["taliban"], laneIds: ["a"] };
    expect(Object.fromEntries(countFacets(naming, filter, actors).actors)).toEqual({
      ...{ khorasan: 1, taliban: 1 },
    });
  });

  test("stand in the facet by their number; an actor that is gone has no choice", () => {
    const counts = countFacets(naming, NO_FILTER, actors).actors;
    expect(
      actorChoices([...actors].reverse(), counts, []).map(({ label, count }) => [label, count]),
    ).toEqual([
      [KHORASAN.name, 2],
      ["Taliban", 1],
    ]);
    expect(actorChoices(actors, new Map(), ["taliban"])).toEqual([
      { id: "taliban", label: "Taliban", count: 0 },
    ]);
  });
});
