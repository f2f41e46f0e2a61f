"use client";

import { type MouseEvent, useMemo, useRef } from "react";
import type { GridColumn, TableActions } from "./table-context.ts";
import type { TableRows } from "./table-rows.ts";
import type { CellEditing } from "./use-cell-editing.ts";
import type { GridCursor } from "./use-grid-cursor.ts";
import type { RowPicks } from "./use-row-picks.ts";
import type { TableEdits } from "./use-table-edits.ts";

type Given = {
  table: TableRows;
  cursor: GridCursor;
  picks: RowPicks;
  editing: CellEditing;
  edits: TableEdits;
  onSelect: (id: string) => void;
};

/** What a click does in a cell: the same object from render to render, so that rows stay drawn. */
export function useTableActions(given: Given): TableActions {
  const latest = useRef(given);
  latest.current = given;
  return useMemo(
    () => ({
      click: (event, id, column) => click(latest.current, event, id, column),
      edit: (id, column) => latest.current.editing.start(id, column),
      save: (id, set) => latest.current.edits.change([id], set),
      stopEditing: () => latest.current.editing.stop(),
    }),
    [],
  );
}

/** As in a list of files: with Shift a range, with Control or in the first column one more. */
function click(given: Given, event: MouseEvent, id: string, column: GridColumn): void {
  const { table, cursor, picks, editing, onSelect } = given;
  // A list that belongs to the cell stands elsewhere on the page.
  const isHere = event.currentTarget.contains(event.target as Node);
  if (!isHere || editing.editing?.rowId === id) return;
  const from = cursor.rowId ?? id;
  cursor.put({ row: table.placeOf.get(id) ?? 0, column: cursor.columnIds.indexOf(column) });
  if (event.shiftKey) picks.extend(table.ids, from, id);
  else if (column === "pick" || event.ctrlKey || event.metaKey) picks.toggle(id);
  else {
    picks.endRange();
    onSelect(id);
  }
}
