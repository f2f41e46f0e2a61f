import { BAR_HEIGHT, DOT_RADIUS } from "./extent.ts";
import type { Span } from "./model.ts";
import type { Extent } from "./pack.ts";
import type { PlacedMark } from "./scene.ts";
import type { TimelineTheme } from "./theme.ts";

type Context = CanvasRenderingContext2D;

/** How much of a soft bar is seen, and of its outline where no source supports it. */
const SOFT = 0.3;
const OUTLINE = 0.75;

export function drawMark(ctx: Context, item: PlacedMark, theme: TimelineTheme): void {
  const colour = theme.lanes[item.hue] ?? theme.muted;
  if (item.isTight) drawStroke(ctx, item, colour);
  else if (item.mark.shape === "dot") drawDot(ctx, item, colour, theme);
  else drawBar(ctx, item, colour);
}

/** In a crowd: strokes side by side read as density, where dots would be a solid band. */
function drawStroke(ctx: Context, { mark, extent, y }: PlacedMark, colour: string): void {
  ctx.fillStyle = colour;
  ctx.globalAlpha = mark.sourced ? 0.7 : 0.3;
  ctx.fillRect((extent.left + extent.right) / 2 - 0.75, y - 5, 1.5, 10);
  ctx.globalAlpha = 1;
}

/** Filled: sourced. Open: no source. */
function drawDot(
  ctx: Context,
  { mark, extent, y }: PlacedMark,
  colour: string,
  theme: TimelineTheme,
) {
  const x = (extent.left + extent.right) / 2;
  ctx.beginPath();
  ctx.arc(x, y, mark.sourced ? DOT_RADIUS : DOT_RADIUS - 1, 0, 2 * Math.PI);
  ctx.fillStyle = mark.sourced ? colour : theme.panel;
  ctx.fill();
  if (mark.sourced) return;
  ctx.lineWidth = 1.8;
  ctx.strokeStyle = colour;
  ctx.stroke();
}

function drawBar(ctx: Context, { mark, extent, y }: PlacedMark, colour: string): void {
  const width = extent.right - extent.left;
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(extent.left, y - BAR_HEIGHT / 2, width, BAR_HEIGHT, BAR_HEIGHT / 2);
  if (mark.sourced) {
    ctx.globalAlpha = mark.fadeStart || mark.fadeEnd ? 2 * SOFT : SOFT;
    ctx.fillStyle = fadingPaint(ctx, mark, extent, colour);
    ctx.fill();
  } else {
    ctx.globalAlpha = OUTLINE;
    ctx.lineWidth = 1.4;
    ctx.strokeStyle = fadingPaint(ctx, mark, extent, colour);
    ctx.stroke();
  }
  ctx.restore();
}

/** The colour of a span, running out to nothing where it is open or only about right. */
function fadingPaint(
  ctx: Context,
  span: Span,
  extent: Extent,
  colour: string,
): string | CanvasGradient {
  if (!span.fadeStart && !span.fadeEnd) return colour;
  const gradient = ctx.createLinearGradient(extent.left, 0, extent.right, 0);
  const isBoth = span.fadeStart && span.fadeEnd;
  gradient.addColorStop(0, span.fadeStart ? transparent(colour) : colour);
  if (isBoth) gradient.addColorStop(0.5, colour);
  gradient.addColorStop(1, span.fadeEnd ? transparent(colour) : colour);
  return gradient;
}

/** `#rrggbb` with no opacity: fading to `transparent` would pass through grey. */
const transparent = (colour: string) => (colour.length === 7 ? `${colour}00` : "transparent");

/** Below this width an outline would only be noise around the mark itself. */
const NARROWEST_OTHER = 18;

/** What other sources say: a dashed outline, joined to the mark by dots. */
export function drawOthers(ctx: Context, item: PlacedMark, theme: TimelineTheme): void {
  const colour = theme.lanes[item.hue] ?? theme.muted;
  ctx.save();
  ctx.lineWidth = 1.2;
  ctx.globalAlpha = OUTLINE;
  for (const { span, extent } of item.others) {
    if (isHidden(extent, item.extent)) continue;
    ctx.strokeStyle = fadingPaint(ctx, span, extent, colour);
    ctx.setLineDash([3, 2.5]);
    ctx.beginPath();
    ctx.roundRect(extent.left, item.y - 6, extent.right - extent.left, 12, 6);
    ctx.stroke();
    ctx.strokeStyle = colour;
    joinByDots(ctx, item, extent);
  }
  ctx.restore();
}

function isHidden(other: Extent, own: Extent): boolean {
  const isInside = other.left >= own.left - 2 && other.right <= own.right + 2;
  return isInside || (other.right - other.left < NARROWEST_OTHER && overlaps(other, own));
}

const overlaps = (a: Extent, b: Extent) => a.left < b.right && b.left < a.right;

function joinByDots(ctx: Context, item: PlacedMark, other: Extent): void {
  if (overlaps(other, item.extent)) return;
  const isAfter = other.left >= item.extent.right;
  ctx.setLineDash([1.2, 3.2]);
  ctx.beginPath();
  ctx.moveTo(isAfter ? item.extent.right + 3 : item.extent.left - 3, item.y);
  ctx.lineTo(isAfter ? other.left : other.right, item.y);
  ctx.stroke();
}
