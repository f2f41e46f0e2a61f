import type { Mark } from "../model/model.ts";
import { groupExtent } from "./extent.ts";
import type { Extent } from "./pack.ts";

export type LaneOptions = {
  pixelsPerDay: number;
  /** How many tracks the lane may have. */
  capacity: number;
  /** The last pixel of the chronology, past which no label goes; days × pixelsPerDay. */
  lastPixel: number;
  /** Width of a title, in pixels. */
  measure: (text: string) => number;
  /** The most that a label asks for, in pixels; 170 where nothing else is said. */
  labelReserve?: number | undefined;
};

const LABEL_RESERVE = 170;
const GAP = 18;
const BARE_GAP = 2;

/** A mark without its label, in pixels from the epoch. */
export function bareExtent(mark: Mark, { pixelsPerDay }: LaneOptions): Extent {
  const extent = groupExtent(mark, pixelsPerDay);
  return { left: extent.left - BARE_GAP, right: extent.right + BARE_GAP };
}

/** Room for a label at the right; at the left where it would run off the end of the chronology. */
export function labelledExtent(mark: Mark, options: LaneOptions): Extent {
  const extent = groupExtent(mark, options.pixelsPerDay);
  const label = labelWidth(mark, options) + GAP;
  if (extent.right + label > options.lastPixel + GAP)
    return { left: extent.left - label, right: extent.right + GAP };
  return { left: extent.left, right: extent.right + label };
}

/** So many letters are wider than a label may be, in any script: they need no measuring. */
const LONG = 48;

/** What a label asks for; longer titles are cut where there is no more room. */
export function labelWidth({ title }: Mark, { measure, labelReserve }: LaneOptions): number {
  if (labelReserve !== undefined) return Math.min(measure(title), labelReserve);
  return title.length >= LONG ? LABEL_RESERVE : Math.min(measure(title), LABEL_RESERVE);
}
