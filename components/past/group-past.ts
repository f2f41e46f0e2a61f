import { sortNewestFirst } from "#components/entries/list-lines.ts";
import { yearOf } from "#lib/domain/order.ts";
import type { PastEntry } from "#lib/reads/as-known.ts";

export type PastYear = { year: string; entries: PastEntry[] };

/** Entries by year as the list has them: newest first, the undated at the end. */
export function groupPast(entries: readonly PastEntry[]): PastYear[] {
  const years: PastYear[] = [];
  for (const entry of sortNewestFirst(entries)) {
    const year = yearOf(entry) ?? "No date";
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}
