import type { MapArea } from "../map-shapes.ts";
import { pixelsPerKm, toCoordinates, type WorldPoint } from "../projection.ts";
import type { Located, Spot, WorldBox } from "./spot.ts";

/** Boxes of areas by code, and of whole countries also where they are drawn as provinces. */
export type AreaBoxes = ReadonlyMap<string, WorldBox>;

export function boxAreas(areas: readonly MapArea[]): AreaBoxes {
  const boxes = new Map<string, WorldBox>();
  for (const { code, box } of areas) {
    const [low, high] = box;
    boxes.set(code, { low, high });
    const country = code.slice(0, 2);
    const whole = boxes.get(country);
    boxes.set(country, whole ? joinBoxes(whole, { low, high }) : { low, high });
  }
  return boxes;
}

/** The box of what is drawn of an entry; null for an area without a shape. */
export function boxOfSpot(spot: Spot, areas: AreaBoxes): WorldBox | null {
  if (spot.kind === "area") return areas.get(spot.code) ?? null;
  if (spot.kind === "point") return { low: spot.at, high: spot.at };
  const reach = spot.km * pixelsPerKm(toCoordinates(spot.at).lat, 1);
  const by = (sign: number): WorldPoint => ({
    x: spot.at.x + sign * reach,
    y: spot.at.y + sign * reach,
  });
  return { low: by(-1), high: by(1) };
}

export const joinBoxes = (a: WorldBox, b: WorldBox): WorldBox => ({
  low: { x: Math.min(a.low.x, b.low.x), y: Math.min(a.low.y, b.low.y) },
  high: { x: Math.max(a.high.x, b.high.x), y: Math.max(a.high.y, b.high.y) },
});

export const middleOf = ({ low, high }: WorldBox): WorldPoint => ({
  x: (low.x + high.x) / 2,
  y: (low.y + high.y) / 2,
});

export const overlaps = (a: WorldBox, b: WorldBox): boolean =>
  a.low.x <= b.high.x && a.high.x >= b.low.x && a.low.y <= b.high.y && a.high.y >= b.low.y;

/** The entries of which something lies in sight, in the order given. */
export function findInView(
  located: readonly Located[],
  view: WorldBox,
  areas: AreaBoxes,
): Located[] {
  return located.filter(({ spot }) => {
    const box = boxOfSpot(spot, areas);
    return box !== null && overlaps(box, view);
  });
}

/** The box that holds all of them; null of none. */
export function boxOfAll(located: readonly Located[], areas: AreaBoxes): WorldBox | null {
  let all: WorldBox | null = null;
  for (const { spot } of located) {
    const box = boxOfSpot(spot, areas);
    if (box) all = all ? joinBoxes(all, box) : box;
  }
  return all;
}
