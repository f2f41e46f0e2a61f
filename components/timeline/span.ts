import type { DateSummary } from "#lib/domain/entry.ts";
import { firstDayNumber } from "./day-number.ts";
import type { Span } from "./model.ts";

/** EDTF marks of approximation; `?` alone is doubt about the statement and widens nothing. */
const APPROXIMATE = /[~%]/u;

/**
 * The stretch of a date in days. An open side has no length of its own: the span shrinks to the
 * known bound and fades there. Null where neither bound is known.
 */
export function spanOf(date: DateSummary): Span | null {
  const start = date.earliest === null ? null : firstDayNumber(date.earliest);
  const last = date.latest === null ? null : firstDayNumber(date.latest);
  const end = last === null ? null : last + 1;
  if (start === null && end === null) return null;
  const about = APPROXIMATE.test(date.edtf);
  return {
    start: start ?? (end as number),
    end: end ?? (start as number),
    fadeStart: about || start === null,
    fadeEnd: about || end === null,
  };
}

/** True where a side is open: nothing is known of how far it reaches. */
export const isOpen = (span: Span): boolean => span.start === span.end;
