import type { ModelLane, TimelineModel } from "../model/model.ts";
import { countTracks } from "./lane-layout.ts";
import { allocateTracks } from "./pack.ts";

/** Where a lane stands, in pixels of the canvas; its tracks lie `rowHeight` apart from `firstY`. */
export type LaneRow = {
  lane: ModelLane;
  top: number;
  height: number;
  firstY: number;
  rowHeight: number;
  /** How many tracks have room. */
  capacity: number;
};

export type LayoutOptions = {
  /** Pixels per day at which the whole chronology is in sight. */
  fitScale: number;
  /** Pixels from the canvas's top: where the lanes begin, and where they may end. */
  top: number;
  bottom: number;
  /** Height taken by a lane's title when it stands above its marks. */
  titleHeight: number;
  /** Width of a title, in pixels. */
  measure: (text: string) => number;
  labelReserve?: number | undefined;
};

const ROW = 22;
const TIGHT_ROW = 16;
const PADDING = 7;

/**
 * Divides the height: small wishes are met, the rest is shared. Heights are the same at all scales,
 * so that zooming moves marks along the axis only. Rows that are there stay as they are while the
 * lanes are the same and nobody needs more than they have.
 */
export function placeRows(
  model: TimelineModel,
  options: LayoutOptions,
  before: LaneRow[],
): LaneRow[] {
  const chrome = model.lanes.length * (2 * PADDING + options.titleHeight);
  const free = options.bottom - options.top - chrome;
  const kept = () => before.map((row, index) => ({ ...row, lane: model.lanes[index]! }));
  const isSame = isSameLanes(model, before);
  if (isSame && holds(before, countWishes(model, options, free, before))) return kept();
  const wanted = countWishes(model, options, free, []);
  const total = wanted.reduce((sum, count) => sum + count, 0);
  const rowHeight = total * ROW <= free ? ROW : Math.max(TIGHT_ROW, Math.min(ROW, free / total));
  const granted = allocateTracks(wanted, Math.floor(free / rowHeight));
  if (isSame && isNoGain(before, wanted, granted)) return kept();
  const used = granted.reduce((sum, count) => sum + count, 0) * rowHeight;
  const air = Math.max(0, free - used) / Math.max(1, model.lanes.length);
  return stackRows(model.lanes, { granted, rowHeight, air }, options);
}

/** One track more than there can be is enough to know that a lane is crowded. */
function countWishes(
  model: TimelineModel,
  { fitScale, measure, labelReserve }: LayoutOptions,
  free: number,
  before: LaneRow[],
): number[] {
  const capacity = Math.max(1, Math.floor(free / TIGHT_ROW)) + 1;
  const lastPixel = model.bounds.end * fitScale;
  const lane = { pixelsPerDay: fitScale, capacity, lastPixel, measure, labelReserve };
  return model.lanes.map((each, index) => {
    const known = before[index];
    return known?.lane === each ? known.capacity : Math.max(1, countTracks(each, lane));
  });
}

const isSameLanes = (model: TimelineModel, before: LaneRow[]): boolean =>
  before.length === model.lanes.length &&
  before.every(({ lane }, index) => lane.id === model.lanes[index]!.id);

/** Nobody needs more than they have. */
const holds = (before: LaneRow[], wanted: number[]): boolean =>
  before.every(({ capacity }, index) => wanted[index]! <= capacity);

/** Those who need more would get nothing by dividing the height anew. */
const isNoGain = (before: LaneRow[], wanted: number[], granted: number[]): boolean =>
  before.every(({ capacity }, index) => wanted[index]! <= capacity || granted[index]! <= capacity);

function stackRows(
  lanes: ModelLane[],
  { granted, rowHeight, air }: { granted: number[]; rowHeight: number; air: number },
  options: LayoutOptions,
): LaneRow[] {
  let top = options.top;
  return lanes.map((lane, index) => {
    const height = options.titleHeight + 2 * PADDING + granted[index]! * rowHeight + air;
    const firstY = top + options.titleHeight + PADDING + rowHeight / 2;
    // The air is tracks in waiting: one more entry then moves no lane.
    const capacity = granted[index]! + Math.floor(air / rowHeight);
    const row = { lane, top, height, firstY, rowHeight, capacity };
    top += height;
    return row;
  });
}
