import { expect, test } from "vitest";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import {
  barHeights,
  binDensity,
  centreWindow,
  windowPixels,
} from "#components/timeline/layout/minimap.ts";
import { buildModel } from "#components/timeline/model/build-model.ts";
import { makeDate, makeDay, makeRow } from "./make-row.ts";

const range = { start: firstDayNumber("2020")!, end: firstDayNumber("2024")! };

test("each entry weighs one, however long it lasts", () => {
  const model = buildModel(
    [
      makeRow("1", { date: makeDay("2020-05-01") }),
      makeRow("2", { date: makeDate("2021-02/2022-11", "2021-02-01", "2022-11-30") }),
    ],
    [],
    [],
  );
  const bins = binDensity(model, range, 4);
  expect(bins.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(2);
  expect(bins[0]).toBe(1);
  expect(bins[3]).toBe(0);
});

test("one entry beside a hundred is still to be seen, none is not", () => {
  const [none, one, hundred] = barHeights([0, 1, 100], 40);
  expect(none).toBe(0);
  expect(one).toBeGreaterThanOrEqual(2);
  expect(hundred).toBe(40);
});

test("the window is drawn where it is, and never too narrow to grasp", () => {
  expect(windowPixels(range, range, 400)).toEqual({ left: 0, right: 400 });
  const day = { start: range.start + 700, end: range.start + 701 };
  const { left, right } = windowPixels(day, range, 400);
  expect(right - left).toBeCloseTo(8);
});

test("a press brings its time into the middle and keeps the length", () => {
  const window = { start: range.start, end: range.start + 100 };
  const moved = centreWindow(window, range, 400, 200);
  expect((moved.start + moved.end) / 2).toBeCloseTo((range.start + range.end) / 2);
  expect(moved.end - moved.start).toBeCloseTo(100);
});
