import { findBorders } from "#lib/geo/find-borders.ts";
import file from "#lib/geo/shapes.json" with { type: "json" };
import { decodeShapes, type Point, type ShapeFile } from "#lib/geo/shapes.ts";
import { unwrapRing } from "#lib/geo/unwrap-ring.ts";
import {
  boxAround,
  lineToWorld,
  touches,
  toWorld,
  type WorldBox,
  type WorldPoint,
} from "./projection.ts";

const FILE = file as unknown as ShapeFile;

export type Line = WorldPoint[];
/** A line with what it takes up, so that those far from a picture need not be looked at. */
export type BoxedLine = { line: Line; box: WorldBox };
let lines: { countries: BoxedLine[]; provinces: BoxedLine[] } | undefined;

/** All borders and coasts as lines of the world; made at the first map and kept. */
export function listBorders(): { countries: BoxedLine[]; provinces: BoxedLine[] } {
  if (lines) return lines;
  const { countries, provinces } = findBorders(FILE);
  lines = { countries: countries.map(boxLine), provinces: provinces.map(boxLine) };
  return lines;
}

function boxLine(degrees: readonly Point[]): BoxedLine {
  const line = lineToWorld(degrees);
  return { line, box: boxAround(line) };
}

const areas = new Map<string, Line[]>();

/** The outlines of a province or of a country, which may be drawn as its provinces; none if unknown. */
export function outlineOf(code: string): Line[] {
  const known = areas.get(code);
  if (known) return known;
  const parts = Object.entries(FILE.areas).filter(
    ([each]) => each === code || each.startsWith(`${code}-`),
  );
  const shapes = decodeShapes({ ...FILE, areas: Object.fromEntries(parts) });
  const made = [...shapes.values()].flat(2).map((ring) => lineToWorld(unwrapRing(ring)));
  areas.set(code, made);
  return made;
}

let boxes: { code: string; box: WorldBox }[] | undefined;

/** Codes of the countries whose borders come into a box, by their boxes. */
export function listCountries({ low, high }: WorldBox): string[] {
  boxes ??= boxCountries();
  return boxes.filter(({ box }) => touches(box, { low, high })).map(({ code }) => code);
}

function boxCountries() {
  const lists = new Map<string, WorldPoint[]>();
  for (const [area, polygons] of decodeShapes(FILE)) {
    if (area.includes("?")) continue;
    const code = area.slice(0, 2);
    const corners = polygons.flat().flatMap((ring) => cornersOf(unwrapRing(ring)));
    lists.set(code, [...(lists.get(code) ?? []), ...corners]);
  }
  return [...lists].map(([code, corners]) => ({ code, box: boxAround(corners) }));
}

/** The box of a ring, found in degrees: north stays above south on the map. */
function cornersOf(ring: readonly Point[]): WorldPoint[] {
  const { low, high } = boxAround(ring.map(([x, y]) => ({ x, y })));
  return [toWorld(low.x, low.y), toWorld(high.x, high.y)];
}

/** Warms what every map needs of the world. */
export function openWorld(): void {
  listBorders();
  listCountries({ low: { x: 0, y: 0 }, high: { x: 1, y: 1 } });
}

/** Whether there is a shape for a code. */
export const hasOutline = (code: string): boolean =>
  code in FILE.areas || (code.length === 2 && CODES.has(code));

const CODES = new Set(Object.keys(FILE.areas).map((code) => code.slice(0, 2)));
