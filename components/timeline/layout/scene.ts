import type { Mark, Span } from "../model/model.ts";
import { pixelsPerDay, type Viewport, xOf } from "../viewport.ts";
import { choiceExtent, markExtent, spanExtent } from "./extent.ts";
import { type PlacedLabel, placeLabels } from "./labels.ts";
import type { Cluster, LaneLayout, Track } from "./lane-layout.ts";
import type { Layout, PlacedLane } from "./layout.ts";
import type { Extent } from "./pack.ts";
import type { TextMeasure } from "./text-measure.ts";

/** A mark in pixels, ready to be drawn and to be hit. */
export type PlacedMark = {
  mark: Mark;
  y: number;
  extent: Extent;
  /** The mark with the outlines of its other dates. */
  group: Extent;
  others: PlacedSpan[];
  choices: PlacedSpan[];
  label: PlacedLabel | null;
};

export type PlacedSpan = { span: Span; extent: Extent };

/** A column of marks too many to be told apart. */
export type PlacedCluster = {
  cluster: Cluster;
  lane: PlacedLane;
  extent: Extent;
  top: number;
  bottom: number;
};

/** How many entries some columns side by side stand for; above their highest. */
export type ClusterCount = { count: number; middle: number; y: number; hue: number };

export type Scene = { marks: PlacedMark[]; clusters: PlacedCluster[]; counts: ClusterCount[] };

/** The part of the height that is in sight, in pixels of the layout. */
export type Sight = { top: number; bottom: number };

const EVERYTHING: Sight = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/**
 * What is to be seen of a layout. The work follows the pixels: only what lies in the window, and a
 * track has no more marks than fit side by side.
 */
export function composeScene(
  layout: Layout,
  viewport: Viewport,
  text: TextMeasure,
  sight: Sight = EVERYTHING,
  widestLabel?: number,
): Scene {
  const scene: Scene = { marks: [], clusters: [], counts: [] };
  for (const lane of layout.lanes) {
    if (lane.top > sight.bottom || lane.top + lane.height < sight.top) continue;
    lane.layout.tracks.forEach((track, index) => {
      const placed = placeTrack(track, lane.firstY + index * lane.rowHeight, viewport);
      placeLabels(placed, viewport, text, widestLabel);
      for (const mark of placed) scene.marks.push(mark);
    });
    if (lane.layout.clusters.length > 0) placeClusters(scene, lane, viewport);
  }
  return scene;
}

/** Open sides and labels reach beyond the bounds in days; so much further is looked. */
const OVERSCAN = 300;

function placeTrack(track: Track, y: number, viewport: Viewport): PlacedMark[] {
  const margin = OVERSCAN / pixelsPerDay(viewport);
  const to = viewport.end + margin;
  const placed: PlacedMark[] = [];
  let index = firstReaching(track.reach, viewport.start - margin);
  for (; index < track.marks.length && track.marks[index]!.start <= to; index += 1)
    placed.push(placeMark(track.marks[index]!, y, viewport));
  return placed.sort((a, b) => a.group.left - b.group.left);
}

/** The first mark that may reach into the window: `reach` never falls. */
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

const NONE: never[] = [];

/** A mark in the pixels of a window, at a height. */
export function placeMark(mark: Mark, y: number, viewport: Viewport): PlacedMark {
  const toPixel = (day: number) => xOf(viewport, day);
  const place = (span: Span) => ({ span, extent: spanExtent(span, toPixel) });
  const extent = markExtent(mark, toPixel);
  const others = mark.others.length > 0 ? mark.others.map(place) : NONE;
  const choose = (span: Span) => ({ span, extent: choiceExtent(span, toPixel) });
  const choices = mark.choices.length > 0 ? mark.choices.map(choose) : NONE;
  const group = { ...extent };
  for (const other of others) {
    group.left = Math.min(group.left, other.extent.left);
    group.right = Math.max(group.right, other.extent.right);
  }
  return { mark, y, extent, group, others, choices, label: null };
}

/** Columns between two that share one number: narrower, the numbers would run together. */
const SHARED = 4;
const LOWEST = 4;
/** Below the columns, and above them for their count. */
const FLOOR = 3;
const HEAD = 22;

function placeClusters(scene: Scene, lane: PlacedLane, viewport: Viewport): void {
  const columns = columnsInSight(lane, viewport);
  for (const column of columns) scene.clusters.push(column);
  const shared = new Map<number, PlacedCluster[]>();
  for (const column of columns) {
    const key = Math.floor(column.cluster.cell / SHARED);
    const known = shared.get(key);
    if (known) known.push(column);
    else shared.set(key, [column]);
  }
  for (const side of shared.values()) scene.counts.push(countOf(side, lane));
}

function columnsInSight(lane: PlacedLane, viewport: Viewport): PlacedCluster[] {
  const { clusters } = lane.layout;
  const most = highestOf(lane.layout);
  const bottom = lane.top + lane.height - FLOOR;
  const columns: PlacedCluster[] = [];
  for (let at = firstEnding(clusters, viewport.start); at < clusters.length; at += 1) {
    const cluster = clusters[at]!;
    if (cluster.start > viewport.end) break;
    const extent = { left: xOf(viewport, cluster.start), right: xOf(viewport, cluster.end) };
    const share = Math.sqrt(cluster.count / most);
    const top = bottom - Math.max(LOWEST, (lane.height - HEAD) * share);
    columns.push({ cluster, lane, extent, top, bottom });
  }
  return columns;
}

const countOf = (columns: PlacedCluster[], { lane }: PlacedLane): ClusterCount => ({
  count: columns.reduce((sum, { cluster }) => sum + cluster.count, 0),
  middle: (columns[0]!.extent.left + columns.at(-1)!.extent.right) / 2,
  y: Math.min(...columns.map(({ top }) => top)) - 7,
  hue: lane.hue,
});

const highest = new WeakMap<LaneLayout, number>();

/** Of the whole lane, so that columns keep their height while one pans. */
function highestOf(layout: LaneLayout): number {
  const known = highest.get(layout);
  if (known !== undefined) return known;
  const found = layout.clusters.reduce((most, { count }) => Math.max(most, count), 1);
  highest.set(layout, found);
  return found;
}

function firstEnding(clusters: Cluster[], day: number): number {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clusters[middle]!.end < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
