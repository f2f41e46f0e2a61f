import { BAR_HEIGHT, DOT_RADIUS, isDot } from "../layout/extent.ts";
import type { PlacedMark } from "../layout/scene.ts";
import type { Pen } from "./pen.ts";
import type { TimelineTheme } from "./theme.ts";

/** Where what is being dragged would come to lie: its shape in the colour of action. */
export function drawGhost(pen: Pen, { mark, extent, y }: PlacedMark, theme: TimelineTheme): void {
  const half = (isDot(mark, extent) ? DOT_RADIUS : BAR_HEIGHT / 2) + 1;
  pen.beginPath();
  pen.roundRect(extent.left, y - half, extent.right - extent.left, 2 * half, half);
  pen.fillStyle = theme.accentTint;
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = theme.accent;
  pen.stroke();
}
