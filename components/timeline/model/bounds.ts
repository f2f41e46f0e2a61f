import type { ModelLane } from "./model.ts";

type Bounds = { start: number; end: number };

/** A year around the epoch where there is nothing, so that the axis can still be drawn. */
const NOTHING: Bounds = { start: 0, end: 366 };

/** The stretch that all marks and their other dates lie in, in days; never empty. */
export function boundsOf(lanes: readonly ModelLane[]): Bounds {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const lane of lanes) {
    const bounds = boundsOfLane(lane);
    if (bounds.start < start) start = bounds.start;
    if (bounds.end > end) end = bounds.end;
  }
  return start > end ? NOTHING : { start, end: Math.max(end, start + 1) };
}

/** Lanes are replaced when they change and never altered, so that their bounds can be kept. */
const kept = new WeakMap<ModelLane, Bounds>();

function boundsOfLane(lane: ModelLane): Bounds {
  const known = kept.get(lane);
  if (known) return known;
  const bounds = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };
  for (const mark of lane.marks) {
    widen(bounds, mark);
    for (const other of mark.others) widen(bounds, other);
  }
  kept.set(lane, bounds);
  return bounds;
}

function widen(bounds: Bounds, { start, end }: Bounds): void {
  if (start < bounds.start) bounds.start = start;
  if (end > bounds.end) bounds.end = end;
}
