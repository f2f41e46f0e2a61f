/** Days as `YYYY-MM-DD` text: it sorts as it reads and no time zone can move it. */

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Last day of a month of the (proleptic) Gregorian calendar; `month` counts from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export type DayFields = { year: number; month: number; day: number };

export function splitIsoDay(iso: string): DayFields {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)) || 1,
    day: Number(iso.slice(8, 10)) || 1,
  };
}

/** Days since 1970-01-01, by UTC arithmetic only. */
export function dayNumber(iso: string): number {
  const { year, month, day } = splitIsoDay(iso);
  // Date.UTC reads years 0–99 as 1900–1999: shift by 400 years, the Gregorian cycle, and back.
  return Date.UTC(year + 400, month - 1, day) / 86_400_000 - 146_097;
}

/** The day before a given one. */
export function previousDay(iso: string): string {
  const { year, month, day } = splitIsoDay(iso);
  if (day > 1) return isoDay(year, month, day - 1);
  if (month > 1) return isoDay(year, month - 1, lastDayOfMonth(year, month - 1));
  return isoDay(year - 1, 12, 31);
}
