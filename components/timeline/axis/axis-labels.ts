import { isYearOf } from "#lib/domain/date/calendar.ts";
import { DATE_WORDS } from "#lib/domain/date/format-words.ts";
import { pad } from "#lib/domain/date/iso-day.ts";
import { monthNames, shortMonthNames } from "#lib/domain/date/month-names.ts";
import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import {
  type MonthIndex,
  monthAt,
  monthOfYear,
  monthStart,
  yearOfMonth,
} from "./calendar-months.ts";

/** A day's place in the reader's calendar; `dayOfMonth` counts from 1. */
export type Fields = { month: MonthIndex; dayOfMonth: number };

export function fieldsAt({ calendar }: Preferences, day: number): Fields {
  const month = monthAt(calendar, day);
  return { month, dayOfMonth: Math.floor(day) - monthStart(calendar, month) + 1 };
}

/** A true minus sign, which mark of direction keeps in front of the digits. */
const MINUS: Record<Preferences["language"], string> = {
  en: "−",
  fa: "\u200E−",
  ps: "\u200E−",
  ar: "\u061C−",
};

export function nameYear({ language }: Preferences, month: MonthIndex): string {
  const year = yearOfMonth(month);
  const digits = toLocaleDigits(String(Math.abs(year)), language);
  return year < 0 ? MINUS[language] + digits : digits;
}

export type MonthNames = { short: string[]; long: string[] };
const namesKept = new Map<string, MonthNames>();

/** Names of the months; only English Gregorian ones are shortened in use. */
export function monthNamesFor({ calendar, language, naming }: Preferences): MonthNames {
  const key = `${calendar} ${language} ${naming}`;
  const found = namesKept.get(key);
  if (found) return found;
  const names = {
    short: shortMonthNames(calendar, language, naming),
    long: monthNames(calendar, language, naming),
  };
  namesKept.set(key, names);
  return names;
}

export function nameMonth(reader: Preferences, month: MonthIndex, isLong = false): string {
  return monthNamesFor(reader)[isLong ? "long" : "short"][monthOfYear(month) - 1] ?? "";
}

export const nameDayOfMonth = ({ language }: Preferences, dayOfMonth: number): string =>
  toLocaleDigits(String(dayOfMonth), language);

/** “29 Feb”. */
export const nameDay = (reader: Preferences, { month, dayOfMonth }: Fields): string =>
  `${nameDayOfMonth(reader, dayOfMonth)} ${nameMonth(reader, month)}`;

/** “06:00”, of twenty-four hours. */
export function nameTime({ language }: Preferences, day: number): string {
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  return toLocaleDigits(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`, language);
}

export type Grain = "day" | "month" | "year";

/**
 * A day, its month or its year, in full: “29 Feb 2024”. “About”, where day and month of that year are
 * reckoned and not read from the calendar's tables.
 */
export function namePeriod(reader: Preferences, day: number, grain: Grain): string {
  const fields = fieldsAt(reader, day);
  const year = nameYear(reader, fields.month);
  if (grain === "year") return year;
  const name = grain === "day" ? nameDay(reader, fields) : nameMonth(reader, fields.month);
  const isReckoned =
    reader.calendar !== "gregorian" && !isYearOf(reader.calendar, yearOfMonth(fields.month));
  return isReckoned ? DATE_WORDS[reader.language].about(`${name} ${year}`) : `${name} ${year}`;
}
