import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { formatDate } from "./format-date.ts";
import type { DatePiece } from "./piece.ts";
import { type Span, singleSpan, spanOfPiece } from "./span-of-piece.ts";
import { otherWeekday } from "./weekday.ts";

/**
 * A date as EDTF: `whole` when it stands alone, `from` and `to` when it is a limit of a range. They
 * differ where one date is an interval, as a month of another calendar is.
 */
export type WrittenPiece = { whole: string; from: string; to: string; calendar: CalendarId };

/** Writes a complete piece as EDTF in the Gregorian calendar, with `~`, `?` or `%` behind it. */
export function writePiece(piece: DatePiece): Result<WrittenPiece> {
  const calendar = piece.calendar ?? "gregorian";
  const span = piece.edtf === null ? spanOfPiece(piece, calendar) : ok(singleSpan(piece.edtf));
  if (!span.ok) return span;
  const weekday = checkWeekday(piece, span.value);
  if (!weekday.ok) return weekday;
  const mark = markOf(piece);
  if (mark !== "" && /X/.test(span.value.from)) return fail(NO_DOUBLE_DOUBT);
  const from = span.value.from + mark;
  const to = span.value.to + mark;
  const single = isBareDivision(span.value.single) && mark !== "" ? null : span.value.single;
  return ok({ whole: single === null ? `${from}/${to}` : single + mark, from, to, calendar });
}

/** EDTF knows no qualifier behind an unspecified digit. */
const NO_DOUBLE_DOUBT =
  "An unspecified part cannot be about or possibly as well; write the years, as in between about 1990 and about 1999.";

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
