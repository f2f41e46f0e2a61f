import type { Size } from "#components/ui/use-size.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { buildTicks, contextLabel } from "../axis/axis.ts";
import type { Frame, TextMeasures } from "../draw/draw.ts";
import type { MarkRings } from "../draw/draw-rings.ts";
import type { TimelineTheme } from "../draw/theme.ts";
import { createLayouter, type Layouter } from "../layout/layout.ts";
import { composeScene, type PlacedMark } from "../layout/scene.ts";
import type { TimelineModel } from "../model/model.ts";
import { pixelsPerDay, type TimeWindow } from "../viewport.ts";
import { type StripShape, shapeOf, TITLE_HEIGHT, viewportOf } from "./strip-shape.ts";

/** All that a frame is made from, but the window. */
export type FrameSource = {
  model: TimelineModel;
  size: Size;
  theme: TimelineTheme;
  measures: TextMeasures;
  reader: Preferences;
  rings: MarkRings;
  ghost: PlacedMark | null;
  isMirrored: boolean;
  scrollTop: number;
};

export type FrameComposer = {
  shape(source: FrameSource): StripShape;
  /** `isComplete` of its layout false: compose again in the next frame. */
  compose(source: FrameSource, window: TimeWindow, range: TimeWindow): Frame;
};

/** Makes frames; what did not change since the frame before is used again. */
export function createFrameComposer(layouter: Layouter = createLayouter()): FrameComposer {
  let prepared: unknown[] = [];
  let shape: StripShape | null = null;

  function prepare(source: FrameSource, range: TimeWindow): StripShape {
    const { model, size, measures } = source;
    const inputs = [model, size.width, size.height, measures, range.start, range.end];
    if (shape && inputs.every((input, index) => input === prepared[index])) return shape;
    shape = shapeOf(model, size);
    prepared = inputs;
    layouter.prepare(model, {
      fitScale: pixelsPerDay(viewportOf(range, shape, size)),
      top: shape.metrics.axis + shape.metrics.eras,
      bottom: shape.height - 1,
      titleHeight: shape.metrics.titlesAbove ? TITLE_HEIGHT : 0,
      measure: measures.label.width,
    });
    return shape;
  }

  return {
    shape: ({ model, size }) => shapeOf(model, size),
    compose(source, window, range) {
      const { metrics, ...strip } = prepare(source, range);
      const { model, size, theme, measures, reader, rings, ghost, isMirrored } = source;
      const viewport = viewportOf(window, { metrics, ...strip }, size);
      const scrollTop = Math.min(source.scrollTop, strip.height - size.height);
      const layout = layouter.layoutAt(pixelsPerDay(viewport));
      const sight = { top: scrollTop, bottom: scrollTop + size.height };
      return {
        ...{ model, layout, viewport, theme, metrics, measures, rings, ghost, isMirrored },
        scene: composeScene(layout, viewport, measures.label, sight),
        ticks: buildTicks(viewport, reader, measures.tick.width),
        context: contextLabel(viewport, reader),
        ...{ height: size.height, scrollTop, language: reader.language },
      };
    },
  };
}
