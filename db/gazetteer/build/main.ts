import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listAreas } from "./list-areas.ts";
import { openPackages } from "./packages.ts";
import { makeShapes } from "./shape-file.ts";

/** Makes the files of areas anew: run by hand when the data behind them changes. */
const packages = openPackages(process.argv[2] ?? ".");
const areas = listAreas(packages);
const codes = new Map(areas.flatMap(([gn, iso]) => (iso === "" ? [] : [[gn, iso] as const])));
codes.set("PK.01", "PK-KP").set("TJ.7280679", "TJ-DU");

const write = (path: string, content: unknown) =>
  writeFileSync(
    fileURLToPath(new URL(path, import.meta.url)),
    JSON.stringify(content).replaceAll("],[", "],\n[").concat("\n"),
  );

write("../areas.json", areas);
write("../../../lib/geo/shapes.json", makeShapes(packages, codes));
write(
  "../../../lib/geo/divisions.json",
  Object.fromEntries(
    areas
      .filter(([, iso]) => iso !== "")
      .map(([, iso, name, , lat, lng]) => [iso, lat === null ? [name] : [name, lat, lng]]),
  ),
);
