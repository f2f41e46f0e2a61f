import { findArea } from "#lib/geo/find-area.ts";
import { type EntryView, viewEntry } from "../model/entry-view.ts";
import type { Reader } from "../reader.ts";
import { locate, type Spot } from "./locate.ts";
import { outlineOf } from "./outlines.ts";
import {
  boxAround,
  type MapView,
  toPixels,
  toWorld,
  type WorldBox,
  type WorldPoint,
} from "./projection.ts";

/** Entries that are drawn at one spot. */
export type Group = { spot: Spot; name: string; entries: EntryView[] };

/** Entries by where they are; `unplaced`: how many cannot be drawn. */
export function groupSpots(reader: Reader): { groups: Group[]; unplaced: number } {
  const groups = new Map<string, Group>();
  let unplaced = 0;
  for (const entry of reader.index.listed) {
    const view = viewEntry(entry, reader);
    const { place } = view.summary;
    const spot = place && locate(place);
    if (!place || !spot) {
      unplaced += 1;
      continue;
    }
    const key =
      spot.kind === "area" ? spot.code : `${spot.at.x.toFixed(5)} ${spot.at.y.toFixed(5)}`;
    const known = groups.get(key);
    if (known) known.entries.push(view);
    else groups.set(key, { spot, name: place.name, entries: [view] });
  }
  const byCount = (a: Group, b: Group) => b.entries.length - a.entries.length;
  return { groups: [...groups.values()].sort(byCount), unplaced };
}

/** How many of all entries may lie outside the picture, so that the rest can be told apart. */
const OUTSIDE = 0.2;

/**
 * The groups that the picture is fitted to: one far away is left out if that makes the picture at
 * least twice as large. Those left out are named beside it.
 */
export function chooseFocus(groups: readonly Group[]): { inside: Group[]; outside: Group[] } {
  const all = countOf(groups);
  const outside: Group[] = [];
  let inside = [...groups];
  while (inside.length > 2) {
    const far = [...inside].sort((a, b) => areaWithout(inside, a) - areaWithout(inside, b))[0];
    if (!far || areaWithout(inside, far) > sizeOf(boxOfGroups(inside)) / 2) break;
    if (countOf([...outside, far]) > all * OUTSIDE) break;
    outside.push(far);
    inside = inside.filter((group) => group !== far);
  }
  return { inside, outside };
}

const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);

const areaWithout = (groups: readonly Group[], left: Group): number =>
  sizeOf(boxOfGroups(groups.filter((group) => group !== left)));

/** A line has a size, too. */
const sizeOf = ({ low, high }: WorldBox): number =>
  Math.max(high.x - low.x, 1e-4) * Math.max(high.y - low.y, 1e-4);

/** Of the largest part of each area, so that islands far away do not count. */
export function boxOfGroups(groups: readonly Group[]): WorldBox {
  return boxAround(
    groups.flatMap(({ spot }) => (spot.kind === "area" ? cornersOf(spot.code) : [spot.at])),
  );
}

const corners = new Map<string, WorldPoint[]>();

function cornersOf(code: string): WorldPoint[] {
  const known = corners.get(code);
  if (known) return known;
  const boxes = outlineOf(code).map(boxAround);
  const largest = Math.max(...boxes.map(sizeOf));
  const near = boxes.filter((box) => sizeOf(box) > largest / 50);
  const whole = boxAround(near.flatMap(({ low, high }) => [low, high]));
  const made = [whole.low, whole.high];
  corners.set(code, made);
  return made;
}

/** Pixels within which two points are one mark. */
const NEAR = 16;

/** Points that would cover each other become one; the first, which has most entries, stays. */
export function mergePoints(groups: readonly Group[], view: MapView): Group[] {
  const merged: { group: Group; at: WorldPoint }[] = [];
  for (const group of groups) {
    const at = pointIn(group.spot, view);
    const near = merged.find((each) => Math.hypot(each.at.x - at.x, each.at.y - at.y) < NEAR);
    if (near) near.group = { ...near.group, entries: [...near.group.entries, ...group.entries] };
    else merged.push({ group, at });
  }
  return merged.map(({ group }) => group);
}

/** Where the mark of a spot stands, in pixels; a province at its point, a country in its middle. */
export function pointIn(spot: Spot, view: MapView): WorldPoint {
  if (spot.kind === "point") return toPixels(spot.at, view);
  const known = findArea(spot.code)?.point;
  if (known) return toPixels(toWorld(known.lng, known.lat), view);
  const [low, high] = cornersOf(spot.code) as [WorldPoint, WorldPoint];
  return toPixels({ x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 }, view);
}
