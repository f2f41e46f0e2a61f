import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeShapes, type ShapeFile, type Shapes } from "./shapes.ts";

let opened: Promise<Shapes> | undefined;

/** The outlines on the server, read at the first question: 12 MB that most processes never need. */
export function openShapes(): Promise<Shapes> {
  opened ??= readFile(join(process.cwd(), "lib/geo/shapes.json"), "utf8").then((text) =>
    decodeShapes(JSON.parse(text) as ShapeFile),
  );
  return opened;
}
