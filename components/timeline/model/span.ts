import { readEdtf } from "#lib/domain/date/edtf.ts";
import { firstDay, lastDay } from "#lib/domain/date/point-bounds.ts";
import type { DateSummary } from "#lib/domain/entry.ts";
import { firstDayNumber } from "../day-number.ts";
import type { Span } from "./model.ts";

/** EDTF marks of approximation; `?` alone is doubt about the statement and widens nothing. */
const APPROXIMATE = /[~%]/u;
/** Two limits, as of “between 3 and 5 May”: how far it reached within them nobody says. */
const BETWEEN = /^[^./][^/]*\/[^./]/u;

/**
 * The stretch of a date in days. An open side has no length of its own: the span shrinks to the
 * known bound and fades there. Null where neither bound is known.
 */
export function spanOf(date: Pick<DateSummary, "edtf" | "earliest" | "latest">): Span | null {
  const start = date.earliest === null ? null : firstDayNumber(date.earliest);
  const last = date.latest === null ? null : firstDayNumber(date.latest);
  const end = last === null ? null : last + 1;
  if (start === null && end === null) return null;
  const about = APPROXIMATE.test(date.edtf) || BETWEEN.test(date.edtf);
  return {
    start: start ?? (end as number),
    end: end ?? (start as number),
    fadeStart: about || start === null,
    fadeEnd: about || end === null,
  };
}

/** The members of “one of these” or “all of these”, each with its own stretch; else none. */
export function choicesOf(edtf: string): Span[] {
  if (edtf[0] !== "[" && edtf[0] !== "{") return [];
  const node = readEdtf(edtf);
  if (!node.ok || node.value.type !== "set" || node.value.members.length < 2) return [];
  return node.value.members
    .map((member) => {
      const [from, to] = Array.isArray(member) ? member : [member, member];
      return spanOf({ edtf: "", earliest: firstDay(from), latest: lastDay(to) });
    })
    .filter((span) => span !== null);
}

/** True where a side is open: nothing is known of how far it reaches. */
export const isOpen = (span: Span): boolean => span.start === span.end;
