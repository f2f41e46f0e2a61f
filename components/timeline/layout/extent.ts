import type { Mark, Span } from "../model/model.ts";
import { isOpen } from "../model/span.ts";
import type { Extent } from "./pack.ts";

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

/** Pixels of one of several dates: a dot for a day, else a bar. */
export function choiceExtent(span: Span, toPixel: (day: number) => number): Extent {
  const [left, right] = [toPixel(span.start), toPixel(span.end)];
  if (span.end - span.start > 1 || right - left > SHORTEST_BAR) return spanExtent(span, toPixel);
  const centre = (left + right) / 2;
  return { left: centre - DOT_RADIUS, right: centre + DOT_RADIUS };
}

/**
 * Pixels of a mark alone, without what other sources say. A dot sits in the middle of its day or
 * minute, until that is wide enough to be seen as the stretch that it is.
 */
export function markExtent(mark: Mark, toPixel: (day: number) => number): Extent {
  if (mark.shape === "bar") return spanExtent(mark, toPixel);
  const left = toPixel(mark.start);
  const right = toPixel(mark.end);
  if (right - left > SHORTEST_BAR) return { left, right };
  const centre = (left + right) / 2;
  return { left: centre - DOT_RADIUS, right: centre + DOT_RADIUS };
}

/** Whether a mark is drawn as a dot at this width. */
export const isDot = (mark: Mark, { left, right }: Extent): boolean =>
  mark.shape === "dot" && right - left <= 2 * DOT_RADIUS + 0.01;

/**
 * Pixels from the epoch of a mark with the outlines of its other dates, at a scale. Written out, for
 * it is asked for every mark of a large chronology.
 */
export function groupExtent(mark: Mark, pixelsPerDay: number): Extent {
  const group = markExtent(mark, (day) => day * pixelsPerDay);
  for (const other of mark.others) {
    const extent = spanExtent(other, (day) => day * pixelsPerDay);
    if (extent.left < group.left) group.left = extent.left;
    if (extent.right > group.right) group.right = extent.right;
  }
  return group;
}
