import { isDot, type Mark, type Span } from "./marks.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where a mark stands: pixels along the axis, and its row within the lane. */
export type PlacedMark = { mark: Mark; from: number; to: number; row: number };

export const DOT = 4.5;
const SHORTEST_BAR = 12;
/** Of what an open end shows. */
const OPEN = 22;
const GAP = 3;

/** Pixels of a stretch; dots are as wide as they are drawn, open ends as they fade. */
export function extentOf(span: Span, { xOf }: TimeScale): { from: number; to: number } {
  const [start, end] = [xOf(span.start), xOf(span.end)];
  if (isDot(span)) return { from: (start + end) / 2 - DOT, to: (start + end) / 2 + DOT };
  if (span.start === span.end)
    return span.fadeEnd ? { from: start, to: start + OPEN } : { from: start - OPEN, to: start };
  const missing = Math.max(0, SHORTEST_BAR - (end - start)) / 2;
  return { from: start - missing, to: end + missing };
}

/** Each mark, with what other sources say of it, into the first row where it covers nothing. */
export function placeRows(marks: readonly Mark[], scale: TimeScale): PlacedMark[] {
  const ends: number[] = [];
  return marks
    .map((mark) => ({ mark, own: extentOf(mark.span, scale), all: reachOf(mark, scale) }))
    .sort((a, b) => a.all.from - b.all.from)
    .map(({ mark, own, all }) => {
      const free = ends.findIndex((end) => end + GAP <= all.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = all.to;
      return { mark, ...own, row };
    });
}

function reachOf({ span, others }: Mark, scale: TimeScale): { from: number; to: number } {
  const extents = [span, ...others].map((each) => extentOf(each, scale));
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
}
