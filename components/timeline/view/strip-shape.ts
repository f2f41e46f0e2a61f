import type { Size } from "#components/ui/use-size.ts";
import type { FrameMetrics } from "../draw/draw.ts";
import type { TimelineModel } from "../model/model.ts";
import type { TimeWindow, Viewport } from "../viewport.ts";

/** Width of the lane titles; on a narrow strip they stand above their marks instead. */
const GUTTER = 126;
const NARROW = 560;
export const TITLE_HEIGHT = 18;
const AXIS = 32;
const ERAS = 26;
/** A lane never gets lower than this: the strip grows beyond its pane and scrolls. */
const LOWEST_LANE = 46;
const LOWEST_LANE_WITH_TITLE = 84;

/** How the strip divides its pane. `height` is of all lanes with the axis, in CSS pixels. */
export type StripShape = { metrics: FrameMetrics; gutter: number; height: number };

export function shapeOf(model: TimelineModel, size: Size): StripShape {
  const titlesAbove = size.width < NARROW;
  const metrics = { axis: AXIS, eras: model.eras.length > 0 ? ERAS : 0, titlesAbove };
  const lowest = titlesAbove ? LOWEST_LANE_WITH_TITLE : LOWEST_LANE;
  const needed = metrics.axis + metrics.eras + model.lanes.length * lowest + 1;
  return { metrics, gutter: titlesAbove ? 0 : GUTTER, height: Math.max(size.height, needed) };
}

export function viewportOf(window: TimeWindow, shape: StripShape, size: Size): Viewport {
  return { ...window, left: shape.gutter, width: Math.max(1, size.width - shape.gutter) };
}
