"use client";

import { useCallback, useMemo, useState } from "react";
import type { GridPlace } from "./grid-moves.ts";
import type { Column } from "./table-columns.ts";
import type { GridColumn } from "./table-context.ts";
import type { TableRows } from "./table-rows.ts";

/** By entry and column, so that the cursor stays where it is when rows move; `rowId` null: the heads. */
type Cursor = { rowId: string | null; column: GridColumn; row: number };

export type GridCursor = {
  place: GridPlace;
  rowId: string | null;
  column: GridColumn;
  /** Columns that the cursor goes through, the picks first. */
  columnIds: readonly GridColumn[];
  put: (place: GridPlace) => void;
};

/** Where the keyboard is in the grid; at first in the title of the selected entry or the first one. */
export function useGridCursor(
  table: TableRows,
  columns: readonly Column[],
  selectedId: string | null,
): GridCursor {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const columnIds = useMemo<GridColumn[]>(
    () => ["pick", ...columns.map(({ id }) => id)],
    [columns],
  );
  const known = cursor ?? { rowId: selectedId, column: "title" as const, row: 0 };
  const row = placeOfRow(known, table, cursor === null);
  const column = Math.max(0, columnIds.indexOf(known.column));
  const put = useCallback(
    (place: GridPlace) => {
      const rowId = place.row < 0 ? null : (table.ids[place.row] ?? null);
      setCursor({ rowId, column: columnIds[place.column] ?? "pick", row: place.row });
    },
    [table, columnIds],
  );
  return {
    ...{ place: { row, column }, columnIds, put },
    rowId: table.ids[row] ?? null,
    column: columnIds[column] ?? "pick",
  };
}

/** An entry that has gone leaves the cursor at its place. */
function placeOfRow({ rowId, row }: Cursor, { ids, placeOf }: TableRows, isFirst: boolean): number {
  if (rowId === null) return isFirst && ids.length > 0 ? 0 : -1;
  return placeOf.get(rowId) ?? Math.min(row, ids.length - 1);
}
