import type { PlacePrecision } from "#lib/domain/codes.ts";
import type { Coordinates } from "#lib/domain/place.ts";
import type { MapArea } from "./map-shapes.ts";
import { type MapSize, type MapView, toWorld, type WorldPoint } from "./projection.ts";

/** What a map is to show of a place. */
export type MapPlace = {
  point: Coordinates | null;
  /** ISO 3166-1 alpha-2 and ISO 3166-2. */
  country: string | null;
  admin1: string | null;
  precision: PlacePrecision;
};

/** Whether an area belongs to what is drawn as a filled area, never as a pin. */
export function isOfPlace(code: string, place: MapPlace): boolean {
  if (place.precision === "admin1") return place.admin1 !== null && code === place.admin1;
  return place.precision === "country" && code.slice(0, 2) === place.country;
}

/** Radius in km of the circle that says how far off the place may lie; 0: a point. */
export const REACH_KM: Record<PlacePrecision, number> = {
  ...{ site: 0, vicinity: 0, locality: 1, settlement: 0, near_settlement: 25, admin2: 25 },
  ...{ admin1: 0, country: 0, multiple: 0, unknown: 0 },
};

const AFGHANISTAN: MapView = { middle: toWorld({ lat: 34, lng: 66.5 }), scale: 6_500 };

/** The whole area, or what lies around the point; Afghanistan where nothing is known. */
export function chooseView(place: MapPlace, areas: readonly MapArea[], size: MapSize): MapView {
  const own = areas.filter(({ code }) => isOfPlace(code, place));
  if (own.length > 0) return fitBoxes(own, size);
  if (place.point) return { middle: toWorld(place.point), scale: scaleAround(place, areas) };
  const within = areas.filter(({ code }) => code === place.admin1 || code === place.country);
  return within.length > 0 ? fitBoxes(within, size) : AFGHANISTAN;
}

/** About 300 km where provinces are drawn, else so far away that a border comes into view. */
function scaleAround({ country }: MapPlace, areas: readonly MapArea[]): number {
  return areas.some(({ code }) => code.startsWith(`${country}-`)) ? 45_000 : 9_000;
}

function fitBoxes(areas: readonly MapArea[], size: MapSize): MapView {
  const corners = areas.flatMap(({ box }) => box);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const low: WorldPoint = { x: Math.min(...xs), y: Math.min(...ys) };
  const high: WorldPoint = { x: Math.max(...xs), y: Math.max(...ys) };
  const [width, height] = [Math.max(high.x - low.x, 1e-4), Math.max(high.y - low.y, 1e-4)];
  return {
    middle: { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 },
    scale: 0.8 * Math.min(size.width / width, size.height / height),
  };
}
