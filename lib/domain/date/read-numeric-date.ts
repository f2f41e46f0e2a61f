import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { type DatePiece, EMPTY_PIECE } from "./piece.ts";

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;

/**
 * Dates of numbers only. The year may stand first; with the year last, which number is the month
 * must be beyond doubt. Returns null where the text has another shape.
 */
export function readNumericDate(
  text: string,
  calendar: CalendarId | null,
): Result<DatePiece> | null {
  if (SHORT_YEAR.test(text)) {
    return fail(
      `Write the year of “${text}” with four digits and the month as a word, as in 9 Mar 2023.`,
    );
  }
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return numbers(calendar, first[1], first[3], first[4]);
  const last = YEAR_LAST.exec(text);
  return last === null ? null : readYearLast(text, last, calendar);
}

function readYearLast(
  text: string,
  match: RegExpExecArray,
  calendar: CalendarId | null,
): Result<DatePiece> {
  const [a, b] = [Number(match[1]), Number(match[3])];
  if (a === b || b > 12) return numbers(calendar, match[4], match[1], match[3]);
  if (a > 12) return numbers(calendar, match[4], match[3], match[1]);
  return fail(
    `“${text}” can be read as day/month or month/day; write the month as a word (${a} ${SAMPLE[b - 1]} ${match[4]}) or the year first (${match[4]}-${match[3]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}).`,
  );
}

const SAMPLE = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function numbers(calendar: CalendarId | null, year = "", month = "", day = ""): Result<DatePiece> {
  const isOther = calendar !== null && calendar !== "gregorian" && Number(year) < 1700;
  return ok({
    ...EMPTY_PIECE,
    calendar: isOther ? calendar : calendar === "gregorian" ? "gregorian" : null,
    year: Number(year),
    month: Number(month),
    day: Number(day),
  });
}
