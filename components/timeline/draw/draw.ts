import type { Preferences } from "#lib/domain/preferences.ts";
import type { Tick } from "../axis/axis.ts";
import type { Layout } from "../layout/layout.ts";
import type { PlacedMark, Scene } from "../layout/scene.ts";
import type { TextMeasure } from "../layout/text-measure.ts";
import type { TimelineModel } from "../model/model.ts";
import type { Viewport } from "../viewport.ts";
import { drawAxis, drawAxisLabels } from "./draw-axis.ts";
import { drawClusters } from "./draw-clusters.ts";
import { drawEraCaptions, drawEras } from "./draw-eras.ts";
import { drawGhost } from "./draw-ghost.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawLaneRules, drawLaneTitles } from "./draw-lanes.ts";
import { drawChoices, drawMark, drawOthers } from "./draw-marks.ts";
import { drawPicked, drawRings, type MarkRings } from "./draw-rings.ts";
import type { Pen, Sheet } from "./pen.ts";
import type { TimelineTheme } from "./theme.ts";

/** Widths of texts in the fonts of the theme. */
export type TextMeasures = {
  label: TextMeasure;
  strong: TextMeasure;
  tick: TextMeasure;
  small: TextMeasure;
};

/** Where the bands of the strip lie; `titlesAbove`: lane titles stand over their marks. */
export type FrameMetrics = { axis: number; eras: number; titlesAbove: boolean };

/**
 * Everything one frame shows. Sizes in CSS pixels; x grows with time, whatever the direction of the
 * sheet. The lanes are scrolled by `scrollTop` under the axis.
 */
export type Frame = Sheet & {
  model: TimelineModel;
  layout: Layout;
  scene: Scene;
  ticks: Tick[];
  context: string;
  viewport: Viewport;
  theme: TimelineTheme;
  height: number;
  scrollTop: number;
  metrics: FrameMetrics;
  measures: TextMeasures;
  rings: MarkRings;
  /** In whose digits counts are written. */
  language: Preferences["language"];
  /** Where what is being dragged would come to lie. */
  ghost: PlacedMark | null;
};

export const widthOf = ({ viewport }: Pick<Frame, "viewport">): number =>
  viewport.left + viewport.width;

/** Paints one frame, from the ground up: eras, lines, columns, other dates, marks, labels, rings. */
export function drawTimeline(pen: Pen, frame: Frame): void {
  pen.fillStyle = frame.theme.panel;
  pen.fillRect(0, 0, widthOf(frame), frame.height);
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.save();
  if (frame.isMirrored) {
    pen.translate(widthOf(frame), 0);
    pen.scale(-1, 1);
  }
  clipTo(pen, plotOf(frame), () => drawEras(pen, frame));
  drawAxis(pen, frame);
  clipTo(pen, lanesOf(frame), () => {
    pen.translate(0, -frame.scrollTop);
    drawLaneRules(pen, frame);
    clipTo(pen, { ...plotOf(frame), top: 0, height: frame.layout.bottom + 1 }, () =>
      drawMarks(pen, frame),
    );
    drawLaneTitles(pen, frame);
  });
  clipTo(pen, plotOf(frame), () => drawEraCaptions(pen, frame));
  drawAxisLabels(pen, frame);
  pen.restore();
}

function drawMarks(pen: Pen, frame: Frame): void {
  const { scene, theme, rings } = frame;
  drawClusters(pen, frame);
  for (const item of scene.marks) drawPicked(pen, item, rings, theme);
  for (const item of scene.marks) drawOthers(pen, item, theme);
  for (const item of scene.marks) {
    if (item.choices.length > 0) drawChoices(pen, item, theme);
    else drawMark(pen, item, theme);
  }
  drawLabels(pen, frame);
  for (const item of scene.marks) drawRings(pen, item, rings, theme);
  if (frame.ghost) drawGhost(pen, frame.ghost, theme);
}

type Box = { left: number; top: number; width: number; height: number };

const plotOf = ({ viewport, height }: Frame): Box => ({
  ...{ left: viewport.left, top: 0, width: viewport.width, height },
});

function lanesOf(frame: Frame): Box {
  const top = frame.metrics.axis + frame.metrics.eras;
  return { left: 0, top, width: widthOf(frame), height: frame.height - top };
}

function clipTo(pen: Pen, { left, top, width, height }: Box, paint: () => void): void {
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  paint();
  pen.restore();
}
