import fc from "fast-check";
import { expect, test } from "vitest";
import { textOfCell } from "#components/table/cell-text.ts";
import { cellsOfPicked, textOfPlace } from "#components/table/copied-cells.ts";
import { readTagEdit, writeTags } from "#components/table/edit-tags.ts";
import { COLUMNS } from "#components/table/table-columns.ts";
import { indexRows } from "#components/table/table-rows.ts";
import { makeDate, makeDay, makeRow } from "../timeline/make-row.ts";
import { WORDS } from "./table-words.ts";

test("a date is written with its uncertainty, in the reader's calendar and digits", () => {
  const about = makeRow("1", { date: makeDate("2018~", "2018-01-01", "2018-12-31") });
  expect(textOfCell(about, "date", WORDS)).toBe("about 2018");
  const timed = makeRow("2", { date: { ...makeDay("2021-08-26"), time: "17:50" } });
  expect(textOfCell(timed, "date", WORDS)).toBe("26 Aug 2021, 17:50");
  const reader = { calendar: "persian", language: "fa", naming: "afghan" } as const;
  expect(textOfCell(timed, "date", { ...WORDS, reader })).toContain("۱۴۰۰");
  expect(textOfCell(makeRow("3"), "date", WORDS)).toBe("");
});

test("names stand for ids, and each kind of gap stands once", () => {
  const row = makeRow("1", {
    ...{ laneId: "b", actorIds: ["isk", "gone"], differing: ["date"] },
    gaps: ["unsourced:date", "unsourced:place", "undated"],
  });
  expect(textOfCell(row, "lane", WORDS)).toBe("Plots");
  expect(textOfCell(row, "actors", WORDS)).toBe("Islamic State – Khorasan Province");
  expect(textOfCell(row, "gaps", WORDS)).toBe("Sources differ, Value without a source, No date");
});

test("picked rows are copied below the heads, as they stand, and one cell alone", () => {
  const table = indexRows([makeRow("1", { title: "=1+1" }), makeRow("2"), makeRow("3")]);
  const columns = [COLUMNS.title, COLUMNS.kind];
  const picked = new Set(["3", "1", "hidden"]);
  expect(cellsOfPicked({ table, columns, words: WORDS, picked })).toEqual([
    ["Title", "Kind"],
    ["=1+1", "Attack"],
    ["Entry 3", "Attack"],
  ]);
  expect(textOfPlace(table, WORDS, { rowId: "2", column: "pick" })).toBe("Entry 2");
  expect(textOfPlace(table, WORDS, { rowId: null, column: "kind" })).toBe("Kind");
});

test("typed tags say what goes in and what goes out", () => {
  const before = ["Kabul", "airport"];
  expect(readTagEdit("Kabul, suicide ,, suicide", before)).toEqual({
    ...{ addTags: ["suicide"], removeTags: ["airport"] },
  });
  expect(readTagEdit("", before)).toEqual({ addTags: [], removeTags: before });
  const comma = ["Kunduz, district", "x"];
  expect(readTagEdit("Kunduz, district, y", comma)).toEqual({ addTags: ["y"], removeTags: ["x"] });
});

test("tags that are left as they are written ask for nothing", () => {
  const tag = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text === text.trim());
  const tags = fc.uniqueArray(tag.filter((text) => !text.includes(",") && text !== ""));
  fc.assert(
    fc.property(tags, (before) => {
      expect(readTagEdit(writeTags(before), before)).toEqual({ addTags: [], removeTags: [] });
    }),
  );
});
