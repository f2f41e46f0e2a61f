"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { cellId } from "./table-context.ts";
import type { TableRows } from "./table-rows.ts";
import type { GridCursor } from "./use-grid-cursor.ts";
import type { useRowVirtualizer } from "./use-row-virtualizer.ts";

type Shown = {
  box: RefObject<HTMLDivElement | null>;
  virtualizer: ReturnType<typeof useRowVirtualizer>;
  table: TableRows;
  cursor: GridCursor;
  selectedId: string | null;
  idBase: string;
};

/**
 * Brings the cursor's cell into sight when it moves, and the selected row when it was selected
 * elsewhere. Others' edits, which only move rows, scroll nothing.
 */
export function useShowPlace({ box, virtualizer, table, cursor, selectedId, idBase }: Shown): void {
  const latest = useRef({ table, virtualizer });
  latest.current = { table, virtualizer };
  const { rowId, column } = cursor;
  const isFirst = useRef(true);

  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const cell = document.getElementById(cellId(idBase, rowId, column));
    // The row with the cursor is always rendered, however far away it is.
    if (box.current?.contains(cell)) cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [box, idBase, rowId, column]);

  useEffect(() => {
    const place = selectedId === null ? undefined : latest.current.table.placeOf.get(selectedId);
    if (place !== undefined) latest.current.virtualizer.scrollToIndex(place, { align: "auto" });
  }, [selectedId]);
}
