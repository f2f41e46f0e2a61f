import { DOT_RADIUS, groupExtent, markExtent, spanExtent } from "./extent.ts";
import { type PlacedLabel, placeLabels } from "./labels.ts";
import type { Layout, Track } from "./layout.ts";
import type { Mark, Span } from "./model.ts";
import type { Extent } from "./pack.ts";
import { pixelsPerDay, type Viewport, xOf } from "./viewport.ts";

/** A mark in pixels, ready to be drawn and to be hit. */
export type PlacedMark = {
  mark: Mark;
  hue: number;
  y: number;
  extent: Extent;
  /** The mark with the outlines of its other dates. */
  group: Extent;
  others: { span: Span; extent: Extent }[];
  label: PlacedLabel | null;
  /** So close to its neighbour that dots would run together: drawn as a thin stroke. */
  isTight: boolean;
};

export type Scene = { marks: PlacedMark[] };

export type TextMeasure = {
  width: (text: string) => number;
  /** The text, cut with an ellipsis where it is wider; empty where nothing fits. */
  clip: (text: string, width: number) => string;
};

/**
 * What is to be seen of a layout. The work follows the pixels: only tracks in sight, only marks
 * in the window, and of marks that fall on the same pixel of a track only the first.
 */
export function composeScene(layout: Layout, viewport: Viewport, text: TextMeasure): Scene {
  const marks: PlacedMark[] = [];
  for (const row of layout.lanes) {
    for (const track of row.tracks) {
      const placed = placeTrack(track, row.lane.hue, viewport);
      placeLabels(placed, viewport, text);
      for (const mark of placed) marks.push(mark);
    }
  }
  return { marks };
}

/** Open sides and labels reach beyond the bounds in days; so much further is looked. */
const OVERSCAN = 300;

function placeTrack(track: Track, hue: number, viewport: Viewport): PlacedMark[] {
  const scale = pixelsPerDay(viewport);
  const from = viewport.start - OVERSCAN / scale;
  const to = viewport.end + OVERSCAN / scale;
  const placed: PlacedMark[] = [];
  let index = firstReaching(track.reach, from);
  while (index < track.marks.length && track.marks[index]!.start <= to) {
    placed.push(placeMark(track.marks[index]!, hue, track.y, viewport));
    index = nextPixel(track.marks, index, 1 / scale);
  }
  placed.sort((a, b) => a.group.left - b.group.left);
  markTight(placed);
  return placed;
}

/** Dots closer than this run together; a crowd is as many of them in a row. */
const TIGHT = DOT_RADIUS * 1.4;
const CROWD = 5;

function markTight(placed: PlacedMark[]): void {
  const dots = placed.filter((item) => item.mark.shape === "dot");
  let first = 0;
  dots.forEach((item, index) => {
    const next = dots[index + 1];
    if (next && next.extent.left - item.extent.left < TIGHT) return;
    const run = dots.slice(first, index + 1);
    if (run.length >= CROWD) for (const member of run) member.isTight = true;
    first = index + 1;
  });
}

/** Binary search: the first mark of a track whose own or an earlier one's end is after `day`. */
function firstReaching(reach: number[], day: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Skips dots that would be painted over the one at `index`, in doubling steps. */
function nextPixel(marks: Mark[], index: number, daysPerPixel: number): number {
  const limit = marks[index]!.start + daysPerPixel;
  const isHidden = (at: number) => at < marks.length && marks[at]!.start < limit;
  if (marks[index]!.shape === "bar" || !isHidden(index + 8)) return index + 1;
  let step = 8;
  while (isHidden(index + step * 2)) step *= 2;
  return index + step;
}

function placeMark(mark: Mark, hue: number, y: number, viewport: Viewport): PlacedMark {
  const toPixel = (day: number) => xOf(viewport, day);
  return {
    mark,
    hue,
    y,
    extent: markExtent(mark, toPixel),
    group: groupExtent(mark, toPixel),
    others: mark.others.map((span) => ({ span, extent: spanExtent(span, toPixel) })),
    label: null,
    isTight: false,
  };
}
