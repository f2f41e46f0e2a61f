import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTicks, contextLabel, type Tick } from "#components/timeline/axis/axis.ts";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import type { Viewport } from "#components/timeline/viewport.ts";
import { CALENDARS } from "#lib/domain/codes.ts";
import { monthNames, shortMonthNames } from "#lib/domain/date/month-names.ts";
import { toAsciiDigits } from "#lib/domain/date/script.ts";
import { DATE_LANGUAGES, MONTH_NAMINGS, type Preferences } from "#lib/domain/preferences.ts";

const reader: fc.Arbitrary<Preferences> = fc.record({
  calendar: fc.constantFrom(...CALENDARS),
  language: fc.constantFrom(...DATE_LANGUAGES),
  naming: fc.constantFrom(...MONTH_NAMINGS),
});

/** From ten minutes to `most` days, each magnitude as often as another. */
const span = (most: number) =>
  fc.double({ min: Math.log(0.007), max: Math.log(most), noNaN: true }).map(Math.exp);

const viewport = (from: number, to: number, most: number): fc.Arbitrary<Viewport> =>
  fc
    .record({
      start: fc.double({ min: from, max: to, noNaN: true }),
      span: span(most),
      width: fc.integer({ min: 120, max: 4000 }),
    })
    .map(({ start, span, width }) => ({ start, end: start + span, left: 40, width }));

/** Letters differ in width, as those of a font do; the same text is always as wide. */
const createMeasure = (unit: number) => (text: string) =>
  [...text].reduce((sum, letter) => sum + unit * (0.6 + ((letter.codePointAt(0) ?? 0) % 5) / 5), 0);

const measure = fc.double({ min: 6, max: 12, noNaN: true }).map(createMeasure);

const labelled = (ticks: Tick[]) => ticks.filter((tick) => tick.label !== "");

test("labels never touch, from minutes to millennia, in every calendar and language", () => {
  const view = viewport(-1_000_000, 100_000, 3_000_000);
  fc.assert(
    fc.property(view, reader, measure, (view, reader, measure) => {
      const ticks = buildTicks(view, reader, measure);
      const shown = labelled(ticks);
      shown.slice(1).forEach((tick, index) => {
        const before = shown[index]!;
        expect(tick.x).toBeGreaterThan(before.x + measure(before.label));
      });
      expect(ticks.length).toBeLessThan(view.width / 3 + 40);
    }),
    { numRuns: 300 },
  );
});

test("ticks ascend, each once, at their place", () => {
  const view = viewport(-1_000_000, 100_000, 3_000_000);
  fc.assert(
    fc.property(view, reader, measure, (view, reader, measure) => {
      const ticks = buildTicks(view, reader, measure);
      const days = ticks.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      const scale = view.width / (view.end - view.start);
      const isOff = ({ day, x }: Tick) => Math.abs(x - 40 - (day - view.start) * scale) > 0.001;
      expect(ticks.filter(isOff)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** The fields of a day as the platform's own calendars have them. */
const oracles = Object.fromEntries(
  CALENDARS.map((calendar) => [
    calendar,
    new Intl.DateTimeFormat(`en-u-ca-${calendar === "gregorian" ? "gregory" : calendar}-nu-latn`, {
      timeZone: "UTC",
      ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" },
      hourCycle: "h23",
    }),
  ]),
);

function askOracle({ calendar }: Preferences, day: number) {
  const parts = oracles[calendar]!.formatToParts(Math.round(day * 1440) * 60_000);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return {
    ...{ year: read("year"), month: read("month"), day: read("day") },
    ...{ hour: read("hour"), minute: read("minute") },
  };
}

/** What may stand at a moment, by what begins there. */
function allowedLabels(reader: Preferences, tick: Tick): string[] {
  const { year, month, day, hour, minute } = askOracle(reader, tick.day);
  const { calendar, language, naming } = reader;
  const pad = (value: number) => String(value).padStart(2, "0");
  if (hour > 0 || minute > 0) return [`${pad(hour)}:${pad(minute)}`];
  const long = monthNames(calendar, language, naming)[month - 1]!;
  const short = shortMonthNames(calendar, language, naming)[month - 1]!;
  if (month === 1 && day === 1) return [`${year}`, `1 ${short} ${year}`];
  return day === 1 ? [short, long, `1 ${short}`] : [`${day}`, `${day} ${short}`];
}

const FROM = firstDayNumber("1900-01-01")!;
const UNTIL = firstDayNumber("2100-12-01")!;

test("every label stands where what it says begins, as Intl has it from 1900 to 2100", () => {
  fc.assert(
    fc.property(viewport(FROM, UNTIL - 1, 60_000), reader, measure, (view, reader, measure) => {
      for (const tick of labelled(buildTicks(view, reader, measure))) {
        if (tick.day < FROM || tick.day > UNTIL) continue;
        expect(allowedLabels(reader, tick)).toContain(toAsciiDigits(tick.label));
      }
    }),
    { numRuns: 150 },
  );
});

test("day, month and year of the left edge are known from the ticks and what is said aside", () => {
  fc.assert(
    fc.property(viewport(FROM, UNTIL - 1, 60_000), reader, measure, (view, reader, measure) => {
      const isAsked = ({ day, isMajor }: Tick) => isMajor && day >= FROM && day <= UNTIL;
      const ticks = buildTicks(view, reader, measure).filter(isAsked);
      const context = toAsciiDigits(contextLabel(view, reader));
      const edge = askOracle(reader, Math.floor(view.start));
      const words = context.split(" ");
      const begins = ticks.map((tick) => allowedLabels(reader, tick)[0]!);
      const hasYearsOnly = begins.every((label) => /^\d{4}$/.test(label));
      if (!hasYearsOnly) expect(words.at(-1)).toBe(String(edge.year));
      const hasDays = begins.some((label) => /^\d{1,2}$/.test(label));
      const name = shortMonthNames(reader.calendar, reader.language, reader.naming)[edge.month - 1];
      if (hasDays) expect(context).toContain(name);
      if (begins.some((label) => label.includes(":"))) expect(words[0]).toBe(String(edge.day));
    }),
    { numRuns: 150 },
  );
});

test("what is kept does not change while the window moves", () => {
  fc.assert(
    fc.property(viewport(FROM, UNTIL - 1, 4000), reader, measure, (view, reader, measure) => {
      const shift = (view.end - view.start) / 7;
      const moved = { ...view, start: view.start + shift, end: view.end + shift };
      const inBoth = ({ day }: Tick) => day > moved.start + shift && day < view.end - shift;
      const [before, after] = [view, moved].map((each) =>
        labelled(buildTicks(each, reader, measure)).filter(inBoth),
      );
      expect(after!.map((tick) => tick.label)).toEqual(before!.map((tick) => tick.label));
    }),
    { numRuns: 300 },
  );
});
