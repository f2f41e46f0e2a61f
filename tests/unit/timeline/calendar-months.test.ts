import fc from "fast-check";
import { expect, test } from "vitest";
import {
  monthAt,
  monthOfYear,
  monthStart,
  yearOfMonth,
} from "#components/timeline/axis/calendar-months.ts";
import { CALENDARS } from "#lib/domain/codes.ts";

const calendar = fc.constantFrom(...CALENDARS);

test("months follow each other without a gap or an overlap, through all years", () => {
  const index = fc.integer({ min: -3000 * 12, max: 4000 * 12 });
  fc.assert(
    fc.property(calendar, index, (calendar, index) => {
      const [first, next] = [monthStart(calendar, index), monthStart(calendar, index + 1)];
      expect(next - first).toBeGreaterThanOrEqual(28);
      expect(next - first).toBeLessThanOrEqual(31);
      expect(monthAt(calendar, first)).toBe(index);
      expect(monthAt(calendar, next - 0.001)).toBe(index);
    }),
    { numRuns: 3000 },
  );
});

test("months count from 1 in each year, before year 1 too", () => {
  expect([yearOfMonth(1400 * 12 + 5), monthOfYear(1400 * 12 + 5)]).toEqual([1400, 6]);
  expect([yearOfMonth(-1), monthOfYear(-1)]).toEqual([-1, 12]);
});

test.each([
  ["persian", 1199],
  ["persian", 1600],
  ["islamic-umalqura", 1299],
  ["islamic-umalqura", 1600],
] as const)("%s: year %i joins the next where the tables begin or end", (calendar, year) => {
  for (let month = 1; month <= 24; month += 1) {
    const index = year * 12 + month - 1;
    const length = monthStart(calendar, index + 1) - monthStart(calendar, index);
    expect([28, 29, 30, 31]).toContain(length);
  }
});
