import type { CalendarId } from "#lib/domain/codes.ts";
import { isYearOf, spanOf } from "#lib/domain/date/calendar.ts";
import { dayNumber } from "#lib/domain/date/iso-day.ts";

/** A year of the axis, or a run of them, in days since 1970-01-01 and in pixels. */
export type Segment = {
  year: number;
  start: number;
  end: number;
  from: number;
  to: number;
  isNarrow: boolean;
};

export type TimeScale = {
  segments: Segment[];
  /** Pixels of a day; what lies outside is moved to the edge. */
  xOf: (day: number) => number;
};

/** How wide a year with little in it is beside another. */
const NARROW = 0.3;
const MOST_SEGMENTS = 200;

/**
 * An axis on which a year is either wide or, with at most one entry, narrow: most chronologies have
 * quiet years before the busy ones, and days within those would not be told apart. Within a year
 * time is linear. Years that are all alike are all wide, so that the axis is linear then.
 */
export function createScale(
  counts: ReadonlyMap<number, number>,
  { calendar, left, right }: { calendar: CalendarId; left: number; right: number },
): TimeScale {
  const years = [...counts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.ceil((last - first + 1) / MOST_SEGMENTS);
  const runs = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, at) => {
    const year = first + at * step;
    const all = Array.from({ length: step }, (_, more) => counts.get(year + more) ?? 0);
    return { year, count: all.reduce((sum, count) => sum + count, 0) };
  });
  const isMixed = runs.some(({ count }) => count > 1);
  const weights = runs.map(({ count }) => (isMixed && count <= 1 ? NARROW : 1));
  const unit = (right - left) / weights.reduce((sum, weight) => sum + weight, 0);
  let from = left;
  const segments = runs.map(({ year }, at): Segment => {
    const weight = weights[at] ?? 1;
    const [start, end] = [firstDayOf(calendar, year), firstDayOf(calendar, year + step)];
    const to = from + weight * unit;
    const segment = { year, start, end, from, to, isNarrow: weight < 1 };
    from = to;
    return segment;
  });
  return { segments, xOf: (day) => place(segments, day) };
}

function place(segments: readonly Segment[], day: number): number {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return 0;
  if (day <= first.start) return first.from;
  if (day >= last.end) return last.to;
  const own = segments.find(({ end }) => day < end) ?? last;
  return own.from + ((day - own.start) / (own.end - own.start)) * (own.to - own.from);
}

/** Years that a calendar has no tables for are as long as ours. */
function firstDayOf(calendar: CalendarId, year: number): number {
  const span = isYearOf(calendar, year) ? spanOf(calendar, year, null) : null;
  if (span?.ok) return dayNumber(span.value.from);
  const shift = calendar === "persian" ? 621 : 0;
  return dayNumber(`${String(year + shift).padStart(4, "0")}-01-01`);
}
