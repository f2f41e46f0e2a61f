import { spanOf } from "#components/timeline/model/span.ts";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import type { EntryRow } from "#lib/domain/entry.ts";

/** Days; the handles come no nearer to each other. */
const LEAST = 1;

export type Handle = "start" | "end";

/** The stretch that the known bounds of all dates lie in, in days since 1970-01-01; null of none. */
export function rangeOfRows(rows: readonly EntryRow[]): TimeWindow | null {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date } of rows) {
    const span = date && spanOf(date);
    if (!span) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return start <= end ? { start, end: Math.max(end, start + LEAST) } : null;
}

/** What a slider shows of a window: the timeline's may reach beyond the chronology, or lie outside. */
export function clampWindow({ start, end }: TimeWindow, range: TimeWindow): TimeWindow {
  const from = Math.max(range.start, Math.min(start, range.end - LEAST));
  return { start: from, end: Math.max(from + LEAST, Math.min(end, range.end)) };
}

/** One handle at another day; it stops before the other one and at the ends. */
export function moveHandle(
  window: TimeWindow,
  handle: Handle,
  day: number,
  range: TimeWindow,
): TimeWindow {
  const { start, end } = window;
  if (handle === "start") return { start: Math.min(Math.max(day, range.start), end - LEAST), end };
  return { start, end: Math.max(Math.min(day, range.end), start + LEAST) };
}

/** The whole window moved, no further than to an end of the range. */
export function shiftWindow(window: TimeWindow, days: number, range: TimeWindow): TimeWindow {
  const by = Math.max(range.start - window.start, Math.min(days, range.end - window.end));
  return { start: window.start + by, end: window.end + by };
}

/** A window that holds the whole chronology is none: entries that come later are to be seen too. */
export const orWhole = (window: TimeWindow, range: TimeWindow): TimeWindow | null =>
  window.start <= range.start && window.end >= range.end ? null : window;

/** Days that an arrow key moves a handle: a hundredth of all, whole days. */
export const stepOf = ({ start, end }: TimeWindow): number =>
  Math.max(1, Math.round((end - start) / 100));

/**
 * How many entries fall into each of `count` equal stretches. An entry that covers several counts
 * in each by its share, so that a year weighs as much as a day.
 */
export function binRows(rows: readonly EntryRow[], range: TimeWindow, count: number): number[] {
  const bins = new Array<number>(count).fill(0);
  const perDay = count / (range.end - range.start);
  const toBin = (day: number) =>
    Math.min(count - 1, Math.max(0, Math.floor((day - range.start) * perDay)));
  for (const { date } of rows) {
    const span = date && spanOf(date);
    if (!span) continue;
    const [first, last] = [toBin(span.start), toBin(Math.max(span.start, span.end - 1))];
    const share = 1 / (last - first + 1);
    for (let bin = first; bin <= last; bin += 1) bins[bin]! += share;
  }
  return bins;
}
