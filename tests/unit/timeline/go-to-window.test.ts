import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import { windowAround } from "#components/timeline/go-to/go-to-window.ts";
import { isoDay, pad } from "#lib/domain/date/iso-day.ts";
import { monthNames } from "#lib/domain/date/month-names.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";

const MONTHS = monthNames("gregorian", "en");

function windowOf(text: string, timeZone = "UTC") {
  const date = parseDate(text);
  if (!date.ok) throw new Error(date.error);
  const window = windowAround(date.value, timeZone);
  if (!window.ok) throw new Error(window.error);
  return window.value;
}

const days = (from: string, to: string) => ({
  start: firstDayNumber(from)!,
  end: firstDayNumber(to)!,
});

test("a day is seen in a month, in whatever calendar it was written", () => {
  expect(windowOf("26 Aug 2021")).toEqual(days("2021-08-11", "2021-09-11"));
  expect(windowOf("4 Sonbola 1400")).toEqual(windowOf("26 Aug 2021"));
  expect(windowOf("18 Muharram 1443")).toEqual(windowOf("26 Aug 2021"));
});

test("a month is seen in a quarter, a year in two years, a decade with half a year around", () => {
  expect(windowOf("Aug 2021")).toEqual(days("2021-07-01", "2021-10-02"));
  expect(windowOf("2021")).toEqual(days("2020-07-02", "2022-07-03"));
  expect(windowOf("201X")).toEqual(days("2009-07-02", "2020-07-02"));
});

test("a time of day is seen in two days, by the clock of the chronology", () => {
  const { start, end } = windowOf("26 Aug 2021 13:20 UTC", "Asia/Kabul");
  const moment = firstDayNumber("2021-08-26")! + (17 + 50 / 60) / 24;
  expect(start).toBeCloseTo(moment - 1, 6);
  expect(end).toBeCloseTo(moment + 1 + 1 / 1440, 6);
});

test("a date with an open side is seen by its other, one without any day is refused", () => {
  const since = windowOf("since Aug 2021");
  expect(since.start).toBeLessThan(firstDayNumber("2021-08-01")!);
  expect(since.end).toBeGreaterThan(firstDayNumber("2021-08-01")!);
  const unknown = parseDate("unknown");
  const refused = unknown.ok ? windowAround(unknown.value, "UTC") : unknown;
  expect(refused).toMatchObject({ ok: false, error: expect.stringContaining("any day") });
});

test("the window holds the date and never leaves the years that dates are read in", () => {
  const year = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (year, month) => {
      const { start, end } = windowOf(`9 ${MONTHS[month - 1]} ${pad(year, 4)} AD`);
      const day = firstDayNumber(isoDay(year, month, 9))!;
      expect(start).toBeLessThanOrEqual(day);
      expect(end).toBeGreaterThan(day);
      expect(start).toBeGreaterThanOrEqual(firstDayNumber("0000-01-01")!);
      expect(end).toBeLessThanOrEqual(firstDayNumber("10000-01-01")!);
    }),
  );
});
