import type { Actor } from "#lib/domain/actor.ts";
import type { Era, Lane } from "#lib/domain/chronology.ts";
import { DEFAULT_TIME_ZONE } from "#lib/domain/date/time-zone.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { boundsOf } from "./bounds.ts";
import { diffRows, type RowsDiff } from "./diff-rows.ts";
import { bandsOf } from "./era-band.ts";
import { type Group, type Grouped, type Grouping, groupRows } from "./group-rows.ts";
import { type MarkStore, marksOf } from "./make-mark.ts";
import type { Mark, ModelLane, TimelineModel } from "./model.ts";

const NO_LANE_HUE = 4;

export type ModelInput = {
  rows: readonly EntryRow[];
  lanes: Lane[];
  eras: Era[];
  grouping?: Grouping;
  actors?: readonly Actor[];
  /** By whose clock times of day are shown; see `momentOf`. */
  timeZone?: string;
};

/** A model of rows without a past; see `createModelBuilder`. */
export const buildModel = (rows: EntryRow[], lanes: Lane[], eras: Era[]): TimelineModel =>
  createModelBuilder()({ rows, lanes, eras });

type Built = {
  input: Required<ModelInput>;
  grouped: Grouped;
  kept: MarkStore;
  model: TimelineModel;
};

const NO_ACTORS: readonly Actor[] = [];

/**
 * Turns projected rows into marks in days, once per change of the rows and never per frame. What an
 * unchanged row gave before is used again, and a lane in which nothing changed stays the same object,
 * so that its layout holds; of a large chronology only the lanes of changed rows are looked at.
 * Deleted rows are left out, rows without a usable date are counted.
 */
export function createModelBuilder(): (input: ModelInput) => TimelineModel {
  let built: Built | null = null;
  return (given) => {
    const input = {
      ...{ grouping: "lane" as const, actors: NO_ACTORS, timeZone: DEFAULT_TIME_ZONE },
      ...given,
    };
    built = (built && update(built, input)) ?? build(input, built);
    return built.model;
  };
}

function build(input: Required<ModelInput>, before: Built | null): Built {
  const alive = input.rows.filter((row) => row.deletedAt === null);
  const grouped = groupRows(alive, input);
  const kept: MarkStore = new Map();
  const marksIn = marksFor(input, grouped, before?.kept ?? new Map(), kept);
  const lists: Mark[][] = grouped.groups.map(() => []);
  const markById = new Map<string, Mark>();
  let undated = 0;
  for (const row of alive) {
    const marks = marksIn(row);
    if (marks.length === 0) undated += 1;
    else markById.set(row.id, marks[0]!);
    for (const mark of marks) lists[mark.laneIndex]!.push(mark);
  }
  const lanes = grouped.groups.map((group, index) =>
    keepLane(before?.model.lanes[index], group, sortMarks(lists[index]!)),
  );
  const rest = { eras: bandsOf(input.eras), bounds: boundsOf(lanes), undated, markById };
  return { input, grouped, kept, model: { lanes, ...rest } };
}

function marksFor(
  { lanes, timeZone }: Required<ModelInput>,
  grouped: Grouped,
  before: MarkStore,
  kept: MarkStore,
) {
  const hueOf = new Map(lanes.map(({ id, hue }) => [id, hue]));
  return (row: EntryRow): readonly Mark[] => {
    const hue = hueOf.get(row.laneId ?? "") ?? NO_LANE_HUE;
    return marksOf(row, { groups: grouped.groupsOf(row), hue, timeZone }, before, kept);
  };
}

/**
 * The model after a few rows changed; null where it has to be built anew. By kind, place, actor or tag
 * the groups themselves depend on the rows, by lane only whether there are rows without one.
 */
function update(before: Built, input: Required<ModelInput>): Built | null {
  const { grouped, kept, model } = before;
  const parts = ["lanes", "eras", "grouping", "actors", "timeZone"] as const;
  const isSame = parts.every((part) => before.input[part] === input[part]);
  const diff = isSame && input.grouping === "lane" ? diffRows(before.input.rows, input.rows) : null;
  if (!diff || [...diff.gone, ...diff.come].some((row) => !isInGroup(row, grouped))) return null;
  const lanes = replaceMarks(model, diff, marksFor(input, grouped, kept, kept));
  for (const row of diff.gone) kept.delete(row);
  return { input, grouped, kept, model: { ...model, ...lanes } };
}

function isInGroup(row: EntryRow, { groups, groupsOf }: Grouped): boolean {
  return groupsOf(row).every((index) => (groups[index]?.id ?? null) !== null);
}

/** `markById` is taken over and altered, as `kept`: the model before is not used any more. */
function replaceMarks(
  { lanes, markById, undated }: TimelineModel,
  { gone, come }: RowsDiff,
  marksIn: (row: EntryRow) => readonly Mark[],
): Pick<TimelineModel, "lanes" | "bounds" | "undated"> {
  const alive = (rows: EntryRow[]) => rows.filter((row) => row.deletedAt === null);
  const [old, next] = [alive(gone), alive(come)].map((rows) => rows.map(marksIn));
  for (const row of gone) markById.delete(row.id);
  for (const [first] of next!) if (first) markById.set(first.id, first);
  const changed = lanes.map((lane, index) => {
    const inLane = (marks: readonly Mark[][]) => marks.flat().filter((m) => m.laneIndex === index);
    return withMarks(lane, new Set(inLane(old as Mark[][])), inLane(next as Mark[][]));
  });
  const lost = (marks: readonly (readonly Mark[])[]) => marks.filter((m) => m.length === 0).length;
  return {
    lanes: changed,
    bounds: boundsOf(changed),
    undated: undated - lost(old!) + lost(next!),
  };
}

function withMarks(lane: ModelLane, gone: ReadonlySet<Mark>, come: readonly Mark[]): ModelLane {
  if (gone.size === 0 && come.length === 0) return lane;
  const marks = lane.marks.filter((mark) => !gone.has(mark));
  for (const mark of come) marks.splice(placeFor(mark, marks), 0, mark);
  return { ...lane, marks };
}

function placeFor(mark: Mark, sorted: readonly Mark[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareMarks(sorted[middle]!, mark) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keepLane(before: ModelLane | undefined, group: Group, marks: Mark[]): ModelLane {
  const isSame =
    before?.id === group.id &&
    before.title === group.title &&
    before.hue === group.hue &&
    before.marks.length === marks.length &&
    marks.every((mark, index) => mark === before.marks[index]);
  return isSame ? before : { ...group, marks };
}

/** Rows come newest first: turned round they are nearly in order, and sorting has little to do. */
const sortMarks = (marks: Mark[]): Mark[] => marks.reverse().sort(compareMarks);

/** By start, then the narrower first, then the team's order within a day; ids make it total. */
export function compareMarks(a: Mark, b: Mark): number {
  return (
    a.start - b.start ||
    a.end - a.start - (b.end - b.start) ||
    a.sameDayOrder - b.sameDayOrder ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
