import { dayNumber } from "./date/iso-day.ts";
import type { EntryRow } from "./entry.ts";
import { type Gap, parseGap, STALE_AFTER_DAYS } from "./gaps.ts";

/**
 * The gaps of an entry as its row tells them. Figures that are still developing are a gap once
 * the newest of them is older than `STALE_AFTER_DAYS`, or when nothing says how old it is.
 *
 * @param today `YYYY-MM-DD`
 */
export function readRowGaps(row: Pick<EntryRow, "gaps">, today: string): Gap[] {
  const gaps = row.gaps.map(parseGap).filter((gap) => gap !== null);
  return gaps.filter(({ code, detail }) => code !== "developing" || isStale(detail, today));
}

const isStale = (day: string, today: string): boolean =>
  day === "" || dayNumber(today) - dayNumber(day) > STALE_AFTER_DAYS;
