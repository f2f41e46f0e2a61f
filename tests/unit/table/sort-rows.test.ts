import fc from "fast-check";
import { expect, test } from "vitest";
import { sortRows } from "#components/table/sort-rows.ts";
import type { ColumnId } from "#components/table/table-columns.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { makeDate, makeDay, makeRow } from "../timeline/make-row.ts";
import { WORDS } from "./table-words.ts";

const sorted = (rows: EntryRow[], column: ColumnId, isDescending = false, language = "en") => {
  const reader = { ...WORDS.reader, language: language as "en" };
  return sortRows(rows, { column, isDescending }, { ...WORDS, reader }).map(({ id }) => id);
};

test("without a column the rows stand as they were given", () => {
  const rows = [makeRow("2"), makeRow("1")];
  expect(sortRows(rows, null, WORDS)).toBe(rows);
});

test("dates go by the order of the chronology, and the undated are last either way", () => {
  const rows = [
    makeRow("none"),
    makeRow("year", { date: makeDate("2021", "2021-01-01", "2021-12-31") }),
    makeRow("late", { date: makeDay("2023-03-09") }),
    makeRow("day", { date: makeDay("2021-01-01") }),
  ];
  expect(sorted(rows, "date")).toEqual(["day", "year", "late", "none"]);
  expect(sorted(rows, "date", true)).toEqual(["late", "year", "day", "none"]);
});

test("titles go by the letters of the reader's language and by numbers in them", () => {
  const titles = ["Zabul", "école", "Attack 10", "Attack 9", ""];
  const rows = titles.map((title) => makeRow(title, { title }));
  expect(sorted(rows, "title")).toEqual(["Attack 9", "Attack 10", "école", "Zabul", ""]);
  const persian = ["گذرگاه", "پل", "ترور", "ژرف", "بلخ", "کابل"];
  const inPersian = persian.map((title) => makeRow(title, { title }));
  expect(sorted(inPersian, "title", false, "fa")).toEqual([
    "بلخ",
    "پل",
    "ترور",
    "ژرف",
    "کابل",
    "گذرگاه",
  ]);
});

test("figures go by their first number, words after all numbers, and what is unknown last", () => {
  const killed = [null, "dozens", "at least 1,300", "9", "130 (100 to 150)"];
  const rows = killed.map((text, n) => makeRow(String(n), { killed: text }));
  expect(sorted(rows, "killed")).toEqual(["3", "4", "2", "1", "0"]);
  expect(sorted(rows, "killed", true)).toEqual(["1", "2", "4", "3", "0"]);
});

test("lanes go by their titles, sources and gaps by how many there are", () => {
  const rows = [
    makeRow("1", { laneId: null, sourceCount: 10, gaps: ["undated", "unlocated"] }),
    makeRow("2", { laneId: "b", sourceCount: 9, gaps: [] }),
    makeRow("3", { laneId: "a", sourceCount: 0, gaps: ["undated"] }),
  ];
  expect(sorted(rows, "lane")).toEqual(["3", "2", "1"]);
  expect(sorted(rows, "sources")).toEqual(["3", "2", "1"]);
  expect(sorted(rows, "gaps", true)).toEqual(["1", "3", "2"]);
});

test("rows that are equal in a column stay as they stood, and none is lost", () => {
  const rows = fc.array(
    fc.record({ title: fc.constantFrom("", "a", "b", "ا"), sourceCount: fc.nat(3) }),
    { maxLength: 60 },
  );
  const columns = fc.constantFrom<ColumnId>("title", "sources", "kind", "killed", "edited");
  fc.assert(
    fc.property(rows, columns, fc.boolean(), (given, column, isDescending) => {
      const all = given.map((changes, n) => makeRow(String(n), changes));
      const after = sortRows(all, { column, isDescending }, WORDS);
      expect([...after].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      after.forEach((row, at) => {
        const next = after[at + 1];
        if (!next || row.title !== next.title || row.sourceCount !== next.sourceCount) return;
        expect(Number(row.id)).toBeLessThan(Number(next.id));
      });
    }),
  );
});
