import type { Frame } from "../draw/draw.ts";
import { widthOf } from "../draw/draw.ts";
import { hitCluster, hitMark } from "../layout/hit.ts";
import type { PlacedLane } from "../layout/layout.ts";
import type { PlacedCluster, PlacedMark } from "../layout/scene.ts";
import { dayAt } from "../viewport.ts";

/** A point of the sheet: x grows with time, y counts from the top of the lanes' own height. */
export type SheetPoint = { x: number; y: number; isOnAxis: boolean };

export type Target =
  | { kind: "mark"; item: PlacedMark }
  | { kind: "cluster"; column: PlacedCluster };

type At = { clientX: number; clientY: number };

/** A point of the screen as one of the sheet, which may be mirrored and scrolled. */
export function pointOf(frame: Frame, canvas: Element, { clientX, clientY }: At): SheetPoint {
  const edge = canvas.getBoundingClientRect();
  const x = clientX - edge.left;
  const y = clientY - edge.top;
  const isOnAxis = y < frame.metrics.axis + frame.metrics.eras;
  return {
    x: frame.isMirrored ? widthOf(frame) - x : x,
    y: isOnAxis ? y : y + frame.scrollTop,
    isOnAxis,
  };
}

export function targetAt(frame: Frame, { x, y, isOnAxis }: SheetPoint): Target | null {
  if (isOnAxis) return null;
  const item = hitMark(frame.scene, x, y);
  if (item) return { kind: "mark", item };
  const column = hitCluster(frame.scene, x, y);
  return column && { kind: "cluster", column };
}

/** The lane at a height; the nearest one outside of all. */
export function laneAt({ layout }: Frame, y: number): { lane: PlacedLane; index: number } | null {
  const found = layout.lanes.findIndex(({ top, height }) => y < top + height);
  const index = found < 0 ? layout.lanes.length - 1 : found;
  const lane = layout.lanes[index];
  return lane ? { lane, index } : null;
}

export const dayAtPoint = (frame: Frame, { x }: SheetPoint): number => dayAt(frame.viewport, x);

/** Where a point of the sheet is seen, in pixels of the canvas. */
export function screenOf(frame: Frame, x: number, y: number): { x: number; y: number } {
  return { x: frame.isMirrored ? widthOf(frame) - x : x, y: y - frame.scrollTop };
}
