import { decodeArc, type Point, type ShapeFile } from "./shapes.ts";

/** Lines in degrees, each once. */
export type Borders = {
  /** Between countries, and coasts. */
  countries: Point[][];
  /** Between provinces of one country. */
  provinces: Point[][];
};

/** The borders of all areas as lines: drawn as outlines, each would be drawn twice. */
export function findBorders(file: ShapeFile): Borders {
  const users = new Map<number, string[]>();
  for (const [code, polygons] of Object.entries(file.areas)) {
    for (const arc of polygons.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      users.set(index, [...(users.get(index) ?? []), code.slice(0, 2)]);
    }
  }
  const borders: Borders = { countries: [], provinces: [] };
  for (const [index, [first, second]] of users) {
    const line = decodeArc(file.arcs[index] ?? [], file.step);
    borders[first === second ? "provinces" : "countries"].push(line);
  }
  return borders;
}
