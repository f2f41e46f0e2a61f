import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumberOf, fieldsOfDay, firstDayNumber } from "#components/timeline/day-number.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2024-03-22", 19_804],
  ["0001-01-01", -719_162],
  ["0000-03-01", -719_468],
  ["-0043-03-15", -735_160],
  ["2015", 16_436],
  ["2021-08", 18_840],
])("%s is day %i", (text, day) => {
  expect(firstDayNumber(text)).toBe(day);
});

test("text that is not a date gives null", () => {
  for (const text of ["..", "", "XXXX", "soon"]) expect(firstDayNumber(text)).toBeNull();
});

test("fields and numbers are inverse over twelve thousand years", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_500_000, max: 2_500_000 }), (day) => {
      expect(dayNumberOf(fieldsOfDay(day))).toBe(day);
    }),
  );
});

test("agrees with UTC dates where those reach", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_500_000, max: 2_500_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      const { year, month, day: dayOfMonth } = fieldsOfDay(day);
      expect([year, month, dayOfMonth]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
    }),
  );
});
