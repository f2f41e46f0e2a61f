"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { TableRows } from "./table-rows.ts";
import { ROW_HEIGHT } from "./use-row-virtualizer.ts";

/**
 * Keeps what one is reading in its place while others add, move or delete entries above it; at the
 * very top new ones are let in. Another order begins at the top.
 */
export function useSteadyScroll(
  box: RefObject<HTMLDivElement | null>,
  table: TableRows,
  order: unknown,
): void {
  const before = useRef({ table, order });
  useLayoutEffect(() => {
    const { table: old, order: oldOrder } = before.current;
    before.current = { table, order };
    const element = box.current;
    if (!element || old === table) return;
    if (oldOrder !== order) element.scrollTop = 0;
    else if (element.scrollTop > 0) holdStill(element, old, table);
  }, [box, table, order]);
}

function holdStill(element: HTMLElement, old: TableRows, table: TableRows): void {
  const first = Math.floor(element.scrollTop / ROW_HEIGHT);
  // The first row in sight, or where that is gone the next one that is still there.
  for (const id of old.ids.slice(first, first + 100)) {
    const place = table.placeOf.get(id);
    const from = old.placeOf.get(id);
    if (place === undefined || from === undefined) continue;
    element.scrollTop += (place - from) * ROW_HEIGHT;
    return;
  }
}
