import fc from "fast-check";
import { expect, test } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { fieldsIn, toIsoDay } from "#lib/domain/date/calendar.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { dayNumber, isoDay, lastDayOfMonth, previousDay } from "#lib/domain/date/iso-day.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";

const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: lastDayOfMonth(year, month) }).map((d) => isoDay(year, month, d)),
  );
const month = day.map((iso) => iso.slice(0, 7));
const year = day.map((iso) => iso.slice(0, 4));
const date = fc.oneof(day, month, year);
const mark = fc.constantFrom("", "~", "?", "%");
const locale = fc.constantFrom("en" as const, "fa" as const, "ps" as const, "ar" as const);
const calendar = fc.constantFrom(
  "gregorian" as const,
  "persian" as const,
  "islamic-umalqura" as const,
);

test("an exact day written in any calendar and script reads back as itself", () => {
  fc.assert(
    fc.property(day, calendar, locale, (iso, calendar, locale) => {
      const text = formatDate(iso, { calendar, locale });
      expect(parseDate(text)).toMatchObject({ ok: true, value: { edtf: iso, calendar, text } });
    }),
    { numRuns: 1_000 },
  );
});

test("the wording of every language reads back as the same EDTF", () => {
  const pair = fc.tuple(date, mark, date, mark).filter(([a, , b]) => isInOrder(a, b));
  const edtf = fc.oneof(
    fc.tuple(date, mark).map(([a, m]) => a + m),
    fc.tuple(date, mark).map(([a, m]) => `../${a}${m}`),
    fc.tuple(date, mark).map(([a, m]) => `${a}${m}/..`),
    date.map((a) => `[${a}..]`),
    pair.map(([a, , b]) => `${a}/${b}`),
    fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((days) => `[${days.sort().join(",")}]`),
  );
  fc.assert(
    fc.property(edtf, locale, (edtf, locale) => {
      expect(parseDate(formatDate(edtf, { locale }))).toMatchObject({ ok: true, value: { edtf } });
    }),
    { numRuns: 1_000 },
  );
});

const isInOrder = (a: string, b: string): boolean => readBounds(`${a}/${b}`).ok && a !== b;

test("bounds are in order and contain what they are bounds of", () => {
  fc.assert(
    fc.property(day, mark, (iso, mark) => {
      for (const edtf of [
        iso,
        iso.slice(0, 7),
        iso.slice(0, 4),
        `${iso.slice(0, 3)}X`,
        `${iso.slice(0, 7)}-XX`,
      ]) {
        const bounds = readBounds(edtf + (edtf.includes("X") ? "" : mark));
        expect(bounds.ok && bounds.value.earliest! <= iso && iso <= bounds.value.latest!).toBe(
          true,
        );
      }
    }),
  );
});

test("days of other calendars go forth and back", () => {
  fc.assert(
    fc.property(day, calendar, (iso, calendar) => {
      expect(toIsoDay(calendar, fieldsIn(calendar, iso))).toEqual({ ok: true, value: iso });
    }),
  );
});

test("the day before is one day before", () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(dayNumber(iso) - dayNumber(previousDay(iso))).toBe(1);
    }),
  );
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2024-03-01")).toBe(19_783);
});

test("no text makes the parser throw, and what it accepts has bounds", () => {
  const words = fc.constantFrom(
    "between",
    "and",
    "or",
    "before",
    "3",
    "5",
    "May",
    "2022",
    "-",
    "/",
    "~",
    "..",
    "[",
    "X",
    "سنبله",
    "14:30",
    "(",
  );
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(words, { maxLength: 9 }).map((w) => w.join(" ")),
  );
  fc.assert(
    fc.property(text, (text) => {
      const parsed = parseDate(text);
      if (parsed.ok) expect(readBounds(parsed.value.edtf).ok).toBe(true);
      else expect(parsed.error).toMatch(/\.$/);
    }),
    { numRuns: 2_000 },
  );
});
