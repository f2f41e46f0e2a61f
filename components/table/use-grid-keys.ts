"use client";

import type { KeyboardEvent } from "react";
import { canEditCell } from "./can-edit-cell.ts";
import { moveInGrid } from "./grid-moves.ts";
import type { ColumnId } from "./table-columns.ts";
import type { TableRows } from "./table-rows.ts";
import type { CellEditing } from "./use-cell-editing.ts";
import type { GridCursor } from "./use-grid-cursor.ts";
import type { RowPicks } from "./use-row-picks.ts";
import type { TableEdits } from "./use-table-edits.ts";

export type GridKeys = {
  table: TableRows;
  cursor: GridCursor;
  picks: RowPicks;
  editing: CellEditing;
  edits: TableEdits;
  mayEdit: boolean;
  /** Rows in sight. */
  page: number;
  onSort: (column: ColumnId) => void;
  onOpen: (id: string) => void;
};

/** The keys of the grid itself; those of a field in it are the field's. */
export function useGridKeys(grid: GridKeys) {
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    if (!runKey(grid, event)) return;
    event.preventDefault();
    // Escape here takes the picks, and must not close the entry as well.
    event.stopPropagation();
  };
}

/** Whether the key meant something here. */
function runKey(grid: GridKeys, event: KeyboardEvent): boolean {
  const { table, picks, edits } = grid;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === "a") picks.toggleAll(table.ids);
  else if (isCommand && event.key.toLowerCase() === "z") edits.undoLast();
  else if (event.key === "Escape" && picks.picked.size > 0) picks.clear();
  else if (event.key === " ") pressSpace(grid);
  else if (event.key === "Enter" || event.key === "F2") pressEnter(grid, isCommand);
  else return move(grid, event);
  return true;
}

function move(grid: GridKeys, event: KeyboardEvent): boolean {
  const { table, cursor, picks, page } = grid;
  const size = { rows: table.ids.length, columns: cursor.columnIds.length, page };
  const to = moveInGrid(cursor.place, event, size);
  if (!to) return false;
  const id = table.ids[to.row];
  if (!event.shiftKey) picks.endRange();
  else if (cursor.rowId !== null && id !== undefined && to.row !== cursor.place.row)
    picks.extend(table.ids, cursor.rowId, id);
  cursor.put(to);
  return true;
}

function pressSpace({ table, cursor, picks, onSort }: GridKeys): void {
  if (cursor.rowId !== null) picks.toggle(cursor.rowId);
  else if (cursor.column === "pick") picks.toggleAll(table.ids);
  else onSort(cursor.column);
}

/** Edits what can be edited there; elsewhere, and with Control everywhere, it opens the entry. */
function pressEnter(grid: GridKeys, isCommand: boolean): void {
  const { table, cursor, editing, mayEdit, onOpen } = grid;
  const row = table.rows[cursor.place.row];
  const { column } = cursor;
  if (!row) pressSpace(grid);
  else if (!isCommand && mayEdit && column !== "pick" && canEditCell(row, column))
    editing.start(row.id, column);
  else onOpen(row.id);
}
