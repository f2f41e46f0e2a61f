import { BAR_HEIGHT, DOT_RADIUS, isDot } from "../layout/extent.ts";
import type { Extent } from "../layout/pack.ts";
import type { PlacedMark } from "../layout/scene.ts";
import type { Span } from "../model/model.ts";
import type { Pen } from "./pen.ts";
import type { TimelineTheme } from "./theme.ts";

/** How much of a soft bar is seen, and of its outline where no source supports it. */
const SOFT = 0.3;
const OUTLINE = 0.75;
/** Height of one of several dates. */
const CHOICE = 8;

export function drawMark(pen: Pen, item: PlacedMark, theme: TimelineTheme): void {
  const colour = theme.lanes[item.mark.hue] ?? theme.muted;
  if (isDot(item.mark, item.extent)) drawDot(pen, item, colour, theme);
  else drawBar(pen, item, colour);
}

/** Filled: sourced. Open: no source. */
function drawDot(pen: Pen, { mark, extent, y }: PlacedMark, colour: string, theme: TimelineTheme) {
  const x = (extent.left + extent.right) / 2;
  pen.beginPath();
  pen.arc(x, y, mark.sourced ? DOT_RADIUS : DOT_RADIUS - 1, 0, 2 * Math.PI);
  pen.fillStyle = mark.sourced ? colour : theme.panel;
  pen.fill();
  if (mark.sourced) return;
  pen.lineWidth = 1.8;
  pen.strokeStyle = colour;
  pen.stroke();
}

function drawBar(pen: Pen, { mark, extent, y }: PlacedMark, colour: string): void {
  const width = extent.right - extent.left;
  pen.beginPath();
  pen.roundRect(extent.left, y - BAR_HEIGHT / 2, width, BAR_HEIGHT, BAR_HEIGHT / 2);
  if (mark.sourced) {
    pen.globalAlpha = mark.fadeStart || mark.fadeEnd ? 2 * SOFT : SOFT;
    pen.fillStyle = fadingPaint(pen, mark, extent, colour);
    pen.fill();
  } else {
    pen.globalAlpha = OUTLINE;
    pen.lineWidth = 1.4;
    pen.strokeStyle = fadingPaint(pen, mark, extent, colour);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

/** One of several dates: an outline for each, on one line. */
export function drawChoices(pen: Pen, item: PlacedMark, theme: TimelineTheme): void {
  const colour = theme.lanes[item.mark.hue] ?? theme.muted;
  pen.lineWidth = 1.4;
  pen.strokeStyle = colour;
  pen.fillStyle = theme.panel;
  pen.beginPath();
  pen.moveTo(item.extent.left, item.y);
  pen.lineTo(item.extent.right, item.y);
  pen.stroke();
  for (const { extent } of item.choices) {
    pen.beginPath();
    pen.roundRect(extent.left, item.y - CHOICE / 2, extent.right - extent.left, CHOICE, CHOICE / 2);
    pen.fill();
    if (item.mark.sourced) {
      pen.fillStyle = colour;
      pen.globalAlpha = SOFT;
      pen.fill();
      pen.globalAlpha = 1;
      pen.fillStyle = theme.panel;
    }
    pen.stroke();
  }
}

/** The colour of a span, running out to nothing where it is open or only about right. */
function fadingPaint(
  pen: Pen,
  span: Span,
  extent: Extent,
  colour: string,
): string | CanvasGradient {
  if (!span.fadeStart && !span.fadeEnd) return colour;
  const gradient = pen.createLinearGradient(extent.left, 0, extent.right, 0);
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
export function drawOthers(pen: Pen, item: PlacedMark, theme: TimelineTheme): void {
  if (item.others.length === 0) return;
  const colour = theme.lanes[item.mark.hue] ?? theme.muted;
  pen.save();
  pen.lineWidth = 1.2;
  pen.globalAlpha = OUTLINE;
  for (const { span, extent } of item.others) {
    if (isHidden(extent, item.extent)) continue;
    pen.strokeStyle = fadingPaint(pen, span, extent, colour);
    pen.setLineDash([3, 2.5]);
    pen.beginPath();
    pen.roundRect(extent.left, item.y - 6, extent.right - extent.left, 12, 6);
    pen.stroke();
    pen.strokeStyle = colour;
    joinByDots(pen, item, extent);
  }
  pen.restore();
}

function isHidden(other: Extent, own: Extent): boolean {
  const isInside = other.left >= own.left - 2 && other.right <= own.right + 2;
  return isInside || (other.right - other.left < NARROWEST_OTHER && overlaps(other, own));
}

const overlaps = (a: Extent, b: Extent) => a.left < b.right && b.left < a.right;

function joinByDots(pen: Pen, item: PlacedMark, other: Extent): void {
  if (overlaps(other, item.extent)) return;
  const isAfter = other.left >= item.extent.right;
  pen.setLineDash([1.2, 3.2]);
  pen.beginPath();
  pen.moveTo(isAfter ? item.extent.right + 3 : item.extent.left - 3, item.y);
  pen.lineTo(isAfter ? other.left : other.right, item.y);
  pen.stroke();
}
