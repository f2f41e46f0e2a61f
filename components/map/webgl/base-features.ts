import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point } from "geojson";
import { countryName } from "#components/places/describe-place.ts";
import { findArea } from "#lib/geo/find-area.ts";
import type { Borders } from "#lib/geo/find-borders.ts";
import type { Point as Degrees } from "#lib/geo/shapes.ts";
import { unwrapRing } from "#lib/geo/unwrap-ring.ts";
import type { MapArea } from "../map-shapes.ts";
import { type AreaBoxes, boxAreas, middleOf } from "../spots/boxes.ts";
import type { WorldBox } from "../spots/spot.ts";
import { toLngLat } from "./to-features.ts";

/** `p` 1: a province, drawn more finely than a country. */
type AreaFeature = Feature<MultiPolygon, { code: string; p: 0 | 1 }>;
/** `from`, `to`: zooms between which there is room for the name. */
type NameFeature = Feature<
  Point,
  { code: string; name: string; p: 0 | 1; from: number; to: number }
>;

/** Countries and provinces as maplibre-gl takes them. */
export function toAreaFeatures(areas: readonly MapArea[]): FeatureCollection<MultiPolygon> {
  const features = areas.map(
    ({ code, polygons }): AreaFeature => ({
      type: "Feature",
      properties: { code, p: isProvince(code) ? 1 : 0 },
      geometry: { type: "MultiPolygon", coordinates: copyRings(polygons) },
    }),
  );
  return { type: "FeatureCollection", features };
}

export const copyRings = (polygons: readonly (readonly Degrees[])[][]): [number, number][][][] =>
  polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])));

/** Borders of countries, and (`p` 1) of provinces. */
export const toBorderFeatures = ({ countries, provinces }: Borders) => ({
  type: "FeatureCollection" as const,
  features: [toLines(countries, 0), toLines(provinces, 1)],
});

const toLines = (lines: Degrees[][], p: 0 | 1): Feature<MultiLineString, { p: 0 | 1 }> => ({
  type: "Feature",
  properties: { p },
  geometry: {
    type: "MultiLineString",
    coordinates: lines.map((line) => unwrapRing(line).map(([lng, lat]) => [lng, lat])),
  },
});

const isProvince = (code: string): boolean => code.length > 2 && !code.includes("?");

/** Pixels that the world is wide at zoom 0, and that a letter of a name is wide on average. */
const TILE = 512;
const LETTER = 6;
/** From here on the provinces are named instead of their country. */
const PROVINCES_FROM = 5;

/** The names of all areas that have one, each where its area is wide enough for it. */
export function toNameFeatures(areas: readonly MapArea[]): FeatureCollection<Point> {
  const boxes = boxAreas(areas);
  const divided = new Set(
    areas.filter(({ code }) => isProvince(code)).map(({ code }) => code.slice(0, 2)),
  );
  const codes = [...boxes.keys()].filter((code) => !code.includes("?"));
  const features = codes.flatMap((code) => toNameFeature(code, boxes, divided.has(code)) ?? []);
  return { type: "FeatureCollection", features };
}

/** The zoom from which a name finds room in its area. */
export const roomyFrom = (name: string, { low, high }: WorldBox): number =>
  Math.log2((name.length * LETTER) / (TILE * (high.x - low.x))) - 0.3;

function toNameFeature(code: string, boxes: AreaBoxes, isDivided: boolean): NameFeature | null {
  const box = boxes.get(code);
  const name = code.length > 2 ? (findArea(code)?.name ?? "") : countryName(code);
  if (!box || name === "") return null;
  const from = roomyFrom(name, box);
  const least = isProvince(code) ? PROVINCES_FROM : 0;
  return {
    type: "Feature",
    properties: {
      ...{ code, name, p: isProvince(code) ? 1 : 0, from: Math.max(least, from) },
      to: isDivided ? PROVINCES_FROM + 0.5 : 24,
    },
    geometry: { type: "Point", coordinates: toLngLat(middleOf(box)) },
  };
}
