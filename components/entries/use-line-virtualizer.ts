"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { headingAt, type ListLine } from "./list-lines.ts";

export const HEADING_HEIGHT = 28;
const ENTRY_HEIGHT = 62;

/** Renders only the lines in sight, and always the heading they stand under, which sticks. */
export function useLineVirtualizer(box: RefObject<HTMLDivElement | null>, lines: ListLine[]) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const heading = headingAt(lines, range.startIndex);
      return [...new Set([heading, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
    },
    [lines],
  );
  return useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === "year" ? HEADING_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    rangeExtractor,
    overscan: 6,
    // A line scrolled to must not end up under the heading that sticks.
    scrollPaddingStart: HEADING_HEIGHT,
  });
}
