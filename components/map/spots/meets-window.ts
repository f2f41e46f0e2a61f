import { firstDayNumber } from "#components/timeline/day-number.ts";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import type { DateSummary, EntryRow } from "#lib/domain/entry.ts";

/**
 * Whether a date may lie in a window. A side that the date leaves open reaches without end: “before
 * 2015” may be in any year before it.
 */
export function meetsWindow(date: DateSummary | null, window: TimeWindow): boolean {
  const first = date?.earliest ? firstDayNumber(date.earliest) : null;
  const last = date?.latest ? firstDayNumber(date.latest) : null;
  if (first === null && last === null) return false;
  const [start, end] = [first ?? Number.NEGATIVE_INFINITY, (last ?? Number.POSITIVE_INFINITY) + 1];
  return start < window.end && end > window.start;
}

/** The rows that may lie in a window; all, also those without a date, where there is none. */
export function rowsInWindow(rows: EntryRow[], window: TimeWindow | null): EntryRow[] {
  return window === null ? rows : rows.filter(({ date }) => meetsWindow(date, window));
}
