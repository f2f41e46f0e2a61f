import { isRecord } from "#lib/domain/record.ts";
import { COLUMN_IDS, type ColumnId, readColumns } from "./table-columns.ts";

/** Null: the order of the chronology. */
export type TableSort = { column: ColumnId; isDescending: boolean } | null;

/** How somebody has the table. */
export type TableView = { columns: ColumnId[]; sort: TableSort };

export const FIRST_VIEW: TableView = { columns: [...COLUMN_IDS], sort: null };

/** The view as kept; what cannot be read is as at first. */
export function readTableView(text: string | null): TableView {
  const kept = parse(text);
  if (!isRecord(kept)) return FIRST_VIEW;
  const columns = readColumns(kept.columns);
  return { columns, sort: readSort(kept.sort, columns) };
}

function readSort(kept: unknown, columns: readonly ColumnId[]): TableSort {
  if (!isRecord(kept)) return null;
  const column = columns.find((id) => id === kept.column);
  return column ? { column, isDescending: kept.isDescending === true } : null;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** By this column; then the other way round; then in the order of the chronology again. */
export function nextSort(sort: TableSort, column: ColumnId): TableSort {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

/** Hidden columns sort nothing: one could not see why the rows stand as they do. */
export function showColumns(view: TableView, columns: ColumnId[]): TableView {
  const isShown = view.sort !== null && columns.includes(view.sort.column);
  return { columns, sort: isShown ? view.sort : null };
}
