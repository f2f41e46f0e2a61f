import { isGazetteerLoaded, listSettlementsNear, searchGazetteer } from "#db/queries/gazetteer.ts";
import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import type { GazetteerAnswer, PointAnswer } from "#lib/domain/gazetteer.ts";
import type { Coordinates } from "#lib/domain/place.ts";
import { distanceKm } from "#lib/domain/place-agreement.ts";
import { AppError } from "#lib/errors.ts";
import { openShapes } from "#lib/geo/open-shapes.ts";
import { findAreas } from "#lib/geo/shapes.ts";
import type { ReadContext } from "./context.ts";

const MOST = 12;
const LONGEST = 100;

/** Places by name in any script, best first; for whoever is signed in, since it is no team's secret. */
export async function findPlacesByName(
  { db, actor }: ReadContext,
  { name, country }: { name: string; country: string | null },
): Promise<GazetteerAnswer> {
  if (!actor) throw new AppError("unauthenticated");
  const key = foldPlaceName(name.slice(0, LONGEST));
  if (key.length < 2) return { isReady: true, places: [] };
  const places = await searchGazetteer(db, { key, country, limit: MOST });
  return { isReady: places.length > 0 || (await isGazetteerLoaded(db)), places };
}

/** What is at a point: the areas that hold it, and the nearest settlement within about 100 km. */
export async function findPlaceAtPoint(
  { db, actor }: ReadContext,
  point: Coordinates,
): Promise<PointAnswer> {
  if (!actor) throw new AppError("unauthenticated");
  const [shapes, near] = await Promise.all([openShapes(), listSettlementsNear(db, point)]);
  const [nearest = null] = near
    .flatMap((place) => {
      const { lat, lng } = place;
      if (lat === null || lng === null) return [];
      return [{ ...place, distanceKm: distanceKm(point, { lat, lng }) }];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm);
  return { ...findAreas(shapes, [point.lng, point.lat]), nearest };
}
