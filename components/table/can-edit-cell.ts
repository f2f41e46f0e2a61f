import type { EntryRow } from "#lib/domain/entry.ts";
import { UNSIGNED_STATUSES } from "#lib/domain/entry-change.ts";
import { COLUMNS, type ColumnId } from "./table-columns.ts";

/** Whether a cell is changed where it stands; the status of what was signed off is a reviewer's. */
export function canEditCell(row: EntryRow, column: ColumnId): boolean {
  if (row.deletedAt !== null || !COLUMNS[column].isPlain) return false;
  return column !== "status" || UNSIGNED_STATUSES.some((status) => status === row.status);
}
