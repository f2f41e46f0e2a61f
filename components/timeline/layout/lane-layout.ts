import type { Mark, ModelLane } from "../model/model.ts";
import { CELL, type Crowd, measureCrowd, STEP } from "./crowd.ts";
import { columnsOf } from "./lane-columns.ts";
import { bareExtent, type LaneOptions, labelledExtent } from "./lane-extents.ts";
import { createTracks, type Extent, placeFirst, placeOnTrack, type Tracks } from "./pack.ts";
import { findHints, NO_TRACK } from "./track-hints.ts";

/** A line of marks within a lane; `reach[i]` is the latest end up to mark i, in days. */
export type Track = { marks: Mark[]; reach: number[] };

/** So many marks in one stretch that they are drawn as one column; `start`, `end` in days. */
export type Cluster = { cell: number; start: number; end: number; count: number };

/** How the marks of a lane lie at one scale. */
export type LaneLayout = {
  marks: readonly Mark[];
  /** Of each mark: its track, or `NO_TRACK` where it is within a cluster. */
  trackOf: Int16Array;
  tracks: Track[];
  /** In order of time. */
  clusters: Cluster[];
  /** Every label has room. */
  isLabelled: boolean;
};

/** The number of tracks that a lane would like, with labels; at most `capacity`. */
export function countTracks(lane: ModelLane, options: LaneOptions): number {
  const tracks = createTracks(options.capacity);
  for (const mark of lane.marks) {
    if (placeFirst(tracks, labelledExtent(mark, options)) < 0) return options.capacity;
  }
  return tracks.lefts.length;
}

export type LayoutSteps = Generator<undefined, LaneLayout>;

/**
 * Places every mark of a lane at one scale: with room for its label if the tracks allow it, else
 * close together where it is full, and where even that is too much, counted in columns. The result
 * depends on the marks and the scale alone, not on the window, so that panning moves nothing. Marks
 * that `before` has keep their track, so that what others add or move lets the rest stay where it is.
 */
export function* layoutLaneInSteps(
  lane: ModelLane,
  options: LaneOptions,
  before: LaneLayout | null,
): LayoutSteps {
  const hints = before ? findHints(before, lane.marks) : null;
  let labelled = yield* packLabelled(lane.marks, options, hints);
  // Tracks that grew over time may have gaps: before labels are given up, all are placed anew.
  if (!labelled && before?.isLabelled) labelled = yield* packLabelled(lane.marks, options, null);
  if (labelled) return { ...finish(lane.marks, labelled, new Map(), options), isLabelled: true };
  yield;
  const crowd = yield* measureCrowd(lane.marks, options);
  const trackOf = yield* packClosely(lane.marks, options, hints, crowd);
  yield;
  const columns = countColumns(lane.marks, trackOf, options, crowd);
  yield;
  return finish(lane.marks, trackOf, columns, options);
}

/** Null as soon as one mark finds no room for its label. */
function* packLabelled(
  marks: readonly Mark[],
  options: LaneOptions,
  hints: Int16Array | null,
): Generator<undefined, Int16Array | null> {
  const tracks = createTracks(options.capacity);
  const trackOf = keepHinted(marks, tracks, hints, (mark) => labelledExtent(mark, options));
  for (let index = 0; index < marks.length; index += 1) {
    if (index % STEP === STEP - 1) yield;
    if (trackOf[index] !== NO_TRACK) continue;
    const track = placeFirst(tracks, labelledExtent(marks[index]!, options));
    if (track < 0) return null;
    trackOf[index] = track;
  }
  return trackOf;
}

function* packClosely(
  marks: readonly Mark[],
  options: LaneOptions,
  hints: Int16Array | null,
  crowd: Crowd,
): Generator<undefined, Int16Array> {
  const isSmall = smallIn(marks, options);
  const isCounted = (index: number) => isSmall(index) && crowd.isDense(crowd.cellOf(index));
  const wishOf = (mark: Mark, index: number): Extent =>
    crowd.isFull(crowd.cellOf(index)) ? bareExtent(mark, options) : labelledExtent(mark, options);
  const tracks = createTracks(options.capacity);
  const trackOf = keepHinted(marks, tracks, hints, wishOf, isCounted);
  for (let index = 0; index < marks.length; index += 1) {
    if (index % STEP === STEP - 1) yield;
    if (trackOf[index] !== NO_TRACK || isCounted(index)) continue;
    const mark = marks[index]!;
    const track = placeFirst(tracks, wishOf(mark, index));
    trackOf[index] = track < 0 ? placeFirst(tracks, bareExtent(mark, options)) : track;
  }
  return trackOf;
}

/** Small ones give way to a column; a long stretch is itself what there is to see. */
function smallIn(marks: readonly Mark[], { pixelsPerDay }: LaneOptions) {
  const { starts, ends, alone } = columnsOf(marks);
  const widest = CELL / pixelsPerDay;
  return (index: number) => ends[index]! - starts[index]! <= widest && alone[index] === 1;
}

const never = () => false;

function keepHinted(
  marks: readonly Mark[],
  tracks: Tracks,
  hints: Int16Array | null,
  extentOf: (mark: Mark, index: number) => Extent,
  isLeftOut: (index: number) => boolean = never,
): Int16Array {
  const trackOf = new Int16Array(marks.length).fill(NO_TRACK);
  hints?.forEach((hint, index) => {
    if (hint === NO_TRACK || isLeftOut(index)) return;
    if (placeOnTrack(tracks, hint, extentOf(marks[index]!, index))) trackOf[index] = hint;
  });
  return trackOf;
}

/**
 * A stretch from which one mark had to go gives up its other small ones too: one sign, one count.
 * Clears their tracks, and gives the count of each column.
 */
function countColumns(
  marks: readonly Mark[],
  trackOf: Int16Array,
  options: LaneOptions,
  { cellOf }: Crowd,
): Map<number, number> {
  const columns = new Map<number, number>();
  trackOf.forEach((track, index) => {
    if (track === NO_TRACK) columns.set(cellOf(index), 0);
  });
  if (columns.size === 0) return columns;
  const isSmall = smallIn(marks, options);
  trackOf.forEach((track, index) => {
    const count = columns.get(cellOf(index));
    if (count === undefined || (track !== NO_TRACK && !isSmall(index))) return;
    trackOf[index] = NO_TRACK;
    columns.set(cellOf(index), count + 1);
  });
  return columns;
}

function finish(
  marks: readonly Mark[],
  trackOf: Int16Array,
  columns: Map<number, number>,
  { pixelsPerDay }: LaneOptions,
): LaneLayout {
  const days = CELL / pixelsPerDay;
  const clusters = [...columns]
    .map(([cell, count]) => ({ cell, start: cell * days, end: (cell + 1) * days, count }))
    .sort((a, b) => a.cell - b.cell);
  return { marks, trackOf, tracks: fillTracks(marks, trackOf), clusters, isLabelled: false };
}

function fillTracks(marks: readonly Mark[], trackOf: Int16Array): Track[] {
  const tracks: Track[] = [];
  trackOf.forEach((at, index) => {
    if (at < 0) return;
    const mark = marks[index]!;
    while (tracks.length <= at) tracks.push({ marks: [], reach: [] });
    const { marks: line, reach } = tracks[at]!;
    let end = mark.end;
    for (const other of mark.others) if (other.end > end) end = other.end;
    reach.push(Math.max(reach.at(-1) ?? end, end));
    line.push(mark);
  });
  return tracks;
}
