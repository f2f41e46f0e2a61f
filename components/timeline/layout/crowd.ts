import type { Mark } from "../model/model.ts";
import { columnsOf } from "./lane-columns.ts";
import { type LaneOptions, labelWidth } from "./lane-extents.ts";

/** Marks that are looked at between two pauses. */
export const STEP = 2048;

/** Width of the stretches that may become a column, in pixels. They are counted from the epoch. */
export const CELL = 28;
/** So many cells decide together whether labels have room. */
const CELLS_PER_BLOCK = 8;
const MARKS_PER_CELL_AND_TRACK = 2;
/** Share of a block that labels may take: the rest is lost between them. */
const FILLING = 0.75;
const LEAST_LABEL = 80;

/** Which stretches of a lane are too full, at one scale. Depends on marks and scale alone. */
export type Crowd = {
  /** The cell of a mark, by its index in the lane. */
  cellOf: (index: number) => number;
  /** So full that marks are counted, not drawn. */
  isDense: (cell: number) => boolean;
  /** So full that labels have no room. */
  isFull: (cell: number) => boolean;
};

const blockOf = (cell: number): number => Math.floor(cell / CELLS_PER_BLOCK);

/** Pauses now and then, as `layoutLaneInSteps`. */
export function* measureCrowd(
  marks: readonly Mark[],
  options: LaneOptions,
): Generator<undefined, Crowd> {
  const { pixelsPerDay, capacity } = options;
  const { starts, ends } = columnsOf(marks);
  const cellsPerDay = pixelsPerDay / CELL / 2;
  const cellOf = (index: number) => Math.floor((starts[index]! + ends[index]!) * cellsPerDay);
  const cells = new Map<number, number>();
  const blocks = new Map<number, number>();
  for (let index = 0; index < marks.length; index += 1) {
    if (index % STEP === STEP - 1) yield;
    const cell = cellOf(index);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  for (const [cell, count] of cells) {
    const block = blockOf(cell);
    blocks.set(block, (blocks.get(block) ?? 0) + count);
  }
  const room = capacity * CELL * CELLS_PER_BLOCK * FILLING;
  const full = yield* fullBlocks(marks, { blocks, room, cellOf, options });
  return {
    cellOf,
    isDense: (cell) => (cells.get(cell) ?? 0) > capacity * MARKS_PER_CELL_AND_TRACK,
    isFull: (cell) => full.has(blockOf(cell)),
  };
}

type Demand = {
  blocks: Map<number, number>;
  room: number;
  cellOf: Crowd["cellOf"];
  options: LaneOptions;
};

/** Titles are measured only where few enough stand, since measuring is slow. */
function* fullBlocks(
  marks: readonly Mark[],
  { blocks, room, cellOf, options }: Demand,
): Generator<undefined, Set<number>> {
  const full = new Set<number>();
  for (const [block, count] of blocks) if (count * LEAST_LABEL > room) full.add(block);
  if (full.size === blocks.size) return full;
  const asked = new Map<number, number>();
  for (let index = 0; index < marks.length; index += 1) {
    if (index % STEP === STEP - 1) yield;
    const block = blockOf(cellOf(index));
    if (full.has(block)) continue;
    const sum = (asked.get(block) ?? 0) + labelWidth(marks[index]!, options);
    asked.set(block, sum);
    if (sum > room) full.add(block);
  }
  return full;
}
