import type { PlacePrecision } from "#lib/domain/codes.ts";
import type { PlaceSummary } from "#lib/domain/entry.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { hasOutline } from "./outlines.ts";
import { toWorld, type WorldPoint } from "./projection.ts";

/** Where an entry is drawn, never more exactly than it is told. `km`: how far it may be off. */
export type Spot = { kind: "point"; at: WorldPoint; km: number } | { kind: "area"; code: string };

const REACH_KM: Partial<Record<PlacePrecision, number>> = { near_settlement: 25, admin2: 25 };
/** A province that is not drawn, about as wide as one is. */
const PROVINCE_KM = 100;

/** Provinces, countries and several places of one are areas; null where nothing can be drawn. */
export function locate(place: PlaceSummary): Spot | null {
  const { precision, country, admin1 } = place;
  if (precision === "unknown") return null;
  if (precision === "country" || precision === "multiple") return areaOf([country]);
  if (precision === "admin1") return locateProvince(place);
  const at = pointOf(place);
  return at ? { kind: "point", at, km: REACH_KM[precision] ?? 0 } : areaOf([admin1, country]);
}

function locateProvince(place: PlaceSummary): Spot | null {
  const own = areaOf([place.admin1]);
  if (own) return own;
  const known = place.admin1 === null ? null : (findArea(place.admin1)?.point ?? null);
  const at = known ? toWorld(known.lng, known.lat) : pointOf(place);
  return at ? { kind: "point", at, km: PROVINCE_KM } : areaOf([place.country]);
}

function areaOf(codes: (string | null)[]): Spot | null {
  const code = codes.find((each) => each !== null && hasOutline(each));
  return code ? { kind: "area", code } : null;
}

const pointOf = ({ lat, lng }: PlaceSummary): WorldPoint | null =>
  lat === null || lng === null ? null : toWorld(lng, lat);
