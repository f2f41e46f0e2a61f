"use client";

import type { ClipboardEvent } from "react";
import { toHtmlTable, toTabbedText } from "#lib/io/cells/write-cells.ts";
import type { CellWords } from "./cell-text.ts";
import { cellsOfPicked, textOfPlace } from "./copied-cells.ts";
import type { Column } from "./table-columns.ts";
import type { TableRows } from "./table-rows.ts";
import type { GridCursor } from "./use-grid-cursor.ts";

type Given = {
  table: TableRows;
  columns: readonly Column[];
  words: CellWords;
  cursor: GridCursor;
  picked: ReadonlySet<string>;
};

/** Copies the picked rows with the heads, or where none is picked the cell under the cursor. */
export function useCopyCells({ table, columns, words, cursor, picked }: Given) {
  return (event: ClipboardEvent) => {
    // Text that somebody marked, or a field in a cell, is copied as ever. After a click the event is
    // of the cell in which the caret would stand.
    const isField = event.target instanceof Element && event.target.closest("input, textarea");
    if (isField || !document.getSelection()?.isCollapsed) return;
    const cells =
      picked.size > 0
        ? cellsOfPicked({ table, columns, words, picked })
        : [[textOfPlace(table, words, cursor)]];
    event.clipboardData.setData("text/plain", toTabbedText(cells));
    event.clipboardData.setData("text/html", toHtmlTable(cells));
    event.preventDefault();
  };
}
