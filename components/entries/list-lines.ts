import type { EntryRow } from "#lib/domain/entry.ts";
import { compareByDate, type Dated, yearOf } from "#lib/domain/order.ts";

/** What the list shows, line by line: a heading for each year, then its entries. */
export type ListLine =
  | { kind: "year"; key: string; label: string; count: number }
  | { kind: "entry"; key: string; row: EntryRow; position: number };

const UNDATED = "No date";

/** Newest first, the undated at the end. */
export const sortNewestFirst = <T extends Dated>(rows: readonly T[]): T[] =>
  [...rows].sort(compareNewestFirst);

/** For rows in their order (`sortNewestFirst`); `position` counts the entries from 0. */
export function buildLines(sorted: readonly EntryRow[]): ListLine[] {
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

function compareNewestFirst(a: Dated, b: Dated): number {
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

/** Where each line stands, by its key: an entry's id or its year. */
export const placesOf = (lines: ListLine[]): ReadonlyMap<string, number> =>
  new Map(lines.map((line, index) => [line.key, index]));

/**
 * The id of the entry that a key leads to from the line at `index`, -1 for none; null for keys that
 * mean nothing in a list.
 */
export function entryForKey(lines: ListLine[], index: number, key: string): string | null {
  const last = lines.at(-1);
  const from = lines[index];
  const at = from?.kind === "entry" ? from.position : -1;
  const end = last?.kind === "entry" ? last.position : -1;
  const target = targetOf(key, at, end);
  if (target === null) return null;
  return entryAt(lines, Math.min(Math.max(target, 0), end));
}

/** Headings stand between the entries: the line of a position is at most as many below it. */
function entryAt(lines: ListLine[], position: number): string | null {
  let [low, high] = [position, lines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionOf(lines, middle) < position) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line?.kind === "entry" ? line.row.id : null;
}

/** Of a heading: half before the entry below it. */
function positionOf(lines: ListLine[], index: number): number {
  const line = lines[index];
  if (line?.kind === "entry") return line.position;
  const next = lines[index + 1];
  return next?.kind === "entry" ? next.position - 0.5 : lines.length;
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
