import type { CalendarId } from "#lib/domain/codes.ts";
import { isYearOf, toIsoDay } from "#lib/domain/date/calendar.ts";
import { dayNumberOf, firstDayNumber } from "../day-number.ts";

/** Months are counted through all years: year × 12 + month − 1. */
export type MonthIndex = number;

/** Mean days of a month, for a first guess. */
const MEAN: Record<CalendarId, number> = {
  gregorian: 30.436875,
  persian: 30.436856,
  "islamic-umalqura": 29.530556,
};

/** First day of year 1400 (of 2000 in the Gregorian calendar), from where the guess counts. */
const ANCHOR: Record<CalendarId, { month: MonthIndex; day: number }> = {
  gregorian: { month: 2000 * 12, day: 10_957 },
  persian: { month: 1400 * 12, day: 18_707 },
  "islamic-umalqura": { month: 1400 * 12, day: 3_611 },
};

const KEPT = 20_000;
const known: Record<CalendarId, Map<MonthIndex, number>> = {
  gregorian: new Map(),
  persian: new Map(),
  "islamic-umalqura": new Map(),
};

export const yearOfMonth = (index: MonthIndex): number => Math.floor(index / 12);
/** Counts from 1. */
export const monthOfYear = (index: MonthIndex): number => index - yearOfMonth(index) * 12 + 1;

/**
 * Days since 1970-01-01 of the first day of a month. Outside the years that a calendar is read in
 * (see `isYearOf`) it is reckoned: Solar Hijri by its cycle of 33 years, Hijri by the tabular one of
 * 30 years, so that a day there may be one or two off what was observed. Years below 1 are
 * astronomical. Kept, for a conversion costs more than drawing its line.
 */
export function monthStart(calendar: CalendarId, index: MonthIndex): number {
  const found = known[calendar].get(index);
  if (found !== undefined) return found;
  const day = computeStart(calendar, yearOfMonth(index), monthOfYear(index));
  if (known[calendar].size >= KEPT) known[calendar].clear();
  known[calendar].set(index, day);
  return day;
}

/** The month in which a day lies; a fraction of a day is dropped. */
export function monthAt(calendar: CalendarId, dayNumber: number): MonthIndex {
  const day = Math.floor(dayNumber);
  const anchor = ANCHOR[calendar];
  let index = anchor.month + Math.floor((day - anchor.day) / MEAN[calendar]);
  while (monthStart(calendar, index) > day) index -= 1;
  while (monthStart(calendar, index + 1) <= day) index += 1;
  return index;
}

function computeStart(calendar: CalendarId, year: number, month: number): number {
  if (calendar === "gregorian") return dayNumberOf({ year, month, day: 1 });
  const iso = isYearOf(calendar, year) ? toIsoDay(calendar, { year, month, day: 1 }) : null;
  const read = iso?.ok ? firstDayNumber(iso.value) : null;
  if (read !== null) return read;
  return calendar === "persian" ? reckonSolar(year, month) : reckonLunar(year, month);
}

/** The first day of year 1, in days since 1970-01-01. */
const SOLAR_EPOCH = -492_268;
const LUNAR_EPOCH = -492_148;

/** Eight leap years in 33, as the calendar itself has them around our time. */
function reckonSolar(year: number, month: number): number {
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  return SOLAR_EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before;
}

/** The civil tabular calendar: months of 30 and 29 days, eleven leap years in 30. */
function reckonLunar(year: number, month: number): number {
  const leapDays = Math.floor((3 + 11 * year) / 30);
  return LUNAR_EPOCH + (year - 1) * 354 + leapDays + Math.ceil(29.5 * (month - 1));
}
