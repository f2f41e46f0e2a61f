"use client";

import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { canEditCell } from "./can-edit-cell.ts";
import { CellContent } from "./cell-content.tsx";
import { CellEditor } from "./cell-editor.tsx";
import { CELL, cellStyle, startOf, stickiness } from "./cell-styles.ts";
import { textOfCell } from "./cell-text.ts";
import type { Column } from "./table-columns.ts";
import { cellId, type TableFrame } from "./table-context.ts";

export type TableCellProps = {
  frame: TableFrame;
  row: EntryRow;
  column: Column;
  /** Among the columns that are shown. */
  place: number;
  isCursor: boolean;
  isEditing: boolean;
  people: EntryPresence[];
};

export function TableCell(props: TableCellProps) {
  const { frame, row, column, place, isCursor, isEditing, people } = props;
  const { actions, columns, words } = frame;
  const isEditable = frame.mayEdit && canEditCell(row, column.id);
  return (
    <div
      role="gridcell"
      id={isCursor ? cellId(frame.idBase, row.id, column.id) : undefined}
      aria-colindex={place + 2}
      aria-readonly={!isEditable}
      data-cursor={isCursor ? "" : undefined}
      onClick={(event) => actions.click(event, row.id, column.id)}
      onDoubleClick={isEditable ? () => actions.edit(row.id, column.id) : undefined}
      style={cellStyle(column.width, startOf(columns, place))}
      className={joinClasses(CELL, stickiness(place), column.isFigure && "justify-end")}
    >
      {isEditing ? (
        <CellEditor key={row.id} frame={frame} row={row} column={column.id} />
      ) : (
        <CellContent
          {...{ row, words, column: column.id, text: textOfCell(row, column.id, words) }}
          people={column.id === "title" ? people : []}
        />
      )}
    </div>
  );
}
