import type { Mark, Span } from "./model.ts";
import type { Extent } from "./pack.ts";
import { isOpen } from "./span.ts";

/** Radius of a dot, height of a bar, and how far an open side fades, in pixels. */
export const DOT_RADIUS = 5;
export const BAR_HEIGHT = 12;
export const FADE = 44;
const SHORTEST_BAR = 17;
const SHORTEST_SOFT_BAR = 30;

/**
 * Pixels of a span, given a function from day to pixel. A bar never gets so short that it could be
 * taken for an exact day; it then grows on both sides alike.
 */
export function spanExtent(span: Span, toPixel: (day: number) => number): Extent {
  const left = toPixel(span.start);
  const right = toPixel(span.end);
  if (isOpen(span)) {
    return { left: left - (span.fadeStart ? FADE : 0), right: right + (span.fadeEnd ? FADE : 0) };
  }
  const shortest = span.fadeStart || span.fadeEnd ? SHORTEST_SOFT_BAR : SHORTEST_BAR;
  const missing = Math.max(0, shortest - (right - left)) / 2;
  return { left: left - missing, right: right + missing };
}

/** Pixels of a mark alone, without what other sources say. A dot sits in the middle of its day. */
export function markExtent(mark: Mark, toPixel: (day: number) => number): Extent {
  if (mark.shape === "bar") return spanExtent(mark, toPixel);
  const centre = toPixel(mark.start + 0.5);
  return { left: centre - DOT_RADIUS, right: centre + DOT_RADIUS };
}

/** Pixels of a mark with the outlines of its other dates. */
export function groupExtent(mark: Mark, toPixel: (day: number) => number): Extent {
  const group = { ...markExtent(mark, toPixel) };
  for (const other of mark.others) {
    const extent = spanExtent(other, toPixel);
    group.left = Math.min(group.left, extent.left);
    group.right = Math.max(group.right, extent.right);
  }
  return group;
}
