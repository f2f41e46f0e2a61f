/** Calendar fields of the proleptic Gregorian calendar; month and day count from 1. */
export type DayFields = { year: number; month: number; day: number };

const DAYS_PER_CYCLE = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_OFFSET = 719_468;

/**
 * Days since 1970-01-01 by integer arithmetic on years that begin in March, so that neither a time
 * zone nor the range of `Date` can move a day. Years before 1 are astronomical (0 is 1 BCE).
 */
export function dayNumberOf({ year, month, day }: DayFields): number {
  const shifted = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_PER_CYCLE + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH_OFFSET;
}

/** The inverse of `dayNumberOf`; a fraction of a day is dropped. */
export function fieldsOfDay(dayNumber: number): DayFields {
  const days = Math.floor(dayNumber) + EPOCH_OFFSET;
  const cycle = Math.floor(days / DAYS_PER_CYCLE);
  const dayOfCycle = days - cycle * DAYS_PER_CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1460) -
    Math.floor(dayOfCycle / 36_524) +
    Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (sign and longer years allowed); null if it is neither. */
export function parseDay(text: string): DayFields | null {
  const match = /^([+-]?\d{4,7})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(text);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

/** Day number of the first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null if it is not a date. */
export function firstDayNumber(text: string): number | null {
  const plain = text.length === 10 ? readPlainDay(text) : null;
  if (plain !== null) return plain;
  const fields = parseDay(text);
  return fields && dayNumberOf(fields);
}

/** `YYYY-MM-DD` digit by digit: a large chronology has hundreds of thousands. Else null. */
function readPlainDay(text: string): number | null {
  if (text[4] !== "-" || text[7] !== "-") return null;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  return year + month + day >= 0 ? dayNumberOf({ year, month, day }) : null;
}

/** NaN where one of them is no digit. */
function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
