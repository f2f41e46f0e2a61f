"use client";

import { memo } from "react";
import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { CheckIcon } from "#components/ui/icons.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { CELL, cellStyle, PICK_CELL, PICK_WIDTH } from "./cell-styles.ts";
import { TableCell } from "./table-cell.tsx";
import type { ColumnId } from "./table-columns.ts";
import { cellId, type GridColumn, type TableFrame } from "./table-context.ts";

export type TableLineProps = {
  frame: TableFrame;
  row: EntryRow;
  index: number;
  /** Pixels from the first row's top. */
  top: number;
  isSelected: boolean;
  isPicked: boolean;
  /** Where the keyboard's cursor stands in this row. */
  cursor: GridColumn | null;
  editing: ColumnId | null;
  people: EntryPresence[];
};

/**
 * One entry across the columns. Rendered anew only when something in it changed; the elements may
 * have been another entry’s before (`useSlots`), so nothing in here but a field has a state.
 */
export const TableLine = memo(function TableLine(props: TableLineProps) {
  const { frame, row, index, top, isSelected, isPicked, cursor, editing, people } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      aria-current={isSelected ? "true" : undefined}
      style={{ transform: `translateY(${top}px)` }}
      className={joinClasses(
        "absolute inset-x-0 top-0 flex h-8.25 border-b border-rule-soft focus-within:z-20",
        isSelected || isPicked ? "bg-accent-tint" : "bg-panel hover:bg-hover",
      )}
    >
      <PickCell
        frame={frame}
        row={row}
        isPicked={isPicked}
        isSelected={isSelected}
        cursor={cursor}
      />
      {frame.columns.map((column, place) => (
        <TableCell
          key={column.id}
          {...{ frame, row, column, place, people }}
          isCursor={cursor === column.id}
          isEditing={editing === column.id}
        />
      ))}
    </div>
  );
});

type PickCellProps = Pick<TableLineProps, "frame" | "row" | "isPicked" | "isSelected" | "cursor">;

function PickCell({ frame, row, isPicked, isSelected, cursor }: PickCellProps) {
  return (
    <div
      role="gridcell"
      id={cursor === "pick" ? cellId(frame.idBase, row.id, "pick") : undefined}
      aria-colindex={1}
      aria-label={isPicked ? "Picked" : "Not picked"}
      data-cursor={cursor === "pick" ? "" : undefined}
      onClick={(event) => frame.actions.click(event, row.id, "pick")}
      style={cellStyle(PICK_WIDTH)}
      className={joinClasses(
        CELL,
        PICK_CELL,
        isSelected &&
          "before:absolute before:inset-y-0 before:start-0 before:w-0.75 before:bg-accent",
      )}
    >
      <PickBox isPicked={isPicked} />
    </div>
  );
}

/** Looks like a checkbox; the row says to assistive technology whether it is picked. */
export function PickBox({ isPicked }: { isPicked: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={joinClasses(
        "flex size-4 items-center justify-center rounded-sm border text-on-accent",
        isPicked ? "border-accent bg-accent" : "border-rule-strong bg-raised",
      )}
    >
      {isPicked ? <CheckIcon size={12} /> : null}
    </span>
  );
}
