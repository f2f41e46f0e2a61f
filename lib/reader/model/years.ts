import { fieldsIn, isYearOf, spanOf } from "#lib/domain/date/calendar.ts";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import type { DateSummary } from "#lib/domain/entry.ts";
import type { Reader } from "../reader.ts";
import { viewEntry } from "./entry-view.ts";

/** Entries of one year of the page's calendar; `year` null: without a date. */
export type YearGroup = { year: number | null; entries: EditionEntry[] };

/** The years that have entries, newest first, and within each the newest entry first. */
export function groupByYear(reader: Reader): YearGroup[] {
  const groups = new Map<number | null, EditionEntry[]>();
  for (const entry of [...reader.index.listed].reverse()) {
    const year = yearOf(viewEntry(entry, reader).summary.date, reader);
    const known = groups.get(year);
    if (known) known.push(entry);
    else groups.set(year, [entry]);
  }
  return [...groups]
    .map(([year, entries]) => ({ year, entries }))
    .sort((a, b) => (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY));
}

/** The year in which a date begins, or before which it ends; null where neither is known. */
export function yearOf(date: DateSummary | null, { dates }: Pick<Reader, "dates">): number | null {
  const day = date?.earliest ?? date?.latest ?? null;
  return day === null ? null : fieldsIn(dates.calendar, day).year;
}

/** Years of the Gregorian calendar that a year of another one touches: “2021–2022”; "" of its own. */
export function gregorianYears(year: number, { dates }: Pick<Reader, "dates">): string {
  if (dates.calendar === "gregorian" || !isYearOf(dates.calendar, year)) return "";
  const span = spanOf(dates.calendar, year, null);
  return span.ok ? `${span.value.from.slice(0, 4)}–${span.value.to.slice(0, 4)}` : "";
}
