import type { DateValue } from "../assertion.ts";
import type { CalendarId } from "../codes.ts";
import type { Preferences } from "../preferences.ts";
import { formatDate } from "./format-date.ts";
import type { DateStyle } from "./format-point.ts";
import { toLocaleDigits } from "./script.ts";

/** Writes an EDTF date in the calendar and language that a person reads. */
export function formatFor(reader: Preferences, edtf: string, style: DateStyle = "long"): string {
  const { calendar, language: locale, naming } = reader;
  return formatDate(edtf, { calendar, locale, naming, style });
}

/**
 * The calendar that stands beside the reader's own: the Gregorian one, or for its readers Solar Hijri.
 */
export const otherCalendar = ({ calendar }: Preferences): CalendarId =>
  calendar === "gregorian" ? "persian" : "gregorian";

/** The same date in the other calendar, in the reader's language; "" where it would say the same. */
export function formatOther(reader: Preferences, edtf: string, style: DateStyle = "long"): string {
  const own = formatFor(reader, edtf, style);
  const other = formatFor({ ...reader, calendar: otherCalendar(reader) }, edtf, style);
  return own === other ? "" : other;
}

/** The date with its time of day and zone: “26 August 2021, 17:50 Asia/Kabul”. */
export function formatMoment(reader: Preferences, { edtf, time, zone }: DateValue): string {
  const date = formatFor(reader, edtf);
  if (time === null) return date;
  const comma = reader.language === "en" ? ", " : "، ";
  return `${date}${comma}${toLocaleDigits(time, reader.language)}${zone === null ? "" : ` ${zone}`}`;
}
