import { scaleLinear, scaleSqrt } from "d3-scale";
import type { TimelineModel } from "../model/model.ts";
import type { TimeWindow } from "../viewport.ts";

/** Width of a bar of the minimap, in pixels. */
export const MINIMAP_BAR = 4;
const GAP = 2;

/** How many stretches a minimap of a width has. */
export const countBins = (width: number): number =>
  Math.max(1, Math.floor(width / (MINIMAP_BAR + GAP)));

/**
 * How many entries fall into each of `count` equal stretches of `range`. An entry that covers
 * several counts in each by its share, so that a year weighs as much as a day.
 */
export function binDensity(model: TimelineModel, range: TimeWindow, count: number): number[] {
  const bins = new Array<number>(count).fill(0);
  const toBin = scaleLinear([range.start, range.end], [0, count]);
  for (const mark of model.markById.values()) {
    const first = clampBin(Math.floor(toBin(mark.start)), count);
    const last = clampBin(Math.ceil(toBin(mark.end)) - 1, count);
    const share = 1 / (Math.max(first, last) - first + 1);
    for (let bin = first; bin <= Math.max(first, last); bin += 1) bins[bin]! += share;
  }
  return bins;
}

const clampBin = (bin: number, count: number) => Math.min(Math.max(bin, 0), count - 1);

/** Bar heights in pixels; the square root keeps single entries visible beside a crowd. */
export function barHeights(bins: number[], height: number): number[] {
  const scale = scaleSqrt([0, Math.max(1, ...bins)], [0, height]);
  return bins.map((bin) => (bin > 0 ? Math.max(2, scale(bin)) : 0));
}

/** A window's edges in pixels on a minimap `width` px wide, never narrower than can be grasped. */
export function windowPixels(
  window: TimeWindow,
  range: TimeWindow,
  width: number,
): { left: number; right: number } {
  const scale = scaleLinear([range.start, range.end], [0, width]).clamp(true);
  const left = scale(window.start);
  const right = scale(window.end);
  const missing = Math.max(0, 8 - (right - left)) / 2;
  return { left: Math.max(0, left - missing), right: Math.min(width, right + missing) };
}

/** The window of the same length whose middle lies at `x` px on the minimap. */
export function centreWindow(
  window: TimeWindow,
  range: TimeWindow,
  width: number,
  x: number,
): TimeWindow {
  const middle = scaleLinear([0, width], [range.start, range.end])(x);
  const half = (window.end - window.start) / 2;
  return { start: middle - half, end: middle + half };
}
