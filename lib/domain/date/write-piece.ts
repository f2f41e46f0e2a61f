import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { isYearOf, spanOf, toIsoDay } from "./calendar.ts";
import { formatDate } from "./format-date.ts";
import { isoDay, lastDayOfMonth, pad } from "./iso-day.ts";
import type { DatePiece } from "./piece.ts";
import { monthsOfDivision } from "./point-bounds.ts";
import { otherWeekday } from "./weekday.ts";

/**
 * A date as EDTF: `whole` when it stands alone, `from` and `to` when it is a limit of a range. They
 * differ where one date is an interval, as a month of another calendar is.
 */
export type WrittenPiece = { whole: string; from: string; to: string; calendar: CalendarId };

type Span = { single: string | null; from: string; to: string };

/** Writes a complete piece as EDTF in the Gregorian calendar, with `~`, `?` or `%` behind it. */
export function writePiece(piece: DatePiece): Result<WrittenPiece> {
  const calendar = piece.calendar ?? "gregorian";
  const span = piece.edtf === null ? spanOfPiece(piece, calendar) : ok(singleSpan(piece.edtf));
  if (!span.ok) return span;
  const weekday = checkWeekday(piece, span.value);
  if (!weekday.ok) return weekday;
  const mark = markOf(piece);
  const from = span.value.from + mark;
  const to = span.value.to + mark;
  const single = isBareDivision(span.value.single) && mark !== "" ? null : span.value.single;
  return ok({ whole: single === null ? `${from}/${to}` : single + mark, from, to, calendar });
}

/** A weekday that does not fit its date is a slip of one of the two: better asked than stored. */
function checkWeekday({ weekday }: DatePiece, { single }: Span): Result<null> {
  if (weekday === null || single === null || !/^\d{4}-\d\d-\d\d$/.test(single)) return ok(null);
  const other = otherWeekday(weekday, single);
  if (other === null) return ok(null);
  return fail(`${formatDate(single)} was a ${other}; correct the day, or leave the weekday out.`);
}

/** EDTF level 2 has no qualified season: such a one is written as an interval of months. */
const isBareDivision = (single: string | null): boolean =>
  single !== null && /^\d{4}-(2[1-9]|3\d|4[01])$/.test(single);

function markOf({ approximate, uncertain }: DatePiece): string {
  if (approximate && uncertain) return "%";
  if (approximate) return "~";
  return uncertain ? "?" : "";
}

const singleSpan = (edtf: string): Span => ({ single: edtf, from: edtf, to: edtf });

function spanOfPiece(piece: DatePiece, calendar: CalendarId): Result<Span> {
  if (piece.year === null) return fail("Write the year as well, with four digits.");
  if (piece.day !== null && piece.month === null) return fail("Write the month as well.");
  if (piece.calendar === null && isYearOf("persian", piece.year)) {
    return fail(
      `${piece.year} can be a Solar Hijri, a Hijri or a Gregorian year; write ${piece.year} SH, ${piece.year} AH or ${piece.year} AD.`,
    );
  }
  if (calendar !== "gregorian") return spanInCalendar(piece, piece.year, calendar);
  return spanInGregorian(piece, piece.year);
}

function spanInCalendar(piece: DatePiece, year: number, calendar: CalendarId): Result<Span> {
  const { month, day } = piece;
  if (piece.part !== null)
    return fail("“Early”, “mid” and “late” are read in Gregorian dates only.");
  if (month === null || day === null) {
    const span = spanOf(calendar, year, month);
    return span.ok ? ok({ single: null, ...span.value }) : span;
  }
  const iso = toIsoDay(calendar, { year, month, day });
  return iso.ok ? ok(singleSpan(iso.value)) : iso;
}

function spanInGregorian(piece: DatePiece, year: number): Result<Span> {
  const { month, day, season } = piece;
  if (year === 0) return fail("There is no year 0; write a year from 0001 to 9999.");
  if (season !== null) return ok(spanOfSeason(year, season));
  if (month !== null && (month < 1 || month > 12)) {
    return fail(`There is no month ${month}; months are 1 to 12.`);
  }
  if (piece.part !== null) return ok(spanOfPart(piece, year));
  if (month === null) return ok(singleSpan(pad(year, 4)));
  if (day === null) return ok(singleSpan(`${pad(year, 4)}-${pad(month)}`));
  const iso = toIsoDay("gregorian", { year, month, day });
  return iso.ok ? ok(singleSpan(iso.value)) : iso;
}

function spanOfSeason(year: number, season: number): Span {
  const { from, to } = monthsOfDivision(season);
  const end = to > 12 ? `${pad(year + 1, 4)}-${pad(to - 12)}` : `${pad(year, 4)}-${pad(to)}`;
  return { single: `${pad(year, 4)}-${season}`, from: `${pad(year, 4)}-${pad(from)}`, to: end };
}

/** Early, mid, late: days 1–10, 11–20, 21–end of a month; months 1–4, 5–8, 9–12 of a year. */
function spanOfPart({ month, part }: DatePiece, year: number): Span {
  const index = part === "early" ? 0 : part === "mid" ? 1 : 2;
  if (month === null) {
    const [from, to] = [index * 4 + 1, index * 4 + 4];
    return { single: null, from: `${pad(year, 4)}-${pad(from)}`, to: `${pad(year, 4)}-${pad(to)}` };
  }
  const last = index === 2 ? lastDayOfMonth(year, month) : index * 10 + 10;
  const from = isoDay(year, month, index * 10 + 1);
  return { single: null, from, to: isoDay(year, month, last) };
}
