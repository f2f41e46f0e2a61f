import fc from "fast-check";
import { expect, test } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { dayNumber } from "#lib/domain/date/iso-day.ts";
import { isShiftable, shiftDate, stretchDate } from "#lib/domain/date/shift-date.ts";

test.each([
  ["2024-02-28", 2, "2024-03-01"],
  ["2024-03-22~", -22, "2024-02-29~"],
  ["2021-08", 31, "2021-09"],
  ["2021-08", 14, "2021-08"],
  ["2021", -366, "2020"],
  ["2015?", 365, "2016?"],
  ["../2024-12", -31, "../2024-11"],
  ["2021-01-10/2021-01-12", 30, "2021-02-09/2021-02-11"],
  ["2021-01/2021-02-10", 31, "2021-02/2021-03-10"],
  ["2021/..", 730, "2023/.."],
  ["0099-12-31", 1, "0100-01-01"],
])("%s moved by %i days is %s", (edtf, days, moved) => {
  expect(shiftDate(edtf, days)).toBe(moved);
});

test.each([
  ["2024-03-22", "end", 2, "2024-03-22/2024-03-24"],
  ["2024-03-22", "start", -1, "2024-03-21/2024-03-22"],
  ["2024-03-22/2024-03-24", "end", -2, "2024-03-22"],
  ["2021", "end", 365, "2021/2022"],
  ["2021-05/2021-08", "start", 31, "2021-06/2021-08"],
  ["../2024-12", "end", 31, "../2025-01"],
] as const)("the %s of %s … stretched", (edtf, end, days, stretched) => {
  expect(stretchDate(edtf, end, days)).toBe(stretched);
});

test("what has no single place stays where it is", () => {
  for (const edtf of ["[2021,2022]", "202X", "2021-21", "XXXX", "../..", "", "2021-XX"]) {
    expect(isShiftable(edtf)).toBe(false);
    expect(shiftDate(edtf, 40)).toBeNull();
  }
  expect(shiftDate("9999-12-31", 1)).toBeNull();
  expect(stretchDate("2021/..", "end", 40)).toBeNull();
  expect(stretchDate("2021-05-01/2021-05-03", "start", 9)).toBeNull();
});

const day = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9000-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a day moves by just so many days, and back", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
      const to = shiftDate(from, days)!;
      expect(dayNumber(to) - dayNumber(from)).toBe(days);
      expect(shiftDate(to, -days)).toBe(from);
    }),
  );
});

test("a move keeps the precision, and gives a date that can be read", () => {
  const plain = fc.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?", "%"));
  fc.assert(
    fc.property(plain, fc.integer({ min: -4000, max: 4000 }), ([iso, length, mark], days) => {
      const edtf = iso.slice(0, length) + mark;
      const moved = shiftDate(edtf, days)!;
      expect(moved).toHaveLength(edtf.length);
      const [before, after] = [readBounds(edtf), readBounds(moved)];
      if (!before.ok || !after.ok) throw new Error("cannot be read");
      expect(after.value.precision).toBe(before.value.precision);
      expect(after.value.approximate).toBe(before.value.approximate);
    }),
  );
});
