"use client";

import { type RefObject, useCallback, useState } from "react";
import type { ColumnId } from "./table-columns.ts";

/** Which cell is a field now. */
export function useCellEditing(box: RefObject<HTMLDivElement | null>) {
  const [editing, setEditing] = useState<{ rowId: string; column: ColumnId } | null>(null);
  const start = useCallback((rowId: string, column: ColumnId) => setEditing({ rowId, column }), []);
  const stop = useCallback(() => {
    setEditing(null);
    // Whoever went on to something else by then is left there.
    const at = document.activeElement;
    const isHere =
      at === document.body || box.current?.contains(at) || at?.closest("[role=listbox]");
    if (isHere) box.current?.focus({ preventScroll: true });
  }, [box]);
  return { editing, start, stop };
}

export type CellEditing = ReturnType<typeof useCellEditing>;
