import type { Cells } from "#lib/io/cells/write-cells.ts";
import { type CellWords, textOfCell } from "./cell-text.ts";
import { COLUMNS, type Column } from "./table-columns.ts";
import type { GridColumn } from "./table-context.ts";
import type { TableRows } from "./table-rows.ts";

type Copied = {
  table: TableRows;
  columns: readonly Column[];
  words: CellWords;
  picked: ReadonlySet<string>;
};

/** The picked rows that are shown, in their order and columns, below the heads. */
export function cellsOfPicked({ table, columns, words, picked }: Copied): Cells {
  const rows = table.rows.filter(({ id }) => picked.has(id));
  const heads = columns.map(({ label }) => label);
  return [heads, ...rows.map((row) => columns.map(({ id }) => textOfCell(row, id, words)))];
}

/** What one cell says; of a head its name, of the column of picks the title. */
export function textOfPlace(
  table: TableRows,
  words: CellWords,
  { rowId, column }: { rowId: string | null; column: GridColumn },
): string {
  const shown = column === "pick" ? "title" : column;
  const row = rowId === null ? undefined : table.rows[table.placeOf.get(rowId) ?? -1];
  return row ? textOfCell(row, shown, words) : COLUMNS[shown].label;
}
