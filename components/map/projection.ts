import type { Coordinates } from "#lib/domain/place.ts";

/** A point of the Mercator world, which is 1 wide and 1 high; y grows to the south. */
export type WorldPoint = { x: number; y: number };

/** Beyond this latitude Mercator has no room. */
const HIGHEST = 85;

export function toWorld({ lat, lng }: Coordinates): WorldPoint {
  const angle = (Math.max(-HIGHEST, Math.min(HIGHEST, lat)) * Math.PI) / 180;
  return {
    x: (lng + 180) / 360,
    y: (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2,
  };
}

/** Rounded to five decimals, a metre. */
export function toCoordinates({ x, y }: WorldPoint): Coordinates {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  const lng = ((((x % 1) + 1) % 1) * 360 - 180) as number;
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return { lat: round(lat), lng: round(lng) };
}

/** What a map shows: its middle, and how many pixels the world is wide. */
export type MapView = { middle: WorldPoint; scale: number };
export type MapSize = { width: number; height: number };

const NEAREST = 6_000_000;

export function toScreen(point: WorldPoint, { middle, scale }: MapView, size: MapSize): WorldPoint {
  return {
    x: (point.x - middle.x) * scale + size.width / 2,
    y: (point.y - middle.y) * scale + size.height / 2,
  };
}

export function fromScreen(
  point: WorldPoint,
  { middle, scale }: MapView,
  size: MapSize,
): WorldPoint {
  return {
    x: middle.x + (point.x - size.width / 2) / scale,
    y: middle.y + (point.y - size.height / 2) / scale,
  };
}

/** Nearer or farther by a factor, while what lies under `at` (pixels) stays there. */
export function zoomAt(view: MapView, factor: number, at: WorldPoint, size: MapSize): MapView {
  const held = fromScreen(at, view, size);
  const scale = Math.max(size.width, Math.min(NEAREST, view.scale * factor));
  return keepOnMap({
    scale,
    middle: {
      x: held.x - (at.x - size.width / 2) / scale,
      y: held.y - (at.y - size.height / 2) / scale,
    },
  });
}

export const panBy = (view: MapView, dx: number, dy: number): MapView =>
  keepOnMap({
    ...view,
    middle: { x: view.middle.x - dx / view.scale, y: view.middle.y - dy / view.scale },
  });

const clamp = (value: number) => Math.max(0, Math.min(1, value));
const keepOnMap = (view: MapView): MapView => ({
  ...view,
  middle: { x: clamp(view.middle.x), y: clamp(view.middle.y) },
});

const EQUATOR_KM = 40_075;

/** How many pixels a kilometre is at this latitude. */
export const pixelsPerKm = (lat: number, scale: number): number =>
  scale / (EQUATOR_KM * Math.max(0.05, Math.cos((lat * Math.PI) / 180)));
