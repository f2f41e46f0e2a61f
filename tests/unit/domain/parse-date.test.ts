import { expect, test } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { readCorpus } from "./corpus.ts";

const valid = readCorpus("dates-valid.txt");
const invalid = readCorpus("dates-invalid.txt");
const timed = readCorpus("dates-times.txt");

test("the corpus is not empty", () => {
  expect(valid.length).toBeGreaterThan(800);
  expect(invalid.length).toBeGreaterThan(150);
  expect(timed.length).toBeGreaterThan(60);
});

test.each(valid)("reads %s as %s", (text, edtf = "", earliest, latest, calendar = "gregorian") => {
  const parsed = parseDate(text ?? "");
  expect(parsed).toMatchObject({ ok: true, value: { edtf, text, calendar } });
  const bound = (day: string | undefined): string | null => (day === "-" ? null : (day ?? ""));
  expect(readBounds(edtf)).toMatchObject({
    ok: true,
    value: { earliest: bound(earliest), latest: bound(latest) },
  });
});

test.each(invalid)("refuses “%s” and says: %s", (text = "", words = "") => {
  const parsed = parseDate(text);
  expect(parsed.ok ? parsed.value : parsed.error).toEqual(expect.stringContaining(words));
  expect(parsed.ok ? "" : parsed.error).toMatch(/^["“\p{L}\d].*\.$/su);
});

test.each(timed)("reads the time of %s", (text = "", edtf, time, zone, calendar = "gregorian") => {
  const value = { edtf, text, calendar, time, zone: zone === "-" ? null : zone };
  expect(parseDate(text)).toEqual({ ok: true, value });
});

test("a date without a time has none", () => {
  expect(parseDate("26 August 2021")).toMatchObject({ value: { time: null, zone: null } });
});

test("a chosen calendar is that of numbers alone", () => {
  const persian = parseDate("1400-06-04", { calendar: "persian" });
  expect(persian).toMatchObject({ ok: true, value: { edtf: "2021-08-26", calendar: "persian" } });
  const hijri = parseDate("١٤٤٣/٠١/١٨", { calendar: "islamic-umalqura" });
  expect(hijri).toMatchObject({ ok: true, value: { edtf: "2021-08-26" } });
  const gregorian = parseDate("1400", { calendar: "gregorian" });
  expect(gregorian).toMatchObject({ ok: true, value: { edtf: "1400", calendar: "gregorian" } });
});

test("a chosen calendar does not move a year that cannot be one of its own", () => {
  for (const calendar of ["persian", "islamic-umalqura"] as const) {
    const parsed = parseDate("9 March 2023", { calendar });
    expect(parsed).toMatchObject({
      ok: true,
      value: { edtf: "2023-03-09", calendar: "gregorian" },
    });
    expect(parseDate("2023", { calendar })).toMatchObject({ ok: true, value: { edtf: "2023" } });
  }
});

test("today and yesterday are read where the day is given", () => {
  const options = { today: "2024-03-01" };
  expect(parseDate("today", options)).toMatchObject({ value: { edtf: "2024-03-01" } });
  expect(parseDate("yesterday", options)).toMatchObject({ value: { edtf: "2024-02-29" } });
});

test("a very long text is refused at once", () => {
  expect(parseDate(`${"9 or ".repeat(5_000)}9 May 2022`).ok).toBe(false);
});
