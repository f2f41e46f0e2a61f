import type { CalendarId } from "../codes.ts";
import { type DatePiece, EMPTY_PIECE } from "./piece.ts";

const DECADES = [/^(?:the )?(\d{3})0'?s$/, /^(?:دهه|عقد) (\d{3})0$/, /^(?:د )?(\d{3})0 لسیزه$/];
/** EDTF with unspecified digits, inside a phrase: “before 199X”. */
const MASKED = /^(?=.*x)[\dx]{4}(?:-[\dx]{2}){0,2}$/;
/** A day or month that returns in a year nobody knows. */
const YEAR_UNKNOWN =
  /^(.+?),? (?:\(?year unknown\)?|of an unknown year|سال نامعلوم|کال نامعلوم|السنه غیر معروفه)$/;

/** A decade as a piece; the year is its first one, and the calendar still open where none is told. */
export function readDecade(text: string, era: CalendarId | null): DatePiece | null {
  for (const pattern of DECADES) {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) {
      return { ...EMPTY_PIECE, calendar: era, year: Number(`${digits}0`), isDecade: true };
    }
  }
  return null;
}

export function readMasked(text: string): DatePiece | null {
  if (!MASKED.test(text)) return null;
  return { ...EMPTY_PIECE, calendar: "gregorian", edtf: text.toUpperCase() };
}

/** What stands before “year unknown”, or null. */
export const takeYearUnknown = (text: string): string | null =>
  YEAR_UNKNOWN.exec(text)?.[1] ?? null;
