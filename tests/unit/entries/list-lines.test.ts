import { expect, test } from "vitest";
import {
  buildLines,
  entryForKey,
  headingAt,
  placesOf,
  sortNewestFirst,
} from "#components/entries/list-lines.ts";
import { makeDate, makeDay, makeRow } from "../timeline/make-row.ts";

const rows = [
  makeRow("old", { date: makeDay("2015-01-26") }),
  makeRow("none"),
  makeRow("before", { date: makeDate("../2024-12", null, "2024-12-31") }),
  makeRow("new", { date: makeDay("2024-12-11") }),
  makeRow("october", { date: makeDay("2024-10-07") }),
];
const lines = buildLines(sortNewestFirst(rows));

test("newest first under the headings of their years, the undated last", () => {
  expect(
    lines.map((line) => (line.kind === "year" ? `# ${line.label} ${line.count}` : line.key)),
  ).toEqual(["# 2024 3", "new", "before", "october", "# 2015 1", "old", "# No date 1", "none"]);
});

test("the heading of a line is the last one above it", () => {
  expect([0, 2, 4, 5, 99].map((index) => headingAt(lines, index))).toEqual([0, 0, 4, 4, 6]);
  expect(headingAt([], 0)).toBe(0);
});

test.each([
  [null, "ArrowDown", "new"],
  [null, "ArrowUp", "new"],
  ["october", "ArrowDown", "old"],
  ["new", "ArrowUp", "new"],
  ["new", "End", "none"],
  ["none", "Home", "new"],
  ["none", "PageDown", "none"],
  ["filtered away", "ArrowDown", "new"],
  ["new", "a", null],
])("from %s, %s leads to %s", (from, key, to) => {
  expect(entryForKey(lines, placesOf(lines).get(from ?? "") ?? -1, key)).toBe(to);
});
