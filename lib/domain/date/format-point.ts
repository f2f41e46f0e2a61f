import type { CalendarId } from "../codes.ts";
import { precisionOf } from "./bounds.ts";
import type { EdtfPoint } from "./edtf.ts";
import { DATE_WORDS } from "./format-words.ts";
import { type MonthNaming, monthNames, shortMonthNames } from "./month-names.ts";
import { hasOddMask, writeMask } from "./odd-mask.ts";
import type { Locale } from "./script.ts";

export type DateStyle = "long" | "short" | "margin";

/** How every date of one expression is written. The points are in `calendar` already. */
export type PointFormat = {
  calendar: CalendarId;
  locale: Locale;
  style: DateStyle;
  naming: MonthNaming;
};

/** What a range has said already, and its first date therefore leaves out. */
export type Omission = "year" | "month" | null;

/** Writes one date with its qualifiers: “about March 2023”, “2024 (possibly)”. */
export function formatPoint(point: EdtfPoint, format: PointFormat, omit: Omission): string {
  const words = DATE_WORDS[format.locale];
  const bare = formatBare(point, format, omit);
  const about = point.approximate ? words.about(bare) : bare;
  return point.uncertain ? words.possibly(about) : about;
}

/** Writes one date without its qualifiers. */
export function formatBare(point: EdtfPoint, format: PointFormat, omit: Omission): string {
  const words = DATE_WORDS[format.locale];
  const precision = precisionOf(point);
  if (precision === "unknown") return formatInUnknownYear(point, format);
  if (point.season !== null) return formatDivision(point, format);
  if (hasOddMask(point)) return writeMask(point);
  if (precision === "decade") return words.decade(point.year.replaceAll("X", "0"));
  if (precision === "century") return centuryName(point.year);
  return joinParts(point, format, omit);
}

/** XXXX-12-25 is 25 December, year unknown. */
function formatInUnknownYear(point: EdtfPoint, format: PointFormat): string {
  const words = DATE_WORDS[format.locale];
  const { month, day } = knownParts(point);
  const isPlain = month !== null && (day !== null || point.day === null);
  if (!isPlain)
    return point.month === null || /^X*$/.test(point.month) ? words.unknown : writeMask(point);
  const name = monthNames("gregorian", format.locale)[month - 1] ?? "";
  return words.yearUnknown(day === null ? name : `${day} ${name}`);
}

function joinParts(point: EdtfPoint, format: PointFormat, omit: Omission): string {
  const { month, day } = knownParts(point);
  const year = String(Number(point.year));
  if (month === null) return year;
  const showsYear = omit === null && format.style !== "margin";
  const parts = [
    day === null ? "" : String(day),
    omit === "month" && day !== null ? "" : nameMonth(month, format),
    showsYear ? year : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Month and day as far as no digit of them is unspecified. */
export function knownParts(point: EdtfPoint): { month: number | null; day: number | null } {
  const isKnown = (text: string | null): text is string => text !== null && !text.includes("X");
  const month = isKnown(point.month) ? Number(point.month) : null;
  const day = month !== null && isKnown(point.day) ? Number(point.day) : null;
  return { month, day };
}

function nameMonth(month: number, { calendar, locale, style, naming }: PointFormat): string {
  const names = (style === "long" ? monthNames : shortMonthNames)(calendar, locale, naming);
  return names[month - 1] ?? String(month);
}

function formatDivision({ season, year }: EdtfPoint, { locale, style }: PointFormat): string {
  const words = DATE_WORDS[locale];
  const code = season ?? 21;
  const number = String(Number(year));
  if (code >= 40) return words.half(code - 39, number);
  if (code >= 37) return `${number}-${code}`;
  if (code >= 33) return words.quarter(code - 32, number);
  const bare = words.seasons[(code - 21) % 4] ?? words.seasons[0];
  const name = style === "margin" ? bare : `${bare} ${number}`;
  if (code < 25) return name;
  return `${name} (${words.hemispheres[code < 29 ? "northern" : "southern"]})`;
}

function centuryName(year: string): string {
  const first = Number(year.replaceAll("X", "0")) || 1;
  return `${first}–${year.replaceAll("X", "9")}`;
}
