import type { MouseEvent } from "react";
import type { EntrySet } from "#lib/domain/entry-change.ts";
import type { CellWords } from "./cell-text.ts";
import type { Column, ColumnId } from "./table-columns.ts";

/** Where the cursor can stand: in the column of picks, or in one of those that are shown. */
export type GridColumn = "pick" | ColumnId;

/** What rows and cells can ask for; the same object from render to render. */
export type TableActions = {
  click: (event: MouseEvent, id: string, column: GridColumn) => void;
  edit: (id: string, column: ColumnId) => void;
  /** False keeps the field open, with what was typed. */
  save: (id: string, set: EntrySet) => Promise<boolean>;
  stopEditing: () => void;
};

/** What all rows have in common. */
export type TableFrame = {
  /** Before the ids of rows and cells. */
  idBase: string;
  columns: readonly Column[];
  words: CellWords;
  mayEdit: boolean;
  actions: TableActions;
};

export const cellId = (idBase: string, rowId: string | null, column: GridColumn): string =>
  `${idBase}${rowId ?? "head"}-${column}`;
