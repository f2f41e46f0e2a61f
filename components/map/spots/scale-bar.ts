import { isWithin } from "#lib/geo/shapes.ts";
import type { MapArea } from "../map-shapes.ts";
import { type MapSize, pixelsPerKm, toCoordinates } from "../projection.ts";
import { middleOf } from "./boxes.ts";
import { nameArea } from "./describe-spot.ts";
import type { WorldBox } from "./spot.ts";

/** A round length and its pixels in the middle of a view; no wider than `most` pixels. */
export function measureScale(
  view: WorldBox,
  size: MapSize,
  most: number,
): { km: number; pixels: number } {
  const { lat } = toCoordinates(middleOf(view));
  const perKm = pixelsPerKm(lat, size.width / (view.high.x - view.low.x));
  const power = 10 ** Math.floor(Math.log10(most / perKm));
  const factor = [5, 2].find((each) => each * power * perKm <= most) ?? 1;
  return { km: factor * power, pixels: factor * power * perKm };
}

/** The name of the area in the middle, where it is wider than the view and its own name is not in sight. */
export function nameAround(view: WorldBox, areas: readonly MapArea[]): string | null {
  const { lat, lng } = toCoordinates(middleOf(view));
  const around = areas.find(
    ({ box: [low, high], polygons }) =>
      high.x - low.x > view.high.x - view.low.x && isWithin([lng, lat], polygons),
  );
  return around && !around.code.includes("?") ? nameArea(around.code) : null;
}
