import type { PlacePrecision } from "#lib/domain/codes.ts";
import type { PlaceSummary } from "#lib/domain/entry.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { REACH_KM } from "../choose-view.ts";
import { toWorld, type WorldPoint } from "../projection.ts";
import type { Spot } from "./spot.ts";

/** Codes that there is a shape of; of a country also where it is drawn as its provinces. */
export type KnownShapes = ReadonlySet<string>;

/** A province that is not drawn, about as wide as one is. */
const PROVINCE_KM = 100;

const POINTS: ReadonlySet<PlacePrecision> = new Set(["site", "vicinity", "locality", "settlement"]);

/**
 * Where a place is drawn. A province, a country, or several places of it are their area; where
 * there is no shape of a province, a wide disc around its point; a district, which has no shape
 * here, and the surroundings of a settlement a disc. Of a place without a point the finest area
 * that it names. Null where nothing of it can be drawn.
 */
export function locatePlace(place: PlaceSummary, shapes: KnownShapes): Spot | null {
  const { precision, country } = place;
  if (precision === "country" || precision === "multiple") return areaSpot([country], shapes);
  if (precision === "admin1") return locateProvince(place, shapes);
  const at = pointOf(place);
  if (!at) return areaSpot([place.admin1, country], shapes);
  if (POINTS.has(precision)) return { kind: "point", at };
  return { kind: "disc", at, km: REACH_KM[precision] };
}

function locateProvince(place: PlaceSummary, shapes: KnownShapes): Spot | null {
  const own = areaSpot([place.admin1], shapes);
  if (own) return own;
  const known = place.admin1 === null ? null : findArea(place.admin1)?.point;
  const at = known ? toWorld(known) : pointOf(place);
  return at ? { kind: "disc", at, km: PROVINCE_KM } : areaSpot([place.country], shapes);
}

function areaSpot(codes: (string | null)[], shapes: KnownShapes): Spot | null {
  const code = codes.find((each) => each !== null && shapes.has(each));
  return code ? { kind: "area", code } : null;
}

const pointOf = ({ lat, lng }: PlaceSummary): WorldPoint | null =>
  lat === null || lng === null ? null : toWorld({ lat, lng });
