import { readBounds } from "#lib/domain/date/bounds.ts";
import { type EdtfPoint, isPoint, readEdtf } from "#lib/domain/date/edtf.ts";
import { lastDayOfMonth, splitIsoDay } from "#lib/domain/date/iso-day.ts";

/** As TimelineJS takes it: what is not known is not there, and so never a first of January. */
export type TimelineDate = { year: string; month?: string; day?: string };
/** `end` null: one day, month or year, or an end that nobody knows. */
export type TimelineSpan = { start: TimelineDate; end: TimelineDate | null };

/**
 * Where an EDTF date stands on a timeline: a day, month or year as exactly as it is known, anything
 * wider from its first to its last. A date without a beginning stands at the limit that it names, one
 * without an end at its beginning. Null where neither is known.
 */
export function timelineSpan(edtf: string): TimelineSpan | null {
  const read = readEdtf(edtf);
  const bounds = readBounds(edtf);
  if (!read.ok || !bounds.ok) return null;
  if (read.value.type === "interval") {
    const { start, end } = read.value;
    const [from, to] = [isPoint(start) ? spanOf(start) : null, isPoint(end) ? spanOf(end) : null];
    if (from && to) return { start: from.start, end: to.end ?? to.start };
    return from ? { start: from.start, end: null } : to && { start: to.end ?? to.start, end: null };
  }
  if (read.value.type === "point") return spanOf(read.value);
  return spanOfDays(bounds.value.earliest, bounds.value.latest);
}

function spanOf(point: EdtfPoint): TimelineSpan | null {
  const { year, month, day, season } = point;
  if (season === null && !`${year}${month}${day}`.includes("X"))
    return { start: dateOf(year, month, day), end: null };
  const written = [year, season ?? month, day].filter((part) => part !== null).join("-");
  const bounds = readBounds(written);
  return bounds.ok ? spanOfDays(bounds.value.earliest, bounds.value.latest) : null;
}

function dateOf(year: string, month: string | null, day: string | null): TimelineDate {
  const plain = (part: string): string => String(Number(part));
  return {
    year: plain(year),
    ...(month === null ? {} : { month: plain(month) }),
    ...(day === null ? {} : { day: plain(day) }),
  };
}

/** Whole months and years are given as such: their first and last days are the calendar's. */
function spanOfDays(earliest: string | null, latest: string | null): TimelineSpan | null {
  if (earliest === null || latest === null) {
    const one = earliest ?? latest;
    return one === null ? null : { start: dayOf(one), end: null };
  }
  if (earliest === latest) return { start: dayOf(earliest), end: null };
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31"))
    return pair(dateOf(earliest.slice(0, 4), null, null), dateOf(latest.slice(0, 4), null, null));
  const { year, month, day } = splitIsoDay(latest);
  if (!earliest.endsWith("-01") || day !== lastDayOfMonth(year, month))
    return { start: dayOf(earliest), end: dayOf(latest) };
  return pair(monthOf(earliest), monthOf(latest));
}

const dayOf = (iso: string): TimelineDate =>
  dateOf(iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10));
const monthOf = (iso: string): TimelineDate => dateOf(iso.slice(0, 4), iso.slice(5, 7), null);

function pair(start: TimelineDate, end: TimelineDate): TimelineSpan {
  const isOne = start.year === end.year && start.month === end.month;
  return { start, end: isOne ? null : end };
}
