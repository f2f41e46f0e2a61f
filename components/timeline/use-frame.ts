"use client";

import { useMemo } from "react";
import { buildTicks, contextLabel } from "./axis.ts";
import { createLayoutChooser } from "./choose-layout.ts";
import type { Frame, FrameMetrics } from "./draw.ts";
import type { MarkRings } from "./draw-labels.ts";
import type { TimelineModel } from "./model.ts";
import { composeScene } from "./scene.ts";
import type { TimelineTheme } from "./theme.ts";
import type { Size } from "./use-size.ts";
import type { TextMeasures } from "./use-text-measure.ts";
import { pixelsPerDay, type TimeWindow, type Viewport } from "./viewport.ts";

/** Width of the lane titles; on a narrow strip they stand above their marks instead. */
const GUTTER = 126;
const NARROW = 560;
const TITLE_HEIGHT = 18;
const AXIS = 32;
const ERAS = 26;
/** A lane never gets lower than this: the canvas grows beyond its pane and scrolls. */
const LOWEST_LANE = 46;
const LOWEST_LANE_WITH_TITLE = 84;

export type StripShape = { metrics: FrameMetrics; gutter: number; height: number };

/** How the strip divides its pane. */
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

export type FrameInput = {
  model: TimelineModel;
  size: Size | null;
  window: TimeWindow;
  range: TimeWindow;
  theme: TimelineTheme | null;
  measures: TextMeasures | null;
  rings: MarkRings;
};

/** Everything the next frame shows, or null while the size, theme or fonts are not known. */
export function useFrame({ model, size, window, range, theme, measures, rings }: FrameInput) {
  const shape = useMemo(() => (size ? shapeOf(model, size) : null), [model, size]);
  const viewport = useMemo(
    () => (shape && size ? viewportOf(window, shape, size) : null),
    [window, shape, size],
  );
  const plotWidth = viewport?.width ?? 1;
  const chooseLayout = useMemo(() => {
    if (!shape || !measures) return null;
    const { metrics, height } = shape;
    return createLayoutChooser(model, plotWidth / (range.end - range.start), {
      top: metrics.axis + metrics.eras,
      bottom: height - 1,
      titleHeight: metrics.titlesAbove ? TITLE_HEIGHT : 0,
      measure: measures.label.width,
    });
  }, [model, shape, measures, plotWidth, range]);
  const placed = useMemo(() => {
    if (!chooseLayout || !viewport || !measures) return null;
    const layout = chooseLayout(pixelsPerDay(viewport));
    return { layout, scene: composeScene(layout, viewport, measures.label) };
  }, [chooseLayout, viewport, measures]);
  const frame = useMemo<Frame | null>(() => {
    if (!placed || !viewport || !theme || !measures || !shape) return null;
    const ticks = buildTicks(viewport, measures.tick.width);
    const context = contextLabel(viewport);
    const { metrics, height } = shape;
    return { model, ...placed, ticks, context, viewport, theme, height, metrics, rings };
  }, [placed, viewport, theme, measures, shape, model, rings]);
  return { frame, viewport, height: shape?.height ?? 0 };
}
