import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { isYearOf, lastDayIn, spanOf, spanOfMonths, toIsoDay } from "./calendar.ts";
import { isoDay, lastDayOfMonth, pad } from "./iso-day.ts";
import type { DatePiece, YearPart } from "./piece.ts";
import { monthsOfDivision } from "./point-bounds.ts";

/** A piece in Gregorian EDTF: as one expression where there is one, and as its two ends. */
export type Span = { single: string | null; from: string; to: string };

export const singleSpan = (edtf: string): Span => ({ single: edtf, from: edtf, to: edtf });

/** Where a complete piece lies; fails where it lacks a part, is no date, or can be of two calendars. */
export function spanOfPiece(piece: DatePiece, calendar: CalendarId): Result<Span> {
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
  const { month, day, season, part, isDecade } = piece;
  if (month !== null && day !== null) {
    const iso = toIsoDay(calendar, { year, month, day });
    return iso.ok ? ok(singleSpan(iso.value)) : iso;
  }
  if (isDecade) return asSpan(spanOfDecade(calendar, year));
  if (season !== null) return spanOfSeasonIn(calendar, year, season);
  if (part !== null) return asSpan(spanOfPartIn(calendar, year, month, part));
  return asSpan(spanOf(calendar, year, month));
}

type Days = Result<{ from: string; to: string }>;
const asSpan = (days: Days): Result<Span> => (days.ok ? ok({ single: null, ...days.value }) : days);

function spanOfDecade(calendar: CalendarId, year: number): Days {
  const [first, last] = [spanOf(calendar, year, null), spanOf(calendar, year + 9, null)];
  if (!first.ok) return first;
  return last.ok ? ok({ from: first.value.from, to: last.value.to }) : last;
}

/** Spring is the first three months of the Solar Hijri year; the lunar year has no seasons. */
function spanOfSeasonIn(calendar: CalendarId, year: number, season: number): Result<Span> {
  if (season < 25 && calendar === "islamic-umalqura") {
    return fail("Seasons move through the Hijri year; write the months instead.");
  }
  const { from, to } =
    season < 25
      ? { from: (season - 21) * 3 + 1, to: (season - 21) * 3 + 3 }
      : monthsOfDivision(season);
  return asSpan(spanOfMonths(calendar, year, from, to));
}

function spanOfPartIn(
  calendar: CalendarId,
  year: number,
  month: number | null,
  part: YearPart,
): Days {
  const { from, to } = thirdOf(part, month === null ? 4 : 10);
  if (month === null) return spanOfMonths(calendar, year, from, to);
  if (month < 1 || month > 12) return spanOf(calendar, year, month);
  const start = toIsoDay(calendar, { year, month, day: from });
  if (!start.ok) return start;
  const day = part === "late" ? lastDayIn(calendar, year, month) : to;
  const end = toIsoDay(calendar, { year, month, day });
  return end.ok ? ok({ from: start.value, to: end.value }) : end;
}

function spanInGregorian(piece: DatePiece, year: number): Result<Span> {
  const { month, day, season, isDecade } = piece;
  if (year === 0 && !isDecade) return fail("There is no year 0; write a year from 0001 to 9999.");
  if (isDecade) return ok(singleSpan(`${pad(year, 4).slice(0, 3)}X`));
  if (season !== null) return ok(spanOfSeason(year, season));
  if (month !== null && (month < 1 || month > 12)) {
    return fail(`There is no month ${month}; months are 1 to 12.`);
  }
  if (piece.part !== null) return ok(spanOfPart(year, month, piece.part));
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
function spanOfPart(year: number, month: number | null, part: YearPart): Span {
  const { from, to } = thirdOf(part, month === null ? 4 : 10);
  if (month === null) {
    return { single: null, from: `${pad(year, 4)}-${pad(from)}`, to: `${pad(year, 4)}-${pad(to)}` };
  }
  const last = part === "late" ? lastDayOfMonth(year, month) : to;
  return { single: null, from: isoDay(year, month, from), to: isoDay(year, month, last) };
}

function thirdOf(part: YearPart, length: number): { from: number; to: number } {
  const index = part === "early" ? 0 : part === "mid" ? 1 : 2;
  return { from: index * length + 1, to: (index + 1) * length };
}
