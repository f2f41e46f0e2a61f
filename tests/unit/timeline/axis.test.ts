import { expect, test } from "vitest";
import { buildTicks, contextLabel } from "#components/timeline/axis/axis.ts";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import type { Viewport } from "#components/timeline/viewport.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "#lib/domain/preferences.ts";

const measure = (text: string) => [...text].length * 7;
const ENGLISH = DEFAULT_PREFERENCES;
const DARI: Preferences = { calendar: "persian", language: "fa", naming: "afghan" };
const IRANIAN: Preferences = { calendar: "persian", language: "fa", naming: "iranian" };
const HIJRI: Preferences = { calendar: "islamic-umalqura", language: "ar", naming: "afghan" };

/** Hours are fractions of a day. */
function viewport(from: string, to: string, width = 600, hours: [number, number] = [0, 0]) {
  const [start, end] = [firstDayNumber(from)! + hours[0] / 24, firstDayNumber(to)! + hours[1] / 24];
  return { start, end, left: 100, width } satisfies Viewport;
}

const labels = (view: Viewport, reader: Preferences = ENGLISH) =>
  buildTicks(view, reader, measure)
    .filter((tick) => tick.label !== "")
    .map((tick) => tick.label);

const strong = (view: Viewport, reader: Preferences = ENGLISH) =>
  buildTicks(view, reader, measure)
    .filter((tick) => tick.isStrong && tick.label !== "")
    .map((tick) => tick.label);

test("ten years are labelled year by year", () => {
  const years = Array.from({ length: 11 }, (_, index) => String(2015 + index));
  expect(labels(viewport("2015", "2025"))).toEqual(years);
});

test("a year is labelled by months, the first of January by its year", () => {
  expect(labels(viewport("2023-06", "2024-06"))).toEqual(
    "Jun Jul Aug Sep Oct Nov Dec 2024 Feb Mar Apr May Jun".split(" "),
  );
  expect(strong(viewport("2023-06", "2024-06"))).toEqual(["2024"]);
});

test("months are written out where there is room", () => {
  expect(labels(viewport("2023-06", "2023-10"))).not.toContain("June");
  expect(labels(viewport("2023-02-01", "2024-01-01", 1000))).toContain("September");
});

test("a fortnight is labelled by days, in numbers where space is narrow", () => {
  expect(labels(viewport("2024-02-25", "2024-03-04"))).toEqual(
    "25 Feb|26 Feb|27 Feb|28 Feb|29 Feb|1 Mar|2 Mar|3 Mar|4 Mar".split("|"),
  );
  expect(labels(viewport("2023-12-26", "2024-01-08"))).toEqual(
    "26 27 28 29 30 31 2024 2 3 4 5 6 7 8".split(" "),
  );
});

test("a night is labelled by hours and the day that begins, an hour by minutes", () => {
  const night = viewport("2023-12-31", "2024-01-01", 300, [18, 6]);
  expect(labels(night)).toEqual("18:00|21:00|1 Jan 2024|06:00".split("|"));
  expect(strong(night)).toEqual(["1 Jan 2024"]);
  const hour = viewport("2023-12-31", "2023-12-31", 400, [12, 13]);
  expect(labels(hour)).toEqual("12:00 12:15 12:30 12:45 13:00".split(" "));
});

test("half past one is where it stands on a clock", () => {
  const ticks = buildTicks(viewport("2023-12-31", "2023-12-31", 600, [12, 14]), ENGLISH, measure);
  const tick = ticks.find(({ label }) => label === "13:30")!;
  expect(tick.day).toBe(firstDayNumber("2023-12-31")! + 13.5 / 24);
  expect(tick.x).toBeCloseTo(100 + 600 * 0.75, 6);
});

test("centuries before our era have a minus sign", () => {
  expect(labels(viewport("-0400", "0400"))).toContain("−200");
  expect(labels(viewport("-0400", "0400"), { ...ENGLISH, language: "fa" })).toContain("\u200E−۲۰۰");
});

test("a Solar Hijri year begins in March, in the months and digits of the reader", () => {
  const view = viewport("2023-12-22", "2024-04-25");
  expect(labels(view, DARI)).toContain("۱۴۰۳");
  expect(labels(viewport("2023-03-21", "2024-03-25", 900), DARI)).toEqual(
    "۱۴۰۲|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت|۱۴۰۳".split("|"),
  );
  expect(labels(viewport("2023-03-21", "2024-03-25", 1000), IRANIAN)).toContain("اردیبهشت");
});

test("a Hijri year is one of Umm al-Qura, in Arabic digits", () => {
  const view = viewport("2023-07-19", "2024-07-10", 1300);
  expect(labels(view, HIJRI).slice(0, 2)).toEqual(["١٤٤٥", "صفر"]);
  expect(labels(view, HIJRI)).toContain("١٤٤٦");
});

test("hours have the digits of the reader", () => {
  expect(labels(viewport("2024-01-01", "2024-01-02"), DARI)).toContain("۰۶:۰۰");
});

test("what the ticks leave out is said aside", () => {
  expect(contextLabel(viewport("2014", "2025"), ENGLISH)).toBe("");
  expect(contextLabel(viewport("2023-03", "2023-12"), ENGLISH)).toBe("2023");
  expect(contextLabel(viewport("2023-03-02", "2023-04-12"), ENGLISH)).toBe("Mar 2023");
  expect(contextLabel(viewport("2023-03-02", "2023-03-03"), ENGLISH)).toBe("2 Mar 2023");
  expect(contextLabel(viewport("2021-08-26", "2021-08-27"), DARI)).toBe("۴ سنبله ۱۴۰۰");
});

test("days of a calendar that are reckoned beyond its tables are said to be so", () => {
  const view = viewport("1750-03-02", "1750-03-03");
  expect(contextLabel(view, { ...HIJRI, language: "en" })).toBe("about 23 Rabi al-Awwal 1163");
  expect(contextLabel(view, ENGLISH)).toBe("2 Mar 1750");
});
