import fc from "fast-check";
import { expect, test } from "vitest";
import { meetsWindow, rowsInWindow } from "#components/map/spots/meets-window.ts";
import {
  binRows,
  clampWindow,
  moveHandle,
  orWhole,
  rangeOfRows,
  shiftWindow,
  stepOf,
} from "#components/map/time/time-range.ts";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import { makeDate, makeDay, makeRow } from "../timeline/make-row.ts";

const day = (text: string): number => firstDayNumber(text) ?? Number.NaN;
const YEAR = { start: day("2020-01-01"), end: day("2021-01-01") };

test.each([
  ["a day in it", "2020-06-01", "2020-06-01", true],
  ["its first day", "2020-01-01", "2020-01-01", true],
  ["its last day", "2020-12-31", "2020-12-31", true],
  ["the day before", "2019-12-31", "2019-12-31", false],
  ["the day after", "2021-01-01", "2021-01-01", false],
  ["a stretch around it", "2010-01-01", "2030-01-01", true],
  ["before some later day", null, "2023-01-01", true],
  ["before an earlier day", null, "2019-05-01", false],
  ["since an earlier day", "2015-01-01", null, true],
  ["after a later day", "2021-05-01", null, false],
  ["any day", null, null, false],
])("%s", (_, earliest, latest, expected) => {
  expect(meetsWindow(makeDate("", earliest, latest), YEAR)).toBe(expected);
});

test("undated entries are shown with the whole chronology only", () => {
  const rows = [makeRow("dated", { date: makeDay("2020-03-01") }), makeRow("undated")];
  expect(rowsInWindow(rows, null)).toBe(rows);
  expect(rowsInWindow(rows, YEAR).map(({ id }) => id)).toEqual(["dated"]);
});

test("the range holds all known bounds; there is none without a date", () => {
  const rows = [
    makeRow("a", { date: makeDay("2020-03-01") }),
    makeRow("b", { date: makeDate("/2015-05", null, "2015-05-31") }),
    makeRow("c"),
  ];
  expect(rangeOfRows(rows)).toEqual({ start: day("2015-06-01"), end: day("2020-03-02") });
  expect(rangeOfRows([makeRow("c")])).toBeNull();
});

const days = fc.integer({ min: -1000, max: 2000 });
const RANGE = { start: 0, end: 1000 };

test("whatever is done to the handles, a window stays in the range and does not close", () => {
  const handle = fc.constantFrom("start" as const, "end" as const);
  fc.assert(
    fc.property(days, days, handle, days, (a, b, which, to) => {
      const window = clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, RANGE);
      for (const next of [
        ...[window, moveHandle(window, which, to, RANGE), shiftWindow(window, to, RANGE)],
      ]) {
        expect(next.start).toBeGreaterThanOrEqual(0);
        expect(next.end).toBeLessThanOrEqual(1000);
        expect(next.end - next.start).toBeGreaterThanOrEqual(1);
      }
      const shifted = shiftWindow(window, to, RANGE);
      expect(shifted.end - shifted.start).toBeCloseTo(window.end - window.start, 9);
    }),
  );
});

test("a window that holds all is none, so that later entries are seen too", () => {
  expect(orWhole({ start: 0, end: 1000 }, RANGE)).toBeNull();
  expect(orWhole({ start: 1, end: 1000 }, RANGE)).toEqual({ start: 1, end: 1000 });
  expect([stepOf(RANGE), stepOf({ start: 0, end: 8 })]).toEqual([10, 1]);
});

test("each entry weighs one, spread over the stretches that it covers", () => {
  const rows = [
    makeRow("day", { date: makeDay("2020-01-01") }),
    makeRow("year", { date: makeDate("2020", "2020-01-01", "2020-12-31") }),
    makeRow("undated"),
  ];
  const bins = binRows(rows, YEAR, 12);
  expect(bins.reduce((sum, bin) => sum + bin)).toBeCloseTo(2, 9);
  expect(bins[0]).toBeCloseTo(1 + 1 / 12, 9);
  expect(bins[11]).toBeCloseTo(1 / 12, 9);
});
