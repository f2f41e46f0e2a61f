import type { EntryRow } from "#lib/domain/entry.ts";
import { compareByDate, yearOf } from "#lib/domain/order.ts";

/** What the list shows, line by line: a heading for each year, then its entries. */
export type ListLine =
  | { kind: "year"; key: string; label: string; count: number }
  | { kind: "entry"; key: string; row: EntryRow; position: number };

const UNDATED = "No date";

/** Newest first, the undated at the end; `position` counts the entries from 0. */
export function buildLines(rows: EntryRow[]): ListLine[] {
  const sorted = [...rows].sort(compareNewestFirst);
  const lines: ListLine[] = [];
  let heading: Extract<ListLine, { kind: "year" }> | null = null;
  sorted.forEach((row, position) => {
    const label = yearOf(row) ?? UNDATED;
    if (heading?.label !== label) {
      heading = { kind: "year", key: `year ${label}`, label, count: 0 };
      lines.push(heading);
    }
    heading.count += 1;
    lines.push({ kind: "entry", key: row.id, row, position });
  });
  return lines;
}

function compareNewestFirst(a: EntryRow, b: EntryRow): number {
  const isUndatedA = yearOf(a) === null;
  const isUndatedB = yearOf(b) === null;
  if (isUndatedA !== isUndatedB) return isUndatedA ? 1 : -1;
  return compareByDate(b, a);
}

/** The heading that the line at `index` stands under. */
export function headingAt(lines: ListLine[], index: number): number {
  for (let at = Math.min(index, lines.length - 1); at >= 0; at -= 1) {
    if (lines[at]?.kind === "year") return at;
  }
  return 0;
}

/** The id of the entry that a key leads to; null for keys that mean nothing in a list. */
export function entryForKey(
  lines: ListLine[],
  activeId: string | null,
  key: string,
): string | null {
  const ids = lines.flatMap((line) => (line.kind === "entry" ? [line.row.id] : []));
  const at = activeId === null ? -1 : ids.indexOf(activeId);
  const target = targetOf(key, at, ids.length - 1);
  if (target === null) return null;
  return ids[Math.min(Math.max(target, 0), ids.length - 1)] ?? null;
}

const PAGE = 8;

function targetOf(key: string, at: number, last: number): number | null {
  if (key === "ArrowDown") return at + 1;
  if (key === "ArrowUp") return at - 1;
  if (key === "PageDown") return at + PAGE;
  if (key === "PageUp") return at - PAGE;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
