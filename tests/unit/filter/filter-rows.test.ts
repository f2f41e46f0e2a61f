import { describe, expect, test } from "vitest";
import { listChoices } from "#components/filter/facet-choices.ts";
import { countFacets } from "#lib/domain/filter/count-facets.ts";
import { NO_FILTER } from "#lib/domain/filter/entry-filter.ts";
import { filterRows } from "#lib/domain/filter/filter-rows.ts";
import { KHORASAN, makeActor } from "#tests/support/domain/make-actor.ts";
import { makeDate, makeDay, makeRow } from "../timeline/make-row.ts";
import { makeFilter, placeIn } from "./make-rows.ts";

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

type Given = Parameters<typeof makeFilter>[0];
const found = (filter: Given) => filterRows(rows, makeFilter(filter)).map((row) => row.id);
const choosing = (chosen: Given["chosen"]) => found({ chosen });

test("no filter lets everything through, as the very same list", () => {
  expect(filterRows(rows, NO_FILTER)).toBe(rows);
  expect(filterRows(rows, makeFilter({ text: " " }))).toBe(rows);
});

test("every word has to occur, whatever its case, marks or Arabic letters", () => {
  expect(found({ text: "ATTACK kabul" })).toEqual(["1"]);
  expect(found({ text: "کابل" })).toEqual(["2"]);
  expect(found({ text: "herat" })).toEqual(["3", "5"]);
  expect(found({ text: "2021-08" })).toEqual(["1"]);
  expect(found({ text: "  " })).toEqual(["1", "2", "3", "5"]);
});

test("choices within a facet widen, facets narrow", () => {
  expect(choosing({ lane: ["a", "none"] })).toEqual(["1", "3", "5"]);
  expect(choosing({ lane: ["a"], gaps: ["differs"] })).toEqual(["5"]);
  expect(choosing({ status: ["verified"] })).toEqual(["2"]);
  expect(choosing({ gaps: ["no_source", "unsourced"] })).toEqual(["2", "3"]);
  expect(choosing({ gaps: ["undated"] })).toEqual(["3"]);
});

test("digits of every script are the same", () => {
  expect(found({ text: "۲۰۲۱-۰۸" })).toEqual(["1"]);
  const persian = [makeRow("1", { title: "۱۲ نفر" })];
  expect(filterRows(persian, makeFilter({ text: "12" }))).toHaveLength(1);
});

test("what the server found is added to what is found here, and narrowed by the facets", () => {
  const hits = new Set(["3", "5"]);
  const ids = (filter: Given) =>
    filterRows(rows, makeFilter(filter), { hits }).map((row) => row.id);
  expect(ids({ text: "kabul" })).toEqual(["1", "3", "5"]);
  expect(ids({ text: "kabul", chosen: { lane: ["a"] } })).toEqual(["1", "5"]);
});

test("a country holds its divisions; an entry may have none", () => {
  const placed = [
    makeRow("1", { place: placeIn("AF", "AF-KAB") }),
    makeRow("2", { place: placeIn("AF", null) }),
    makeRow("3", { place: placeIn(null, null) }),
    makeRow("4"),
  ];
  const ids = (...place: string[]) =>
    filterRows(placed, makeFilter({ chosen: { place } })).map((row) => row.id);
  expect(ids("AF")).toEqual(["1", "2"]);
  expect(ids("AF-KAB")).toEqual(["1"]);
  expect(ids("none", "AF-KAB")).toEqual(["1", "3", "4"]);
});

describe("dates from and to", () => {
  const dated = [
    makeRow("day", { date: makeDay("2021-08-26") }),
    makeRow("year", { date: makeDate("2021", "2021-01-01", "2021-12-31") }),
    makeRow("since", { date: makeDate("2015/..", "2015-01-01", null) }),
    makeRow("before", { date: makeDate("../2010", null, "2010-12-31") }),
    makeRow("some day", { date: makeDate("XXXX-XX-XX", null, null) }),
    makeRow("undated"),
  ];

  test.each<[from: string, to: string, ids: string[]]>([
    ["2021-08-26", "2021-08-26", ["day", "year", "since"]],
    ["2021-08-27", "", ["year", "since"]],
    ["", "2014", ["before"]],
    ["2010-12-31", "2010-12-31", ["before"]],
    ["2021", "2021", ["day", "year", "since"]],
    ["about then", "", ["day", "year", "since", "before", "some day", "undated"]],
  ])("%s to %s let through what may lie there", (from, to, ids) => {
    expect(filterRows(dated, makeFilter({ from, to })).map((row) => row.id)).toEqual(ids);
  });
});

describe("entries that name an actor", () => {
  const actors = [KHORASAN, makeActor("taliban", "Taliban", "طالبان")];
  const naming = [
    makeRow("1", { title: "Bombing", actorIds: ["khorasan"] }),
    makeRow("2", { title: "Raid", actorIds: ["khorasan", "taliban"], laneId: "a" }),
    makeRow("3", { title: "This kept quiet", actorIds: ["gone"] }),
  ];
  const foundBy = (filter: Given) =>
    filterRows(naming, makeFilter(filter), { actors }).map((row) => row.id);

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
      filterRows(rows, makeFilter({ text }), { actors }).map((row) => row.id);
    expect(ids("IS-K")).toEqual(["1", "2", "4"]);
    expect(ids("د خراسان ولایت")).toEqual(["1", "2", "4"]);
    expect(ids("this kept")).toEqual(["3"]);
  });

  test("are narrowed to those that name one of the chosen, and counted", () => {
    expect(foundBy({ chosen: { actor: ["taliban"] } })).toEqual(["2"]);
    expect(foundBy({ chosen: { actor: ["taliban", "khorasan"] } })).toEqual(["1", "2"]);
    const filter = makeFilter({ chosen: { actor: ["taliban"], lane: ["a"] } });
    expect(Object.fromEntries(countFacets(naming, filter, { actors }).actor)).toEqual({
      ...{ khorasan: 1, taliban: 1 },
    });
  });

  test("stand in the facet by their number; an actor that is gone has no choice", () => {
    const counts = countFacets(naming, NO_FILTER, { actors }).actor;
    const names = { lanes: [], sources: [], people: null, actors };
    const choices = listChoices("actor", { counts, chosen: [], names });
    expect(choices.map(({ label, count }) => [label, count])).toEqual([
      [KHORASAN.name, 2],
      ["Taliban", 1],
    ]);
    expect(listChoices("actor", { counts: new Map(), chosen: ["taliban"], names })).toEqual([
      { id: "taliban", label: "Taliban", count: 0 },
    ]);
  });
});
