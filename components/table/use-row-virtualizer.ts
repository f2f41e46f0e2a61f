"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import type { TableRows } from "./table-rows.ts";

/** Pixels; rows are all of one height, so that none has to be measured. */
export const ROW_HEIGHT = 33;
export const HEAD_HEIGHT = 32;

/**
 * Renders only the rows in sight, and always the one that has the cursor: what is typed in it must
 * not go when somebody scrolls, and a screen reader must find it.
 */
export function useRowVirtualizer(
  box: RefObject<HTMLDivElement | null>,
  { ids }: TableRows,
  cursorRow: number,
) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (cursorRow < 0 || cursorRow >= range.count || inSight.includes(cursorRow)) return inSight;
      return [...inSight, cursorRow].sort((a, b) => a - b);
    },
    [cursorRow],
  );
  return useVirtualizer<HTMLDivElement, Element>({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    rangeExtractor,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    // A row that is scrolled to must not end up under the heads.
    scrollPaddingStart: HEAD_HEIGHT,
  });
}
