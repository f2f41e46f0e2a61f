import {
  type Calendar,
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
} from "@internationalized/date";
import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { type DayFields, isoDay, splitIsoDay } from "./iso-day.ts";
import { monthNames } from "./month-names.ts";

const CALENDARS: Record<CalendarId, Calendar> = {
  gregorian: new GregorianCalendar(),
  persian: new PersianCalendar(),
  "islamic-umalqura": new IslamicUmalquraCalendar(),
};

/** Years each calendar is read in; the tables of Umm al-Qura end at 1600. */
const YEARS: Record<CalendarId, { from: number; to: number }> = {
  gregorian: { from: 1, to: 9999 },
  persian: { from: 1200, to: 1600 },
  "islamic-umalqura": { from: 1300, to: 1600 },
};

const NAMES: Record<CalendarId, string> = {
  gregorian: "Gregorian",
  persian: "Solar Hijri",
  "islamic-umalqura": "Hijri (Umm al-Qura)",
};

export const isYearOf = (calendar: CalendarId, year: number): boolean =>
  year >= YEARS[calendar].from && year <= YEARS[calendar].to;

/** The Gregorian day of a day of another calendar, as `YYYY-MM-DD`. */
export function toIsoDay(calendar: CalendarId, fields: DayFields): Result<string> {
  const { year, month, day } = fields;
  if (!isYearOf(calendar, year)) return fail(outOfYears(calendar, year));
  const last = lastDayIn(calendar, year, month);
  if (month < 1 || month > 12) return fail(`There is no month ${month}; months are 1 to 12.`);
  if (day < 1 || day > last) {
    const name = monthNames(calendar, "en")[month - 1] ?? "";
    return fail(
      `There is no day ${day} in ${name} ${year}, which has ${last} days; write a day from 1 to ${last}.`,
    );
  }
  const date = toCalendar(
    new CalendarDate(CALENDARS[calendar], year, month, day),
    CALENDARS.gregorian,
  );
  return ok(isoDay(date.year, date.month, date.day));
}

function outOfYears(calendar: CalendarId, year: number): string {
  const { from, to } = YEARS[calendar];
  return `${year} is not a year of the ${NAMES[calendar]} calendar that can be read; write one from ${from} to ${to}.`;
}

/** Year, month and day of a Gregorian day in another calendar. */
export function fieldsIn(calendar: CalendarId, iso: string): DayFields {
  const { year, month, day } = splitIsoDay(iso);
  const date = toCalendar(new CalendarDate(year, month, day), CALENDARS[calendar]);
  return { year: date.year, month: date.month, day: date.day };
}

export function lastDayIn(calendar: CalendarId, year: number, month: number): number {
  const system = CALENDARS[calendar];
  return system.getDaysInMonth(new CalendarDate(system, year, month, 1));
}

/** First and last Gregorian day of a run of months of another calendar's year. */
export function spanOfMonths(
  calendar: CalendarId,
  year: number,
  fromMonth: number,
  toMonth: number,
): Result<{ from: string; to: string }> {
  const [first, last] = [spanOf(calendar, year, fromMonth), spanOf(calendar, year, toMonth)];
  if (!first.ok) return first;
  return last.ok ? ok({ from: first.value.from, to: last.value.to }) : last;
}

/** First and last Gregorian day of a month, or of a year, of another calendar. */
export function spanOf(
  calendar: CalendarId,
  year: number,
  month: number | null,
): Result<{ from: string; to: string }> {
  const lastMonth = month ?? 12;
  const from = toIsoDay(calendar, { year, month: month ?? 1, day: 1 });
  if (!from.ok) return from;
  const day = lastDayIn(calendar, year, lastMonth);
  const to = toIsoDay(calendar, { year, month: lastMonth, day });
  return to.ok ? ok({ from: from.value, to: to.value }) : to;
}
