import type { EntryRow } from "#lib/domain/entry.ts";
import { compareByDate } from "#lib/domain/order.ts";
import { type CellWords, gapsOf, textOfCell } from "./cell-text.ts";
import type { ColumnId } from "./table-columns.ts";
import type { TableSort } from "./table-view.ts";

/** Null: not known, which stands last whichever way the others are sorted. */
type Key = number | string | null;

/**
 * Rows by one column; equal ones stay as they stood, in the order of the chronology. Text is
 * compared as in the reader's language, numbers within it by their value.
 */
export function sortRows(
  rows: readonly EntryRow[],
  sort: TableSort,
  words: CellWords,
): readonly EntryRow[] {
  if (sort === null) return rows;
  const sign = sort.isDescending ? -1 : 1;
  if (sort.column === "date") return sortByDate(rows, sign);
  const collator = new Intl.Collator(words.reader.language, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort.column, words) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, sign, collator));
  return keyed.map(({ row }) => row);
}

function sortByDate(rows: readonly EntryRow[], sign: number): EntryRow[] {
  const dated = rows.filter(({ date }) => date !== null);
  return [
    ...dated.sort((a, b) => sign * compareByDate(a, b)),
    ...rows.filter(({ date }) => date === null),
  ];
}

function keyOf(row: EntryRow, column: ColumnId, words: CellWords): Key {
  if (column === "sources") return row.sourceCount;
  if (column === "killed") return readFigure(row.killed);
  if (column === "gaps") return gapsOf(row, words.today).length;
  if (column === "edited") return row.updatedAt;
  return textOfCell(row, column, words) || null;
}

/** The first number of “at least 130” or “130 (100 to 150)”; words alone come after all numbers. */
function readFigure(text: string | null): number | null {
  if (text === null) return null;
  const digits = /\d[\d,]*/.exec(text)?.[0];
  return digits ? Number(digits.replaceAll(",", "")) : Number.MAX_SAFE_INTEGER;
}

function compareKeys(a: Key, b: Key, sign: number, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}
