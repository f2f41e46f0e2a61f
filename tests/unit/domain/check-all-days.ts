import { fieldsIn, lastDayIn, toIsoDay } from "../../../lib/domain/date/calendar.ts";
import { formatDate } from "../../../lib/domain/date/format-date.ts";
import { dayNumber, isoDay, lastDayOfMonth } from "../../../lib/domain/date/iso-day.ts";
import { parseDate } from "../../../lib/domain/date/parse-date.ts";

/**
 * Walks through all days from 1900-01-01 to 2100-12-31 and prints what is wrong as JSON; run under
 * several zones by a test. Each part is one calendar: its fields go forth and back, its days follow
 * each other, `Intl` agrees, and every day written in every language reads back as itself.
 */
const CALENDARS = ["gregorian", "persian", "islamic-umalqura"] as const;
const LOCALES = ["en", "fa", "ps", "ar"] as const;
const IS_WHOLE = process.env.WHOLE === "1";
const FIRST = 1900;
const LAST = 2100;

type CalendarId = (typeof CALENDARS)[number];
type Fields = { year: number; month: number; day: number };

const problems: string[] = [];
let days = 0;
let written = 0;
/** Of all fields of all days, to compare the zones by. */
let checksum = 0;
/** What `Intl` says is asked once; the other zones must come to the same checksum. */
const asksIntl = IS_WHOLE || process.env.PART === "0";
const count = (calendar: CalendarId) => (problem: string) =>
  problems.push(`${calendar}: ${problem}`);

for (const calendar of CALENDARS) {
  const report = count(calendar);
  const oracle = createOracle(calendar);
  let before: Fields | null = null;
  for (const iso of allDays()) {
    const fields = fieldsIn(calendar, iso);
    const back = toIsoDay(calendar, fields);
    if (!back.ok || back.value !== iso) report(`${iso} comes back as ${JSON.stringify(back)}`);
    if (before && !follows(calendar, before, fields))
      report(`${iso} does not follow the day before`);
    const other = asksIntl ? oracle(iso) : null;
    if (other !== null && other !== show(fields))
      report(`${iso} is ${show(fields)}, and ${other} to Intl`);
    checkWritten(calendar, iso, report);
    before = fields;
    checksum = (checksum * 31 + fields.year * 400 + fields.month * 32 + fields.day) >>> 0;
    days += 1;
  }
}
const offset = new Date(2021, 7, 26).getTimezoneOffset();
process.stdout.write(
  JSON.stringify({ offset, days, written, checksum, problems: problems.slice(0, 20) }),
);

function* allDays(): Generator<string> {
  for (let year = FIRST; year <= LAST; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const last = lastDayOfMonth(year, month);
      for (let day = 1; day <= last; day += 1) yield isoDay(year, month, day);
    }
  }
}

function show({ year, month, day }: Fields): string {
  return `${year}-${month}-${day}`;
}

/** The next day of the month, or the first of the next month or year behind the last one. */
function follows(calendar: CalendarId, before: Fields, now: Fields): boolean {
  const last = lastDayIn(calendar, before.year, before.month);
  const next =
    before.day < last
      ? { ...before, day: before.day + 1 }
      : before.month < 12
        ? { ...before, month: before.month + 1, day: 1 }
        : { year: before.year + 1, month: 1, day: 1 };
  return show(next) === show(now);
}

/** ICU's own calendars, by way of `Intl`. */
function createOracle(calendar: CalendarId): (iso: string) => string {
  const name = calendar === "gregorian" ? "gregory" : calendar;
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    ...{ year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" },
  });
  return (iso) => {
    const text = format.format(dayNumber(iso) * 86_400_000);
    const [month = 0, day = 0, year = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return show({ year, month, day });
  };
}

/**
 * Every day of every calendar is written and read once, in some language and under one of the three
 * zones; with WHOLE=1 in every language and every zone (880,968 texts a zone, about a minute).
 */
function checkWritten(calendar: CalendarId, iso: string, report: (problem: string) => void): void {
  if (!IS_WHOLE && days % 3 !== Number(process.env.PART)) return;
  const locales = IS_WHOLE ? LOCALES : [LOCALES[Math.floor(days / 3) % 4] ?? "en"];
  for (const locale of locales) {
    const text = formatDate(iso, { calendar, locale });
    const read = parseDate(text);
    written += 1;
    if (!read.ok || read.value.edtf !== iso || read.value.calendar !== calendar) {
      report(`${iso} is written ${text}, and read ${JSON.stringify(read)}`);
    }
  }
}
