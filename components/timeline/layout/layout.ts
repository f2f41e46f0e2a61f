import type { TimelineModel } from "../model/model.ts";
import type { LaneOptions } from "./lane-extents.ts";
import { type LaneLayout, type LayoutSteps, layoutLaneInSteps } from "./lane-layout.ts";
import { type LaneRow, type LayoutOptions, placeRows } from "./place-rows.ts";

export type PlacedLane = LaneRow & { layout: LaneLayout };
export type Layout = { lanes: PlacedLane[]; bottom: number; isComplete: boolean };

export type Layouter = {
  /** Takes a new model or size; what did not change keeps its place. */
  prepare(model: TimelineModel, options: LayoutOptions): void;
  /**
   * The layout at a scale, in pixels per day. `isComplete` false: some crowded lanes are shown as
   * they lie at another scale for now; ask again in the next frame.
   */
  layoutAt(pixelsPerDay: number): Layout;
  /** As `layoutAt`, however long it takes: for print. */
  layoutWhole(pixelsPerDay: number): Layout;
};

/** Steps per doubling: the layout holds still between them. */
const STEPS_PER_DOUBLING = 4;
/** A lane of more marks is laid out bit by bit, beside the frames. */
const FEW = 600;
/** Bits of one frame: some milliseconds. */
const STEPS_PER_FRAME = 8;
/** Levels of a crowded lane that are kept; each holds two bytes a mark and more. */
const KEPT_LEVELS = 8;
/** Levels between two that are asked whether all labels have room there. */
const LEVEL_STRIDE = 8;

const levelOf = (scale: number) => Math.floor(Math.log2(scale) * STEPS_PER_DOUBLING + 1e-9);
const scaleOf = (level: number) => 2 ** (level / STEPS_PER_DOUBLING);

type Levels = {
  row: LaneRow;
  byLevel: Map<number, LaneLayout>;
  /** Of the lane as it was before a change; shown until it is laid out anew. */
  outdated: ReadonlyMap<number, LaneLayout>;
  /** What is being laid out bit by bit. */
  pending: { level: number; steps: LayoutSteps } | null;
};

/** Lays the lanes out once per scale and change. */
export function createLayouter(): Layouter {
  let lanes: Levels[] = [];
  let before: Map<string | null, Levels> = new Map();
  let options: LayoutOptions | null = null;
  let lastDay = 0;
  let bottom = 0;

  function begin({ row }: Levels, level: number): LayoutSteps {
    const laneOptions: LaneOptions = {
      pixelsPerDay: scaleOf(level),
      capacity: row.capacity,
      lastPixel: lastDay * scaleOf(level),
      measure: options!.measure,
      labelReserve: options!.labelReserve,
    };
    const earlier = before.get(row.lane.id)?.byLevel.get(level) ?? null;
    return layoutLaneInSteps(row.lane, laneOptions, earlier);
  }

  function layoutNow(levels: Levels, level: number): LaneLayout {
    const known = levels.byLevel.get(level);
    if (known) return known;
    return keep(levels, level, runAll(begin(levels, level)));
  }

  /** The layout of a scale further out, if all labels have room in it: then zooming moves nothing. */
  function layoutOfFew(levels: Levels, level: number): LaneLayout {
    const widest = levelOf(options!.fitScale);
    for (let closer = widest; closer < level; closer += LEVEL_STRIDE) {
      const layout = layoutNow(levels, closer);
      if (layout.isLabelled) return layout;
    }
    return layoutNow(levels, level);
  }

  function layoutInSteps(levels: Levels, level: number, budget: Budget): LaneLayout | null {
    const known = levels.byLevel.get(level);
    if (known) return known;
    const isNew = levels.byLevel.size === 0 && levels.outdated.size === 0;
    if (isNew) return layoutNow(levels, level);
    if (levels.pending?.level !== level) levels.pending = { level, steps: begin(levels, level) };
    while (budget.left > 0) {
      budget.left -= 1;
      const { done, value } = levels.pending.steps.next();
      if (!done) continue;
      levels.pending = null;
      return keep(levels, level, value);
    }
    return null;
  }

  function layoutAt(level: number, budget: Budget): Layout {
    let isComplete = true;
    const placed = lanes.map((levels): PlacedLane => {
      const { row } = levels;
      if (row.lane.marks.length <= FEW) return { ...row, layout: layoutOfFew(levels, level) };
      const layout = layoutInSteps(levels, level, budget);
      if (!layout) isComplete = false;
      const known = levels.byLevel.size > 0 ? levels.byLevel : levels.outdated;
      return { ...row, layout: layout ?? nearestLevel(known, level) };
    });
    return { lanes: placed, bottom, isComplete };
  }

  return {
    prepare(model, given) {
      const isResized = !options || !isSameFrame(options, given);
      before = new Map(isResized ? [] : lanes.map((each) => [each.row.lane.id, each]));
      options = given;
      lastDay = model.bounds.end;
      const fitScale = scaleOf(levelOf(given.fitScale));
      const known = isResized ? [] : lanes.map(({ row }) => row);
      const rows = placeRows(model, { ...given, fitScale }, known);
      const last = rows.at(-1);
      bottom = last ? last.top + last.height : given.top;
      lanes = rows.map((row) => ({ row, ...keptLevels(before.get(row.lane.id), row) }));
    },
    layoutAt: (scale) => layoutAt(levelOf(scale), { left: STEPS_PER_FRAME }),
    layoutWhole: (scale) => layoutAt(levelOf(scale), { left: Number.POSITIVE_INFINITY }),
  };
}

const NONE: ReadonlyMap<number, LaneLayout> = new Map();

type Budget = { left: number };

function runAll(steps: LayoutSteps): LaneLayout {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function keep(levels: Levels, level: number, layout: LaneLayout): LaneLayout {
  const { byLevel, row } = levels;
  byLevel.set(level, layout);
  // The oldest goes, but for the first: the layout of the whole.
  const oldest = [...byLevel.keys()][1];
  const isCrowded = row.lane.marks.length > FEW;
  if (isCrowded && byLevel.size > KEPT_LEVELS && oldest !== undefined) byLevel.delete(oldest);
  return layout;
}

function keptLevels(known: Levels | undefined, row: LaneRow): Omit<Levels, "row"> {
  const isSameHeight = known?.row.capacity === row.capacity;
  if (isSameHeight && known.row.lane === row.lane)
    return { byLevel: known.byLevel, outdated: known.outdated, pending: known.pending };
  const latest = known && known.byLevel.size > 0 ? known.byLevel : known?.outdated;
  return { byLevel: new Map(), outdated: (isSameHeight && latest) || NONE, pending: null };
}

const isSameFrame = (a: LayoutOptions, b: LayoutOptions) =>
  a.top === b.top &&
  a.bottom === b.bottom &&
  a.titleHeight === b.titleHeight &&
  a.measure === b.measure;

function nearestLevel(byLevel: ReadonlyMap<number, LaneLayout>, wanted: number): LaneLayout {
  const [first, ...rest] = [...byLevel.entries()];
  const nearest = rest.reduce(
    (best, entry) => (Math.abs(entry[0] - wanted) < Math.abs(best[0] - wanted) ? entry : best),
    first!,
  );
  return nearest[1];
}
