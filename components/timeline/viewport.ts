/** The visible stretch, in days since 1970-01-01. */
export type TimeWindow = { start: number; end: number };

/** A window laid over pixels: the plot begins `left` px from the canvas's edge. */
export type Viewport = TimeWindow & { left: number; width: number };

/** Ten minutes: no closer than this. */
export const SHORTEST_WINDOW = 10 / 1440;

/** What is shown at least of a chronology with one day. */
const SHORTEST_WHOLE = 8;

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
  const span = Math.max(bounds.end - bounds.start, SHORTEST_WHOLE);
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

/** The bounds, and whatever else is asked for, within a window that shows a little air. */
export function windowAroundSpan(
  { start, end }: TimeWindow,
  shortest = SHORTEST_WINDOW,
): TimeWindow {
  const span = Math.max(end - start, shortest);
  const middle = (start + end) / 2;
  return { start: middle - span * 0.6, end: middle + span * 0.6 };
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

/** Out to so many times the whole chronology, so that there is air on both sides. */
export const WIDEST = 2;

/** A window that is neither too wide nor too short, and in which some of the range is in sight. */
export function clampWindow({ start, end }: TimeWindow, range: TimeWindow): TimeWindow {
  const longest = Math.max(WIDEST * (range.end - range.start), SHORTEST_WINDOW);
  const span = Math.min(Math.max(end - start, SHORTEST_WINDOW), longest);
  const middle = (start + end) / 2;
  // What was dragged to its very edge can still be seen.
  const edge = span * 0.4;
  const kept = Math.min(Math.max(middle, range.start - edge), range.end + edge);
  return kept === middle && span === end - start
    ? { start, end }
    : { start: kept - span / 2, end: kept + span / 2 };
}
