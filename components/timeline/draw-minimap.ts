import { barHeights, binDensity, windowPixels } from "./minimap.ts";
import type { TimelineModel } from "./model.ts";
import type { TimelineTheme } from "./theme.ts";
import type { TimeWindow } from "./viewport.ts";

export type MinimapFrame = {
  model: TimelineModel;
  range: TimeWindow;
  window: TimeWindow;
  theme: TimelineTheme;
  width: number;
  height: number;
};

const BAR = 4;
const GAP = 2;

/** The whole chronology as bars of density, and the stretch that is in sight. */
export function drawMinimap(ctx: CanvasRenderingContext2D, frame: MinimapFrame): void {
  const { theme, width, height } = frame;
  ctx.clearRect(0, 0, width, height);
  const sight = windowPixels(frame.window, frame.range, width);
  // With everything in sight the frame says nothing: it steps back.
  const isWhole = sight.left <= 0 && sight.right >= width;
  ctx.fillStyle = isWhole ? theme.panel : theme.accentTint;
  ctx.beginPath();
  ctx.roundRect(sight.left, 0, sight.right - sight.left, height, 4);
  ctx.fill();
  drawBars(ctx, frame, sight);
  ctx.strokeStyle = isWhole ? theme.rule : theme.accent;
  ctx.globalAlpha = isWhole ? 1 : 0.45;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.roundRect(sight.left + 0.5, 0.5, sight.right - sight.left - 1, height - 1, 4);
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function drawBars(
  ctx: CanvasRenderingContext2D,
  { model, range, theme, width, height }: MinimapFrame,
  sight: { left: number; right: number },
): void {
  const count = Math.max(1, Math.floor(width / (BAR + GAP)));
  const step = width / count;
  barHeights(binDensity(model, range, count), height - 8).forEach((bar, index) => {
    const x = index * step;
    const isSeen = x + BAR > sight.left && x < sight.right;
    ctx.fillStyle = isSeen ? theme.muted : theme.faint;
    ctx.globalAlpha = isSeen ? 0.7 : 0.55;
    ctx.fillRect(x, height - bar - 3, BAR, bar);
  });
  ctx.globalAlpha = 1;
  ctx.fillStyle = theme.rule;
  ctx.fillRect(0, height - 3, width, 1);
}
