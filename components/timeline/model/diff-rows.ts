import type { EntryRow } from "#lib/domain/entry.ts";

export type RowsDiff = { gone: EntryRow[]; come: EntryRow[] };

/** More changes than this are better made anew. */
const MOST = 200;

/**
 * What differs between two lists of rows, wherever it stands in them; null where it is much. A row
 * that changed has gone as the old object and come as the new one.
 */
export function diffRows(before: readonly EntryRow[], after: readonly EntryRow[]): RowsDiff | null {
  if (Math.abs(before.length - after.length) > MOST) return null;
  let from = 0;
  const shorter = Math.min(before.length, after.length);
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const [old, next] = [before, after].map((rows) => rows.slice(from, rows.length - same));
  const gone = without(old!, next!);
  const come = without(next!, old!);
  return gone.length + come.length > MOST ? null : { gone, come };
}

function without(rows: readonly EntryRow[], others: readonly EntryRow[]): EntryRow[] {
  const known = new Set(others);
  return rows.filter((row) => !known.has(row));
}
