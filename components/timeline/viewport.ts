/** The visible stretch, in days since 1970-01-01. */
export type TimeWindow = { start: number; end: number };

/** A window laid over pixels: the plot begins `left` px from the canvas's edge. */
export type Viewport = TimeWindow & { left: number; width: number };

/** No closer than this: a day is then 80 px wide on a plot of 640 px. */
export const SHORTEST_WINDOW = 8;

export function pixelsPerDay({ start, end, width }: Viewport): number {
  return width / (end - start);
}

export function xOf(viewport: Viewport, day: number): number {
  return viewport.left + (day - viewport.start) * pixelsPerDay(viewport);
}

export function dayAt(viewport: Viewport, x: number): number {
  return viewport.start + (x - viewport.left) / pixelsPerDay(viewport);
}

/** All marks with some air; a little more at the right, where the newest ones are read. */
export function fitWindow(bounds: TimeWindow): TimeWindow {
  const span = Math.max(bounds.end - bounds.start, SHORTEST_WINDOW);
  return { start: bounds.start - span * 0.03, end: bounds.start + span * 1.03 };
}

/** Moves a window by as little as needed so that `day` lies inside, a tenth away from the edges. */
export function revealDay(window: TimeWindow, day: number): TimeWindow {
  const span = window.end - window.start;
  const margin = span / 10;
  const over = day - (window.end - margin);
  const under = day - (window.start + margin);
  const shift = Math.max(over, 0) + Math.min(under, 0);
  return { start: window.start + shift, end: window.end + shift };
}

/** Zooms around a day that stays where it is; `factor` above 1 brings things closer. */
export function zoomWindow(window: TimeWindow, factor: number, around: number): TimeWindow {
  const span = Math.max((window.end - window.start) / factor, SHORTEST_WINDOW);
  const share = (around - window.start) / (window.end - window.start);
  return { start: around - share * span, end: around + (1 - share) * span };
}

/** A step of an animated move between two windows; `share` from 0 to 1. */
export function blendWindows(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  return {
    start: from.start + (to.start - from.start) * share,
    end: from.end + (to.end - from.end) * share,
  };
}
