import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { encodePlaces } from "../place-file.ts";
import { PLACES_FILE } from "../read-places.ts";
import { listAreas } from "./list-areas.ts";
import { listPlaces } from "./list-places.ts";
import { openPackages } from "./packages.ts";
import { makeShapes } from "./shape-file.ts";

/** Makes the files of areas and places anew: run by hand when the data behind them changes. */
const packages = openPackages(process.argv[2] ?? ".");
const areas = listAreas(packages);
const codes = new Map(areas.flatMap(([gn, iso]) => (iso === "" ? [] : [[gn, iso] as const])));
codes.set("PK.01", "PK-KP").set("TJ.7280679", "TJ-DU");

const write = (path: string, content: unknown) =>
  writeFileSync(
    fileURLToPath(new URL(path, import.meta.url)),
    JSON.stringify(content).replaceAll("],[", "],\n[").concat("\n"),
  );

write("../../../lib/geo/shapes.json", makeShapes(packages, codes));
write(
  "../../../lib/geo/divisions.json",
  Object.fromEntries(
    areas
      .filter(([, iso]) => iso !== "")
      .map(([, iso, name, , lat, lng]) => [iso, lat === null ? [name] : [name, lat, lng]]),
  ),
);

const text = encodePlaces(listPlaces(packages, areas));
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24 };
writeFileSync(PLACES_FILE, brotliCompressSync(text, { params }));
