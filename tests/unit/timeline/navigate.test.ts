import { expect, test } from "vitest";
import { buildModel } from "#components/timeline/model/build-model.ts";
import {
  describeMark,
  moveFocus,
  type NavigationKey,
} from "#components/timeline/model/navigate.ts";
import { fitWindow, revealDay, zoomWindow } from "#components/timeline/viewport.ts";
import { DEFAULT_PREFERENCES } from "#lib/domain/preferences.ts";
import { makeDay, makeRow } from "./make-row.ts";

const LANES = ["a", "empty", "b"].map((id, position) => ({
  id,
  title: id,
  hue: position,
  position,
}));
const model = buildModel(
  [
    makeRow("a1", { laneId: "a", date: makeDay("2020-01-01") }),
    makeRow("a2", { laneId: "a", date: makeDay("2021-01-01") }),
    makeRow("a3", { laneId: "a", date: makeDay("2022-01-01") }),
    makeRow("b1", { laneId: "b", date: makeDay("2020-02-01") }),
    makeRow("b2", { laneId: "b", date: makeDay("2021-12-01") }),
  ],
  LANES,
  [],
);

test.each<[string | null, NavigationKey, string]>([
  [null, "ArrowRight", "a1"],
  ["gone", "ArrowDown", "a1"],
  ["a1", "ArrowRight", "a2"],
  ["a1", "ArrowLeft", "a1"],
  ["a3", "ArrowRight", "a3"],
  ["a1", "End", "a3"],
  ["a3", "Home", "a1"],
  ["a3", "ArrowDown", "b2"],
  ["a1", "ArrowDown", "b1"],
  ["b2", "ArrowUp", "a3"],
  ["b1", "ArrowDown", "b1"],
])("from %s, %s leads to %s", (from, key, to) => {
  expect(moveFocus(model, from, key)?.id).toBe(to);
});

test("an empty chronology leads nowhere", () => {
  expect(moveFocus(buildModel([], LANES, []), null, "ArrowRight")).toBeNull();
});

test("a screen reader hears title, date, and where it stands", () => {
  expect(describeMark(model, model.markById.get("a2")!, DEFAULT_PREFERENCES)).toBe(
    "Entry a2, 1 January 2021, 2 of 3 in a",
  );
});

test("zooming keeps the day under the pointer; revealing moves no more than it must", () => {
  const window = { start: 0, end: 1000 };
  expect(zoomWindow(window, 2, 250)).toEqual({ start: 125, end: 625 });
  expect(revealDay(window, 500)).toEqual(window);
  expect(revealDay(window, 1000)).toEqual({ start: 100, end: 1100 });
  expect(revealDay(window, 0)).toEqual({ start: -100, end: 900 });
  expect(
    fitWindow({ start: 5, end: 6 }).end - fitWindow({ start: 5, end: 6 }).start,
  ).toBeGreaterThan(8);
});
