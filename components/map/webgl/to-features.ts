import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { pixelsPerKm, toCoordinates, type WorldPoint } from "../projection.ts";
import type { Located } from "../spots/spot.ts";

/** What the layers read of an entry: `k` kind of spot, `h` lane hue, `s` 1 where its place has a source. */
export type EntryProperties = { id: string; k: "point" | "disc"; h: number; s: 0 | 1 };

export function toLngLat(at: WorldPoint): Position {
  const { lat, lng } = toCoordinates(at);
  return [lng, lat];
}

export const collect = <Shape extends Point | Polygon | MultiPolygon, Properties extends object>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> => ({ type: "FeatureCollection", features });

/** Points and discs as points, which are clustered; areas have shapes of their own. */
export function toEntryFeatures(located: readonly Located[]) {
  return collect(located.flatMap((each) => toEntryFeature(each) ?? []));
}

function toEntryFeature({ id, spot, hue, isSourced }: Located) {
  if (spot.kind === "area") return null;
  const properties: EntryProperties = { id, k: spot.kind, h: hue, s: isSourced ? 1 : 0 };
  const geometry = { type: "Point", coordinates: toLngLat(spot.at) } as const;
  return { type: "Feature", properties, geometry } as const;
}

const CORNERS = 48;

/** How far off places may lie, as outlines; one for all entries of one spot. */
export function toReachFeatures(located: readonly Located[]) {
  const reaches = new Map<string, Feature<Polygon, { id: string }>>();
  for (const { id, spot } of located) {
    if (spot.kind !== "disc" || spot.km === 0) continue;
    const key = `${spot.at.x} ${spot.at.y} ${spot.km}`;
    if (!reaches.has(key)) reaches.set(key, toReachFeature(id, spot.at, spot.km));
  }
  return collect([...reaches.values()]);
}

export function toReachFeature(
  id: string,
  at: WorldPoint,
  km: number,
): Feature<Polygon, { id: string }> {
  const radius = km * pixelsPerKm(toCoordinates(at).lat, 1);
  const ring = Array.from({ length: CORNERS + 1 }, (_, index): Position => {
    const angle = ((index % CORNERS) / CORNERS) * 2 * Math.PI;
    return toLngLat({ x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });
  });
  return {
    type: "Feature",
    properties: { id },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}
