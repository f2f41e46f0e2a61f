import type { CSSProperties } from "react";
import type { Column } from "./table-columns.ts";

/** Pixels. */
export const PICK_WIDTH = 36;

/** Of the row's own colour, so that what scrolls beneath a cell that stays does not show. */
export const CELL =
  "relative flex shrink-0 items-center gap-1.5 bg-inherit px-2 text-sm " +
  "group-focus/grid:data-cursor:outline-2 group-focus/grid:data-cursor:-outline-offset-2 " +
  "group-focus/grid:data-cursor:outline-accent";

export const PICK_CELL = "sticky start-(--start) z-10 justify-center";

/** The first column stays; where there is room for more than that, the second too. */
export function stickiness(place: number): string {
  if (place === 0) return "sticky start-(--start) z-10";
  if (place > 1) return "";
  return "@2xl:sticky @2xl:start-(--start) @2xl:z-10 @2xl:border-e @2xl:border-rule";
}

/** `start` is where a cell that stays begins, pixels. */
export const cellStyle = (width: number, start = 0): CSSProperties =>
  ({ width, "--start": `${start}px` }) as CSSProperties;

/** Where a column that stays begins. */
export function startOf(columns: readonly Column[], place: number): number {
  return columns.slice(0, place).reduce((sum, { width }) => sum + width, PICK_WIDTH);
}

export const widthOf = (columns: readonly Column[]): number => startOf(columns, columns.length);
