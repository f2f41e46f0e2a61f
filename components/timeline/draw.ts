import type { Tick } from "./axis.ts";
import {
  drawAxis,
  drawEraCaptions,
  drawEras,
  drawLaneRules,
  drawLaneTitles,
} from "./draw-frame.ts";
import { drawLabel, drawRings, type MarkRings } from "./draw-labels.ts";
import { drawMark, drawOthers } from "./draw-marks.ts";
import type { Layout } from "./layout.ts";
import type { TimelineModel } from "./model.ts";
import type { Scene } from "./scene.ts";
import type { TimelineTheme } from "./theme.ts";
import type { Viewport } from "./viewport.ts";

/** Everything one frame shows. Sizes in CSS pixels; the context is scaled for the device. */
export type Frame = {
  model: TimelineModel;
  layout: Layout;
  scene: Scene;
  ticks: Tick[];
  context: string;
  viewport: Viewport;
  theme: TimelineTheme;
  height: number;
  metrics: FrameMetrics;
  rings: MarkRings;
};

/** Where the bands of the strip lie; `titlesAbove`: lane titles stand over their marks. */
export type FrameMetrics = { axis: number; eras: number; titlesAbove: boolean };

/** Paints one frame, from the ground up: eras, lines, other dates, marks, labels, rings. */
export function drawTimeline(ctx: CanvasRenderingContext2D, frame: Frame): void {
  const { viewport, theme, height } = frame;
  ctx.direction = "ltr";
  ctx.clearRect(0, 0, viewport.left + viewport.width, height);
  ctx.fillStyle = theme.panel;
  ctx.fillRect(0, 0, viewport.left + viewport.width, height);
  clipToPlot(ctx, frame, () => drawEras(ctx, frame));
  drawAxis(ctx, frame);
  drawLaneRules(ctx, frame);
  clipToPlot(ctx, frame, () => {
    drawEraCaptions(ctx, frame);
    for (const item of frame.scene.marks) drawOthers(ctx, item, theme);
    for (const item of frame.scene.marks) drawMark(ctx, item, theme);
    for (const item of frame.scene.marks) drawLabel(ctx, item, frame.rings, theme);
    for (const item of frame.scene.marks) drawRings(ctx, item, frame.rings, theme);
  });
  drawLaneTitles(ctx, frame);
}

function clipToPlot(ctx: CanvasRenderingContext2D, frame: Frame, paint: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.viewport.left, 0, frame.viewport.width, frame.height);
  ctx.clip();
  paint();
  ctx.restore();
}
