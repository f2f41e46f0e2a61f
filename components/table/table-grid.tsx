"use client";

import { useId, useMemo, useRef } from "react";
import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { startOf, widthOf } from "./cell-styles.ts";
import type { CellWords } from "./cell-text.ts";
import { showWhole } from "./show-whole.ts";
import type { Column, ColumnId } from "./table-columns.ts";
import { cellId, type TableFrame } from "./table-context.ts";
import { TableHead } from "./table-head.tsx";
import { TableLine } from "./table-line.tsx";
import type { TableRows } from "./table-rows.ts";
import type { TableSort } from "./table-view.ts";
import { useCellEditing } from "./use-cell-editing.ts";
import { useCopyCells } from "./use-copy-cells.ts";
import { useGridCursor } from "./use-grid-cursor.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { useRowPicks } from "./use-row-picks.ts";
import { HEAD_HEIGHT, ROW_HEIGHT, useRowVirtualizer } from "./use-row-virtualizer.ts";
import { useShowPlace } from "./use-show-place.ts";
import { useSlots } from "./use-slots.ts";
import { useSteadyScroll } from "./use-steady-scroll.ts";
import { useTableActions } from "./use-table-actions.ts";
import type { TableEdits } from "./use-table-edits.ts";

export type TableGridProps = {
  table: TableRows;
  columns: readonly Column[];
  words: CellWords;
  sort: TableSort;
  presence: EntryPresence[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onSort: (column: ColumnId) => void;
  edits: TableEdits;
};

/**
 * The grid of the ARIA practices: one tab stop, arrows between cells, only rows in sight in it. No
 * <table>: its rows could not be placed by themselves. The focus stays on the grid, which names the
 * cell of its cursor, since rows come and go.
 */
export function TableGrid(props: TableGridProps) {
  const { table, columns, words, sort, presence, selectedId, onSelect, onSort, edits } = props;
  const { mayEdit } = useWorkspace().rights;
  const box = useRef<HTMLDivElement>(null);
  const idBase = useId();
  const cursor = useGridCursor(table, columns, selectedId);
  const picks = useRowPicks();
  const editing = useCellEditing(box);
  const virtualizer = useRowVirtualizer(box, table, cursor.place.row);
  useSteadyScroll(box, table, sort);
  useShowPlace({ box, virtualizer, table, cursor, selectedId, idBase });
  const actions = useTableActions({ table, cursor, picks, editing, edits, onSelect });
  const frame = useMemo<TableFrame>(
    () => ({ idBase, columns, words, mayEdit, actions }),
    [idBase, columns, words, mayEdit, actions],
  );
  const page = Math.floor(((virtualizer.scrollRect?.height ?? 600) - HEAD_HEIGHT) / ROW_HEIGHT);
  const onKeyDown = useGridKeys({
    ...{ table, cursor, picks, editing, edits, mayEdit, page, onSort, onOpen: onSelect },
  });
  const onCopy = useCopyCells({ table, columns, words, cursor, picked: picks.picked });
  const peopleAt = useMemo(() => Map.groupBy(presence, ({ entryId }) => entryId), [presence]);
  const isHeadCursor = cursor.place.row < 0;
  const shown = virtualizer.getVirtualItems();
  const slotOf = useSlots(shown.length);
  return (
    <div
      ref={box}
      role="grid"
      aria-label="Entries as a table"
      aria-multiselectable="true"
      aria-rowcount={table.ids.length + 1}
      aria-colcount={columns.length + 1}
      aria-readonly={!mayEdit}
      aria-activedescendant={cellId(idBase, cursor.rowId, cursor.column)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPointerOver={showWhole}
      style={{ scrollPaddingTop: HEAD_HEIGHT, scrollPaddingInlineStart: startOf(columns, 2) }}
      className="group/grid min-h-0 flex-1 overflow-auto -outline-offset-2! [overflow-anchor:none]"
    >
      <div role="presentation" style={{ minWidth: widthOf(columns) }} className="w-full">
        <TableHead
          {...{ frame, sort, onSort }}
          cursor={isHeadCursor ? cursor.column : null}
          picked={howManyPicked(picks.picked, table.ids)}
          onPickAll={() => picks.toggleAll(table.ids)}
        />
        <div
          role="presentation"
          className="relative bg-panel"
          style={{ height: table.ids.length * ROW_HEIGHT }}
        >
          {shown.map(({ index, start }) => {
            const row = table.rows[index];
            if (!row) return null;
            return (
              <TableLine
                key={slotOf(index, row.id === cursor.rowId)}
                {...{ frame, row, index, top: start - HEAD_HEIGHT }}
                isSelected={row.id === selectedId}
                isPicked={picks.picked.has(row.id)}
                cursor={row.id === cursor.rowId ? cursor.column : null}
                editing={editing.editing?.rowId === row.id ? editing.editing.column : null}
                people={peopleAt.get(row.id) ?? NOBODY}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const NOBODY: EntryPresence[] = [];

function howManyPicked(picked: ReadonlySet<string>, ids: readonly string[]) {
  if (picked.size === 0) return "none";
  if (ids.every((id) => picked.has(id))) return "all";
  return ids.some((id) => picked.has(id)) ? "some" : "none";
}
