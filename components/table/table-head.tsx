"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import { MinusIcon } from "#components/ui/icons.tsx";
import { CELL, cellStyle, PICK_CELL, PICK_WIDTH, startOf, stickiness } from "./cell-styles.ts";
import type { Column, ColumnId } from "./table-columns.ts";
import { cellId, type GridColumn, type TableFrame } from "./table-context.ts";
import { PickBox } from "./table-line.tsx";
import type { TableSort } from "./table-view.ts";

export type TableHeadProps = {
  frame: TableFrame;
  sort: TableSort;
  cursor: GridColumn | null;
  /** Of the entries shown. */
  picked: "none" | "some" | "all";
  onSort: (column: ColumnId) => void;
  onPickAll: () => void;
};

const HEAD = "h-8 text-xs font-semibold text-muted";

/** The names of the columns; each sorts by itself. */
export function TableHead({ frame, sort, cursor, picked, onSort, onPickAll }: TableHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className="sticky top-0 z-30 flex border-b border-rule bg-bg">
      <div
        role="columnheader"
        id={cellId(frame.idBase, null, "pick")}
        aria-colindex={1}
        aria-label={picked === "all" ? "Pick none" : "Pick all"}
        title={picked === "all" ? "Pick none" : "Pick all that are shown"}
        data-cursor={cursor === "pick" ? "" : undefined}
        onClick={onPickAll}
        style={cellStyle(PICK_WIDTH)}
        className={joinClasses(CELL, PICK_CELL, HEAD)}
      >
        {picked === "some" ? <SomePicked /> : <PickBox isPicked={picked === "all"} />}
      </div>
      {frame.columns.map((column, place) => (
        <ColumnHead
          key={column.id}
          {...{ frame, column, place, sort }}
          isCursor={cursor === column.id}
          onSort={() => onSort(column.id)}
        />
      ))}
    </div>
  );
}

function SomePicked() {
  return (
    <span
      aria-hidden="true"
      className="flex size-4 items-center justify-center rounded-sm border border-accent bg-accent text-on-accent"
    >
      <MinusIcon size={12} />
    </span>
  );
}

type ColumnHeadProps = {
  frame: TableFrame;
  column: Column;
  place: number;
  sort: TableSort;
  isCursor: boolean;
  onSort: () => void;
};

function ColumnHead({ frame, column, place, sort, isCursor, onSort }: ColumnHeadProps) {
  // Unsorted, rows stand as in the list: the newest first.
  const by = sort ?? { column: "date", isDescending: true };
  const order = by.column === column.id ? (by.isDescending ? "descending" : "ascending") : null;
  const start = startOf(frame.columns, place);
  return (
    <div
      role="columnheader"
      id={cellId(frame.idBase, null, column.id)}
      aria-colindex={place + 2}
      aria-sort={order ?? "none"}
      data-cursor={isCursor ? "" : undefined}
      onClick={onSort}
      style={cellStyle(column.width, start)}
      className={joinClasses(
        CELL,
        HEAD,
        stickiness(place),
        "cursor-default hover:text-ink",
        order !== null && "text-ink",
        column.isFigure && "justify-end",
      )}
    >
      <span className="truncate">{column.label}</span>
      {order === null ? null : <SortMark isDescending={order === "descending"} />}
    </div>
  );
}

function SortMark({ isDescending }: { isDescending: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width="8"
      height="8"
      viewBox="0 0 8 8"
      className="shrink-0 fill-current"
    >
      <path d={isDescending ? "M4 7 .8 1.500h6.400z" : "M4 1l3.200 5.500H.8z"} />
    </svg>
  );
}
