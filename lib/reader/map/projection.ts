import type { Point } from "#lib/geo/shapes.ts";

/** A point of the Mercator world, which is 1 wide and 1 high; y grows to the south. */
export type WorldPoint = { x: number; y: number };
export type WorldBox = { low: WorldPoint; high: WorldPoint };

/** Beyond this latitude Mercator has no room. */
const HIGHEST = 85;

export function toWorld(lng: number, lat: number): WorldPoint {
  const angle = (Math.max(-HIGHEST, Math.min(HIGHEST, lat)) * Math.PI) / 180;
  return {
    x: (lng + 180) / 360,
    y: (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2,
  };
}

/** From the world to pixels of a picture. */
export type MapView = { box: WorldBox; scale: number; width: number; height: number };

/** The view that shows a box with air around it; no closer than a province or so. */
export function fitView(box: WorldBox, width: number, height: number): MapView {
  const [w, h] = [box.high.x - box.low.x, box.high.y - box.low.y];
  const scale = Math.min((0.84 * width) / w, (0.84 * height) / h, NEAREST);
  const middle = { x: (box.low.x + box.high.x) / 2, y: (box.low.y + box.high.y) / 2 };
  const half = { x: width / scale / 2, y: height / scale / 2 };
  const low = { x: middle.x - half.x, y: middle.y - half.y };
  const high = { x: middle.x + half.x, y: middle.y + half.y };
  return { box: { low, high }, scale, width, height };
}

const NEAREST = 20_000;

export const toPixels = ({ x, y }: WorldPoint, { box, scale }: MapView): WorldPoint => ({
  x: (x - box.low.x) * scale,
  y: (y - box.low.y) * scale,
});

/** The smallest box that holds all points. */
export const boxAround = (points: readonly WorldPoint[]): WorldBox => {
  const [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const [low, high] = [
    { x: least, y: least },
    { x: most, y: most },
  ];
  for (const { x, y } of points) {
    if (x < low.x) low.x = x;
    if (y < low.y) low.y = y;
    if (x > high.x) high.x = x;
    if (y > high.y) high.y = y;
  }
  return { low, high };
};

export const touches = (a: WorldBox, b: WorldBox): boolean =>
  a.low.x < b.high.x && a.high.x > b.low.x && a.low.y < b.high.y && a.high.y > b.low.y;

const EQUATOR_KM = 40_075;

/** Pixels of a kilometre at a point. */
export function pixelsPerKm({ y }: WorldPoint, { scale }: MapView): number {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
  return scale / (EQUATOR_KM * Math.max(0.05, Math.cos(lat)));
}

/** Line of degrees to points of the world. */
export const lineToWorld = (line: readonly Point[]): WorldPoint[] =>
  line.map(([lng, lat]) => toWorld(lng, lat));
