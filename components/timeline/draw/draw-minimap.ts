import { barHeights, MINIMAP_BAR, windowPixels } from "../layout/minimap.ts";
import type { TimeWindow } from "../viewport.ts";
import type { Pen, Sheet } from "./pen.ts";
import type { TimelineTheme } from "./theme.ts";

export type MinimapFrame = Sheet & {
  /** Entries in each of as many equal stretches. */
  counts: number[];
  range: TimeWindow;
  window: TimeWindow;
  theme: TimelineTheme;
  width: number;
  height: number;
};

type Sight = { left: number; right: number };

/** The whole chronology as bars of density, and the stretch that is in sight. */
export function drawMinimap(pen: Pen, frame: MinimapFrame): void {
  const { theme, width, height } = frame;
  pen.fillStyle = theme.panel;
  pen.fillRect(0, 0, width, height);
  pen.save();
  if (frame.isMirrored) {
    pen.translate(width, 0);
    pen.scale(-1, 1);
  }
  drawSight(pen, frame, windowPixels(frame.window, frame.range, width));
  pen.restore();
}

function drawSight(pen: Pen, frame: MinimapFrame, sight: Sight): void {
  const { theme, width, height } = frame;
  // With everything in sight the frame says nothing: it steps back.
  const isWhole = sight.left <= 0 && sight.right >= width;
  pen.fillStyle = isWhole ? theme.panel : theme.accentTint;
  pen.beginPath();
  pen.roundRect(sight.left, 0, sight.right - sight.left, height, 4);
  pen.fill();
  drawBars(pen, frame, sight);
  pen.strokeStyle = isWhole ? theme.rule : theme.accent;
  pen.globalAlpha = isWhole ? 1 : 0.45;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(sight.left + 0.5, 0.5, sight.right - sight.left - 1, height - 1, 4);
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawBars(pen: Pen, { counts, theme, width, height }: MinimapFrame, sight: Sight): void {
  const step = width / counts.length;
  barHeights(counts, height - 8).forEach((bar, index) => {
    const x = index * step;
    const isSeen = x + MINIMAP_BAR > sight.left && x < sight.right;
    pen.fillStyle = isSeen ? theme.muted : theme.faint;
    pen.globalAlpha = isSeen ? 0.7 : 0.55;
    pen.fillRect(x, height - bar - 3, MINIMAP_BAR, bar);
  });
  pen.globalAlpha = 1;
  pen.fillStyle = theme.rule;
  pen.fillRect(0, height - 3, width, 1);
}
