import type { DateValue } from "#lib/domain/assertion.ts";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { momentOf } from "#lib/domain/date/moment.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { firstDayNumber } from "../day-number.ts";
import type { TimeWindow } from "../viewport.ts";

/** Days shown on either side: of a day, at most, and of a minute. */
const AROUND_DAY = 15;
const AROUND_MOST = 183;
const AROUND_MINUTE = 1;

/** The years that dates are read in. */
const FIRST = firstDayNumber("0000-01-01") ?? 0;
const LAST = firstDayNumber("10000-01-01") ?? 0;

/**
 * The window in which a date is seen with what is around it: a month for a day, a quarter for a
 * month, two years for a year, two days for a time of day on the clock of `timeZone`. A date with one
 * open side is shown by its other. Fails for a date that may be any day.
 */
export function windowAround(date: DateValue, timeZone: string): Result<TimeWindow> {
  const bounds = readBounds(date.edtf);
  if (!bounds.ok) return bounds;
  const { earliest, latest } = bounds.value;
  const moment = momentOf({ ...date, earliest, latest }, timeZone);
  if (moment !== null) return ok(widen(moment, AROUND_MINUTE));
  const span = spanBetween(earliest ?? latest, latest ?? earliest);
  if (span === null) return fail("This may be any day; write a date that says at least a year.");
  const isOpen = earliest === null || latest === null;
  const around = Math.min(Math.max(span.end - span.start, AROUND_DAY), AROUND_MOST);
  return ok(widen(span, isOpen ? AROUND_MOST : around));
}

function spanBetween(first: string | null, last: string | null): TimeWindow | null {
  const start = first === null ? null : firstDayNumber(first);
  const end = last === null ? null : firstDayNumber(last);
  return start === null || end === null ? null : { start, end: end + 1 };
}

const widen = ({ start, end }: TimeWindow, days: number): TimeWindow => ({
  start: Math.max(start - days, FIRST),
  end: Math.min(end + days, LAST),
});
