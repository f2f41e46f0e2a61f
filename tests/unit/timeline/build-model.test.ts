import { expect, test } from "vitest";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import { buildModel } from "#components/timeline/model/build-model.ts";
import { makeDate, makeDay, makeRow } from "./make-row.ts";

const LANES = [
  { id: "b", title: "Second", hue: 1, position: 2 },
  { id: "a", title: "First", hue: 0, position: 1 },
];

function markOf(date: ReturnType<typeof makeDate>) {
  const mark = buildModel([makeRow("x", { date })], LANES, []).markById.get("x");
  if (!mark) throw new Error("the date has no mark");
  return mark;
}

test("an exact day is a dot of one day", () => {
  expect(markOf(makeDay("2024-03-22"))).toMatchObject({
    shape: "dot",
    start: firstDayNumber("2024-03-22"),
    end: firstDayNumber("2024-03-23"),
  });
});

test("a year is a bar over the whole year, never a first of January", () => {
  expect(markOf(makeDate("2021", "2021-01-01", "2021-12-31"))).toMatchObject({
    shape: "bar",
    start: firstDayNumber("2021"),
    end: firstDayNumber("2022"),
    fadeStart: false,
    fadeEnd: false,
  });
});

test("before fades at its beginning, after and since at their end", () => {
  const before = markOf(makeDate("../2024-12", null, "2024-12-31"));
  expect(before).toMatchObject({ shape: "bar", fadeStart: true, fadeEnd: false });
  expect(before.start).toBe(before.end);
  const since = markOf(makeDate("2021/..", "2021-01-01", null));
  expect(since).toMatchObject({ shape: "bar", fadeStart: false, fadeEnd: true });
});

test("about softens both ends, even of a day; possibly softens none", () => {
  expect(markOf(makeDate("2021-08-26~", "2021-08-26", "2021-08-26"))).toMatchObject({
    shape: "bar",
    fadeStart: true,
    fadeEnd: true,
  });
  const possibly = markOf(makeDate("2021-08-26?", "2021-08-26", "2021-08-26"));
  expect(possibly.shape).toBe("dot");
});

test("lanes follow their position; entries of a lost lane share a row at the end", () => {
  const rows = [
    makeRow("1", { date: makeDay("2020-01-01"), laneId: "gone" }),
    makeRow("2", { date: makeDay("2020-01-02"), laneId: "b" }),
  ];
  const { lanes } = buildModel(rows, LANES, []);
  expect(lanes.map((lane) => [lane.title, lane.marks.map((mark) => mark.id)])).toEqual([
    ["First", []],
    ["Second", ["2"]],
    ["No lane", ["1"]],
  ]);
});

test("the undated are counted, the deleted are not there at all", () => {
  const model = buildModel(
    [
      makeRow("1"),
      makeRow("2", { date: makeDate("XXXX", null, null) }),
      makeRow("3", { date: makeDay("2020-01-01"), deletedAt: "2024-01-01T00:00:00Z" }),
    ],
    LANES,
    [],
  );
  expect(model.undated).toBe(2);
  expect(model.markById.size).toBe(0);
  expect(model.bounds.end).toBeGreaterThan(model.bounds.start);
});

test("eras end after the last day they name; open ends stay open", () => {
  const bandOf = (start: string, end: string) =>
    buildModel([], [], [{ id: "e", title: "Era", start, end }]).eras[0];
  const ends = ["2021-08-15", "2021-12", "2021"].map((end) => bandOf("..", end));
  expect(ends.map((era) => era?.end)).toEqual([
    firstDayNumber("2021-08-16"),
    firstDayNumber("2022-01"),
    firstDayNumber("2022"),
  ]);
  expect(ends[0]?.start).toBeNull();
  expect(bandOf("2021", "..")?.end).toBeNull();
});

test("an era that is open at both ends is not drawn", () => {
  const eras = [{ id: "e", title: "Era", start: "..", end: ".." }];
  expect(buildModel([], [], eras).eras).toEqual([]);
});

test("the order of rows does not matter", () => {
  const rows = ["c", "a", "b"].map((id) => makeRow(id, { date: makeDay("2020-01-01") }));
  const ids = (given: typeof rows) =>
    buildModel(given, [], []).lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
  expect(ids(rows)).toEqual(ids([...rows].reverse()));
});

test.each([
  ["2022-05-03/2022-05-05", true],
  ["2023-01/2023-03", true],
  ["2023-03~", true],
  ["2023-03", false],
  ["2023", false],
])("%s fades at both ends: %s", (edtf, fades) => {
  const date = makeDate(edtf, "2022-01-01", "2022-12-31");
  const model = buildModel([makeRow("a", { date })], [], []);
  const [mark] = model.lanes[0]?.marks ?? [];
  expect([mark?.fadeStart, mark?.fadeEnd]).toEqual([fades, fades]);
});
