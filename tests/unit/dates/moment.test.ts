import fc from "fast-check";
import { expect, test } from "vitest";
import { pad } from "#lib/domain/date/iso-day.ts";
import { momentOf } from "#lib/domain/date/moment.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / DAY;
const dateOf = (iso: string, time: string | null, zone: string | null) => ({
  ...{ earliest: iso, latest: iso, time, zone },
});

const ZONES = [
  ...["Asia/Kabul", "Asia/Tehran", "Asia/Kolkata", "Europe/London", "Europe/Paris", "UTC"],
  ...["America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"],
  ...["Africa/Casablanca", "America/Sao_Paulo", "America/Recife"],
];

const formats = new Map(
  ZONES.map((zone) => [
    zone,
    new Intl.DateTimeFormat("en-GB", {
      ...{ timeZone: zone, hourCycle: "h23", dateStyle: "short", timeStyle: "short" },
    }),
  ]),
);

/** What clocks show at an instant, by Intl alone. */
function askOracle(zone: string, instant: number): { iso: string; time: string } {
  const parts = formats.get(zone)!.formatToParts(instant);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    iso: `${pad(Number(read("year")), 4)}-${read("month")}-${read("day")}`,
    time: `${read("hour")}:${read("minute")}`,
  };
}

/** The first instant at which the clocks show the same as at this one. */
function firstLike(zone: string, instant: number): number {
  const shown = JSON.stringify(askOracle(zone, instant));
  const earlier = Array.from({ length: 12 }, (_, index) => instant - (12 - index) * 15 * MINUTE);
  return earlier.find((each) => JSON.stringify(askOracle(zone, each)) === shown) ?? instant;
}

/** Whole quarters of an hour from 1970 to 2037, half of them around a change of clocks. */
const anyInstant = fc.integer({ min: 0, max: Date.UTC(2037, 0) / (15 * MINUTE) });
const changes = [
  ...[Date.UTC(2021, 2, 28, 1), Date.UTC(2021, 9, 31, 1), Date.UTC(2019, 2, 10, 7)],
  ...[Date.UTC(2019, 10, 3, 6), Date.UTC(2022, 8, 21, 19), Date.UTC(2021, 2, 21, 20)],
  ...[Date.UTC(2021, 3, 3, 15), Date.UTC(2011, 11, 30, 10), Date.UTC(2023, 2, 19, 2)],
  ...[Date.UTC(2000, 9, 8, 3), Date.UTC(2000, 9, 11), Date.UTC(2000, 9, 15, 2)],
];
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -20, max: 20 }))
  .map(([change, quarters]) => change / (15 * MINUTE) + quarters);
const instants = fc.oneof(anyInstant, nearChange).map((quarter) => quarter * 15 * MINUTE);

test("a time of one zone is where the clocks of the other show it, as Intl has it", () => {
  const zone = fc.constantFrom(...ZONES);
  fc.assert(
    fc.property(instants, zone, zone, (instant, from, to) => {
      const { iso, time } = askOracle(from, instant);
      const moment = momentOf(dateOf(iso, time, from), to)!;
      const shown = askOracle(to, from === to ? instant : firstLike(from, instant));
      const expected = day(shown.iso) + Date.parse(`1970-01-01T${shown.time}Z`) / DAY;
      expect(Math.round(moment.start * 1440)).toBe(Math.round(expected * 1440));
      expect(moment.end - moment.start).toBeCloseTo(1 / 1440, 9);
    }),
    { numRuns: 1500 },
  );
});

const anyDay = fc
  .integer({ min: day("1200-01-01"), max: day("2200-01-01") })
  .map((number) => new Date(number * DAY).toISOString().slice(0, 10));

test("a time without a zone stays what the clock shows, in any zone", () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(anyDay, minute, fc.constantFrom(...ZONES), (iso, minute, timeZone) => {
      const time = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
      const expected = day(iso) + minute / 1440;
      for (const zone of [null, timeZone, "Nowhere/Land"])
        expect(momentOf(dateOf(iso, time, zone), timeZone)!.start).toBeCloseTo(expected, 8);
    }),
  );
});

test("a date without a time, or of more than a day, is no moment", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(null, ...ZONES), (iso, zone) => {
      expect(momentOf(dateOf(iso, null, zone), "Asia/Kabul")).toBeNull();
    }),
  );
  const month = { earliest: "2021-08-01", latest: "2021-08-31", time: "17:50", zone: null };
  expect(momentOf(month, "UTC")).toBeNull();
  expect(momentOf({ ...month, earliest: null }, "UTC")).toBeNull();
  expect(momentOf(dateOf("2021-08-26", "25:00", null), "UTC")).toBeNull();
});

const startOf = (iso: string, time: string, zone: string, timeZone: string) =>
  momentOf(dateOf(iso, time, zone), timeZone)!.start;

test("offsets, seconds and the day before are understood", () => {
  const kabul = (time: string, zone: string) => startOf("2021-08-26", time, zone, "Asia/Kabul");
  expect(kabul("13:20", "UTC")).toBeCloseTo(day("2021-08-26") + (17 + 50 / 60) / 24, 9);
  expect(kabul("22:50", "+09:30")).toBeCloseTo(day("2021-08-26") + (17 + 50 / 60) / 24, 9);
  expect(kabul("13:20:30", "UTC")).toBeCloseTo(day("2021-08-26") + 17 / 24 + 3030 / 86_400, 9);
  expect(startOf("2021-08-26", "02:00", "Asia/Kabul", "UTC")).toBeCloseTo(
    day("2021-08-25") + 21.5 / 24,
    9,
  );
  expect(startOf("1850-01-01", "12:00", "UTC", "Asia/Kabul")).toBeGreaterThan(day("1850-01-01"));
});

test("a time that clocks left out is read by the clock before, one that came twice is the first", () => {
  const inUtc = (iso: string, time: string, zone: string) => startOf(iso, time, zone, "UTC");
  expect(inUtc("2024-03-10", "02:30", "America/New_York")).toBeCloseTo(
    day("2024-03-10") + 7.5 / 24,
    9,
  );
  expect(inUtc("2024-11-03", "01:30", "America/New_York")).toBeCloseTo(
    day("2024-11-03") + 5.5 / 24,
    9,
  );
});
