import { expect, test } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { readCorpus } from "./corpus.ts";

const valid = readCorpus("dates-valid.txt");
const invalid = readCorpus("dates-invalid.txt");

test("the corpus is not empty", () => {
  expect(valid.length).toBeGreaterThan(150);
  expect(invalid.length).toBeGreaterThan(40);
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

test.each([
  ["22 March 2024 20:15", "20:15", null],
  ["22 March 2024, 8:15 pm Moscow time", "20:15", "Europe/Moscow"],
  ["26 August 2021 17:50 Asia/Kabul", "17:50", "Asia/Kabul"],
  ["26 August 2021 17:50 AFT", "17:50", "Asia/Kabul"],
  ["26 August 2021 17:50:30 local time", "17:50:30", null],
  ["2021-08-26T13:20Z", "13:20", "UTC"],
  ["26 August 2021 12:05 am", "00:05", null],
  ["۴ سنبله ۱۴۰۰ ۱۷:۵۰", "17:50", null],
  ["26 August 2021", null, null],
])("the time of %s", (text, time, zone) => {
  expect(parseDate(text)).toMatchObject({ ok: true, value: { time, zone } });
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
