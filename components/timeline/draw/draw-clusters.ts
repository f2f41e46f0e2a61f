import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { Frame } from "./draw.ts";
import { type Pen, writeText } from "./pen.ts";
import { SMALL_FONT } from "./theme.ts";

const COLUMN = 0.28;
const GAP = 1;

/** Columns for what is too much to be told apart, each as high as it stands for many, and how many. */
export function drawClusters(pen: Pen, frame: Frame): void {
  const { scene, theme, measures, rings } = frame;
  for (const { extent, top, bottom, lane, cluster } of scene.clusters) {
    const isHovered = rings.hoveredCluster === cluster;
    pen.globalAlpha = isHovered ? 2 * COLUMN : COLUMN;
    pen.fillStyle = theme.lanes[lane.lane.hue] ?? theme.muted;
    pen.fillRect(extent.left, top, extent.right - extent.left - GAP, bottom - top);
  }
  pen.globalAlpha = 1;
  pen.font = SMALL_FONT;
  for (const { count, middle, y, hue } of scene.counts) {
    const text = toLocaleDigits(String(count), frame.language);
    const width = measures.small.width(text);
    pen.fillStyle = theme.laneInks[hue] ?? theme.muted;
    writeText(pen, frame, text, { left: middle - width / 2, y, width });
  }
}
