import { expect, test } from "vitest";
import type { DateValue } from "#lib/domain/assertion.ts";
import { formatFor, formatMoment, formatOther } from "#lib/domain/date/date-style.ts";
import { suggestReadings } from "#lib/domain/date/suggest-readings.ts";
import { DEFAULT_PREFERENCES, type Preferences, readPreferences } from "#lib/domain/preferences.ts";

const reader = (part: Partial<Preferences>): Preferences => ({ ...DEFAULT_PREFERENCES, ...part });
const dari = reader({ calendar: "persian", language: "fa" });

test.each([
  [reader({}), "26 August 2021", "4 Sonbola 1400"],
  [reader({ naming: "iranian" }), "26 August 2021", "4 Shahrivar 1400"],
  [dari, "۴ سنبله ۱۴۰۰", "۲۶ اگست ۲۰۲۱"],
  [reader({ calendar: "persian", language: "ps" }), "۴ وږی ۱۴۰۰", "۲۶ اګست ۲۰۲۱"],
  [reader({ calendar: "islamic-umalqura", language: "ar" }), "١٨ محرم ١٤٤٣", "٢٦ أغسطس ٢٠٢١"],
  [reader({ calendar: "islamic-umalqura" }), "18 Muharram 1443", "26 August 2021"],
])("a reader of %o sees %s, and beside it %s", (who, own, other) => {
  expect(formatFor(who, "2021-08-26")).toBe(own);
  expect(formatOther(who, "2021-08-26")).toBe(other);
});

test("what is the same in both calendars is said once", () => {
  expect(formatOther(reader({}), "XXXX")).toBe("");
});

test("a time of day stands behind its date, in the digits of the language", () => {
  const value: DateValue = {
    ...{ edtf: "2021-08-26", text: "", calendar: "gregorian" },
    ...{ time: "17:50", zone: "Asia/Kabul" },
  };
  expect(formatMoment(reader({}), value)).toBe("26 August 2021, 17:50 Asia/Kabul");
  expect(formatMoment(dari, { ...value, zone: null })).toBe("۴ سنبله ۱۴۰۰، ۱۷:۵۰");
});

test("preferences that are missing or no longer known become the default", () => {
  expect(readPreferences({})).toEqual(DEFAULT_PREFERENCES);
  expect(readPreferences(null)).toEqual(DEFAULT_PREFERENCES);
  expect(readPreferences("persian")).toEqual(DEFAULT_PREFERENCES);
  expect(readPreferences({ calendar: "persian", language: "tlh", extra: 1 })).toEqual(
    reader({ calendar: "persian" }),
  );
});

test.each([
  ["03/04/2023", ["3 Apr 2023", "4 Mar 2023"]],
  ["٠٣/٠٤/٢٠٢٣", ["3 Apr 2023", "4 Mar 2023"]],
  ["before 03/04/2023", ["before 3 Apr 2023", "before 4 Mar 2023"]],
  ["1400", ["1400 SH", "1400 AH", "1400 AD"]],
  ["about 1402", ["about 1402 SH", "about 1402 AH", "about 1402 AD"]],
  ["1400-06-04", ["1400-06-04 SH", "1400-06-04 AH", "1400-06-04 AD"]],
  ["2021-22", ["2021 to 2022", "summer 2021"]],
  ["31 Mizan 1402", []],
  ["26 August 2021", []],
  ["Kabul", []],
  ["", []],
])("“%s” could mean %o", (text, readings) => {
  expect(suggestReadings(text)).toEqual(readings);
});

test("a reader's own calendar decides over numbers alone, and leaves nothing to choose", () => {
  expect(suggestReadings("1400-06-04", "persian")).toEqual([]);
});
