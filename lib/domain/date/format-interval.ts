import { lastDayIn } from "./calendar.ts";
import type { EdtfPoint } from "./edtf.ts";
import {
  formatBare,
  formatPoint,
  knownParts,
  type Omission,
  type PointFormat,
} from "./format-point.ts";
import { DATE_WORDS } from "./format-words.ts";
import type { YearPart } from "./piece.ts";

/** “between 3 and 5 May 2022”; in margins “3–5 May”; “early March 2023” where it is one. */
export function formatInterval(start: EdtfPoint, end: EdtfPoint, format: PointFormat): string {
  const words = DATE_WORDS[format.locale];
  const part = partOfPeriod(start, end, format);
  if (part !== null) return words[part](formatBare(periodOfPart(start), format, null));
  if (start.uncertain && end.uncertain) {
    const certain = (point: EdtfPoint): EdtfPoint => ({ ...point, uncertain: false });
    return words.possibly(formatInterval(certain(start), certain(end), format));
  }
  if (format.style === "margin") return formatMargin(start, end, format);
  const first = formatPoint(start, format, omissionOf(start, end));
  if (!end.uncertain) return words.between(first, formatPoint(end, format, null));
  const last = formatPoint({ ...end, uncertain: false }, format, null);
  return words.between(first, words.perhaps(last));
}

function formatMargin(start: EdtfPoint, end: EdtfPoint, format: PointFormat): string {
  const sameYear = start.year === end.year;
  const style = sameYear ? "margin" : "short";
  const omit = sameYear ? omissionOf(start, end) : null;
  const first = formatPoint(start, { ...format, style }, omit);
  const last = formatPoint(end, { ...format, style }, null);
  const isShort = !/ /.test(first) && (omit === "month" || !/ /.test(last));
  return first === last ? first : isShort ? `${first}–${last}` : `${first} – ${last}`;
}

/** What the first date of a range need not repeat. */
export function omissionOf(start: EdtfPoint, end: EdtfPoint): Omission {
  const [a, b] = [knownParts(start), knownParts(end)];
  if (start.season !== null || end.season !== null || start.year !== end.year) return null;
  if (a.month === null || b.month === null) return null;
  const bothDays = a.day !== null && b.day !== null;
  return bothDays && a.month === b.month ? "month" : "year";
}

/** Recognises what “early”, “mid” and “late” are stored as: approximate thirds. */
function partOfPeriod(start: EdtfPoint, end: EdtfPoint, format: PointFormat): YearPart | null {
  const isPart = start.approximate && end.approximate && !start.uncertain && !end.uncertain;
  if (!isPart || start.year !== end.year) return null;
  const [a, b] = [knownParts(start), knownParts(end)];
  if (a.month === null || b.month === null) return null;
  if (a.day === null && b.day === null) return thirdOf([1, 5, 9], [4, 8, 12], a.month, b.month);
  if (a.day === null || b.day === null || a.month !== b.month) return null;
  return thirdOf(
    [1, 11, 21],
    [10, 20, lastDayIn(format.calendar, Number(start.year), a.month)],
    a.day,
    b.day,
  );
}

function thirdOf(starts: number[], ends: number[], start: number, end: number): YearPart | null {
  const index = starts.findIndex((value, i) => value === start && ends[i] === end);
  return (["early", "mid", "late"] as const)[index] ?? null;
}

function periodOfPart(start: EdtfPoint): EdtfPoint {
  const month = start.day === null ? null : start.month;
  return { ...start, month, day: null, approximate: false };
}
