import { groupExtent } from "./extent.ts";
import type { Mark, ModelLane, TimelineModel } from "./model.ts";
import { allocateTracks, type Extent, packExtents } from "./pack.ts";

/** A line of marks within a lane, `y` in its middle; `reach[i]` is the latest end up to mark i. */
export type Track = { y: number; marks: Mark[]; reach: number[] };
export type LaneRow = { lane: ModelLane; top: number; height: number; tracks: Track[] };
export type Layout = { lanes: LaneRow[]; bottom: number; isCrowded: boolean };

export type LayoutOptions = {
  pixelsPerDay: number;
  /** Pixels from the canvas's top: where the lanes begin, and where they may end. */
  top: number;
  bottom: number;
  /** Height taken by a lane's title when it stands above its marks. */
  titleHeight: number;
  measure: (text: string) => number;
};

const ROW = 22;
const TIGHT_ROW = 16;
const PADDING = 7;
const LABEL_RESERVE = 170;
const GAP = 18;

/**
 * Places every mark on a track of its lane at one scale. Labels are given room where the height
 * allows it; a lane that cannot have it packs its marks alone. Panning never changes the layout.
 */
export function layoutTimeline(model: TimelineModel, options: LayoutOptions): Layout {
  const chrome = model.lanes.length * (2 * PADDING + options.titleHeight);
  const free = options.bottom - options.top - chrome;
  // One more than there can be is enough to know that a lane is crowded.
  const most = Math.max(1, Math.floor(free / TIGHT_ROW)) + 1;
  const labelled = model.lanes.map((lane) => packLane(lane, model, options, true, most));
  const wanted = labelled.map((lane) => Math.max(1, lane.count));
  const total = wanted.reduce((sum, count) => sum + count, 0);
  const rowHeight = total * ROW <= free ? ROW : Math.max(TIGHT_ROW, Math.min(ROW, free / total));
  const granted = allocateTracks(wanted, Math.floor(free / rowHeight));
  const packed = model.lanes.map((lane, index) => {
    const isGranted = granted[index]! >= wanted[index]!;
    return isGranted ? labelled[index]! : packLane(lane, model, options, false, granted[index]!);
  });
  const isCrowded = wanted.some((wish, index) => granted[index]! < wish);
  const spare = Math.max(0, free - granted.reduce((sum, count) => sum + count, 0) * rowHeight);
  const air = model.lanes.length > 0 ? spare / model.lanes.length : 0;
  return { ...stackLanes(model.lanes, packed, granted, rowHeight, air, options), isCrowded };
}

type Packed = { tracks: number[]; count: number };

function packLane(
  lane: ModelLane,
  model: TimelineModel,
  options: LayoutOptions,
  withLabels: boolean,
  maxTracks?: number,
): Packed {
  const toPixel = (day: number) => day * options.pixelsPerDay;
  const lastPixel = toPixel(model.bounds.end);
  const extents = lane.marks.map((mark) => {
    const extent = groupExtent(mark, toPixel);
    if (!withLabels) return { left: extent.left - 2, right: extent.right + 2 };
    return reserveLabel(extent, options.measure(mark.title), lastPixel);
  });
  return packExtents(extents, maxTracks);
}

/** Room for a label at the right; at the left where it would run off the end of the chronology. */
function reserveLabel(extent: Extent, labelWidth: number, lastPixel: number): Extent {
  const label = Math.min(labelWidth, LABEL_RESERVE) + GAP;
  if (extent.right + label > lastPixel + GAP) {
    return { left: extent.left - label, right: extent.right + GAP };
  }
  return { left: extent.left, right: extent.right + label };
}

function stackLanes(
  lanes: ModelLane[],
  packed: Packed[],
  granted: number[],
  rowHeight: number,
  air: number,
  options: LayoutOptions,
): { lanes: LaneRow[]; bottom: number } {
  let top = options.top;
  const rows = lanes.map((lane, index) => {
    const first = top + options.titleHeight + PADDING + rowHeight / 2;
    const tracks = fillTracks(lane, packed[index]!, first, rowHeight);
    const height = options.titleHeight + 2 * PADDING + granted[index]! * rowHeight + air;
    const row = { lane, top, height, tracks };
    top += height;
    return row;
  });
  return { lanes: rows, bottom: top };
}

function fillTracks(lane: ModelLane, packed: Packed, firstY: number, rowHeight: number): Track[] {
  const tracks: Track[] = Array.from({ length: packed.count }, (_, index) => ({
    y: firstY + index * rowHeight,
    marks: [],
    reach: [],
  }));
  lane.marks.forEach((mark, index) => {
    const track = tracks[packed.tracks[index]!]!;
    const end = Math.max(mark.end, ...mark.others.map((other) => other.end));
    track.reach.push(Math.max(track.reach.at(-1) ?? end, end));
    track.marks.push(mark);
  });
  return tracks;
}
