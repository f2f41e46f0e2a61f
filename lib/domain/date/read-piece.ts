import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { pad } from "./iso-day.ts";
import { findMonth, MONTH_PATTERN } from "./month-lookup.ts";
import { type DatePiece, EMPTY_PIECE } from "./piece.ts";
import { readEra } from "./read-era.ts";
import { readDecade, readMasked, takeYearUnknown } from "./read-masked-year.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { readSeason } from "./read-season.ts";
import { takeWeekday } from "./weekday.ts";

const DAY = "(\\d{1,2}|اول|یکم|نخست)(?:st|nd|rd|th|م|مه|ام|ین)?";
/** Two names of one Gregorian month may stand together in Arabic: آب/أغسطس. */
const MONTH = `(?:ماه |شهر |برج |the month of )?(${MONTH_PATTERN})\\.?(?:(?<=[ء-ی])/(?:${MONTH_PATTERN}))?`;
const YEAR = "(\\d{4})";
const OF = "(?:,? |, ?)(?:of |سال |عام |سنه |د )?";

type Shape = { pattern: RegExp; parts: readonly ("day" | "month" | "year" | "mark")[] };

const SHAPES: Shape[] = [
  {
    pattern: shape(`${DAY}(?: of)?[ -]${MONTH}(?:${OF}|-)${YEAR}`),
    parts: ["day", "month", "year"],
  },
  { pattern: shape(`${DAY}([./]?)${MONTH}\\2${YEAR}`), parts: ["day", "mark", "month", "year"] },
  {
    pattern: shape(`(?:د )?${YEAR} (?:کال )?د ${MONTH} (?:په )?${DAY}`),
    parts: ["year", "month", "day"],
  },
  {
    pattern: shape(`د ${MONTH} ${DAY},? (?:د )?${YEAR}(?: کال)?`),
    parts: ["month", "day", "year"],
  },
  { pattern: shape(`د ${YEAR} (?:کال )?د ${MONTH}`), parts: ["year", "month"] },
  { pattern: shape(`${MONTH} ?(?:the )?${DAY}(?:${OF})${YEAR}`), parts: ["month", "day", "year"] },
  { pattern: shape(`${YEAR},? ${MONTH} ${DAY}`), parts: ["year", "month", "day"] },
  { pattern: shape(`${MONTH}(?:${OF}|-)${YEAR}`), parts: ["month", "year"] },
  { pattern: shape(`${YEAR},? ${MONTH}`), parts: ["year", "month"] },
  { pattern: shape(`${DAY}(?: of)? ${MONTH}`), parts: ["day", "month"] },
  { pattern: shape(`${MONTH} (?:the )?${DAY}`), parts: ["month", "day"] },
  { pattern: shape(`${DAY}, ?${YEAR}`), parts: ["day", "year"] },
  { pattern: shape(MONTH), parts: ["month"] },
  { pattern: shape(`(\\d{1,2})([/-])${YEAR}`), parts: ["month", "mark", "year"] },
  { pattern: shape(`${YEAR}[-/](\\d{1,2})`), parts: ["year", "month"] },
  { pattern: shape(YEAR), parts: ["year"] },
  { pattern: shape(DAY), parts: ["day"] },
];

/**
 * Reads one date without the words around it. `text` is normalised; `hint` is the calendar that a
 * number alone is read in. Parts that are not written stay null.
 */
export function readPiece(text: string, hint: CalendarId | null): Result<DatePiece> {
  const { rest, weekday } = takeWeekday(text);
  const piece = readBarePiece(rest, hint);
  return piece.ok ? ok({ ...piece.value, weekday }) : piece;
}

function readBarePiece(text: string, hint: CalendarId | null): Result<DatePiece> {
  const era = readEra(text);
  const calendar = era.calendar ?? hint;
  const masked = readMasked(text) ?? readInUnknownYear(text);
  if (masked !== null) return ok(masked);
  const division = readSeason(era.text, era.calendar) ?? readDecade(era.text, era.calendar);
  if (division !== null) return withCalendar(division, era.calendar, hint);
  const numeric = readNumericDate(era.text, calendar);
  if (numeric !== null) return numeric;
  const piece = readNamedShape(era.text);
  if (piece === null) return fail(`“${text}” is not a date that can be read.`);
  return withCalendar(piece, era.calendar, hint);
}

function shape(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function readNamedShape(text: string): DatePiece | null {
  for (const { pattern, parts } of SHAPES) {
    const match = pattern.exec(text);
    if (match !== null) return fillParts(parts, match.slice(1));
  }
  return null;
}

function fillParts(parts: Shape["parts"], texts: string[]): DatePiece {
  const piece = { ...EMPTY_PIECE };
  for (const [index, part] of parts.entries()) {
    const text = texts[index] ?? "";
    if (part === "mark") continue;
    if (part === "month" && !/^\d/.test(text)) Object.assign(piece, findMonth(text));
    else piece[part] = /^\d/.test(text) ? Number(text) : 1;
  }
  return piece;
}

/** A named month tells the calendar; an era must not contradict it; else the hint decides. */
function withCalendar(
  piece: DatePiece,
  era: CalendarId | null,
  hint: CalendarId | null,
): Result<DatePiece> {
  if (piece.calendar !== null && era !== null && piece.calendar !== era) {
    return fail("The month and the year belong to different calendars; write both in one.");
  }
  const hinted = hint !== null && fitsHint(piece.year, hint) ? hint : null;
  return ok({ ...piece, calendar: piece.calendar ?? era ?? hinted });
}

/** 2023 typed while the Solar Hijri calendar is chosen is still a Gregorian year. */
const fitsHint = (year: number | null, hint: CalendarId): boolean =>
  hint === "gregorian" || (year !== null && year < 1700);

/** “25 December, year unknown” is XXXX-12-25. */
function readInUnknownYear(text: string): DatePiece | null {
  const rest = takeYearUnknown(text);
  const piece = rest === null ? null : readNamedShape(rest);
  if (piece === null || piece.month === null || piece.year !== null) return null;
  if (piece.calendar !== "gregorian") return null;
  const day = piece.day === null ? "" : `-${pad(piece.day)}`;
  return { ...EMPTY_PIECE, calendar: "gregorian", edtf: `XXXX-${pad(piece.month)}${day}` };
}
