import type { Feature, MultiPolygon } from "geojson";
import type { MapArea } from "../map-shapes.ts";
import { type AreaEntries, tintOf } from "../spots/group-areas.ts";
import { copyRings } from "./base-features.ts";

/** `tint`: how deeply, 0 to 1. `edge` 0: of a country that is drawn as provinces, without an outline of its own. */
export type TintProperties = { code: string; tint: number; edge: 0 | 1 };
export type TintFeature = Feature<MultiPolygon, TintProperties>;

/** The areas that entries are drawn as, countries first, so that provinces are tinted above them. */
export function toTintFeatures(groups: AreaEntries, areas: readonly MapArea[]): TintFeature[] {
  const codes = [...groups.keys()].sort((a, b) => a.length - b.length);
  return codes.map((code) => toTintFeature(code, tintOf(groups.get(code)?.length ?? 0), areas));
}

export function toTintFeature(code: string, tint: number, areas: readonly MapArea[]): TintFeature {
  const own = areas.filter((area) => area.code === code);
  const parts = own.length > 0 ? own : areas.filter((area) => area.code.startsWith(`${code}-`));
  return {
    type: "Feature",
    properties: { code, tint, edge: own.length > 0 ? 1 : 0 },
    geometry: {
      type: "MultiPolygon",
      coordinates: parts.flatMap(({ polygons }) => copyRings(polygons)),
    },
  };
}
