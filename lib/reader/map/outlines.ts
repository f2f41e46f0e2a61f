import { findBorders } from "#lib/geo/find-borders.ts";
import file from "#lib/geo/shapes.json" with { type: "json" };
import { decodeShapes, type ShapeFile } from "#lib/geo/shapes.ts";
import { unwrapRing } from "#lib/geo/unwrap-ring.ts";
import { boxAround, lineToWorld, type WorldBox, type WorldPoint } from "./projection.ts";

const FILE = file as unknown as ShapeFile;

export type Line = WorldPoint[];
let lines: { countries: Line[]; provinces: Line[] } | undefined;

/** All borders and coasts as lines of the world; made at the first map and kept. */
export function listBorders(): { countries: Line[]; provinces: Line[] } {
  if (lines) return lines;
  const { countries, provinces } = findBorders(FILE);
  lines = { countries: countries.map(lineToWorld), provinces: provinces.map(lineToWorld) };
  return lines;
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
  const isNear = (box: WorldBox) =>
    box.low.x < high.x && box.high.x > low.x && box.low.y < high.y && box.high.y > low.y;
  return boxes.filter(({ box }) => isNear(box)).map(({ code }) => code);
}

function boxCountries() {
  const lists = new Map<string, WorldPoint[]>();
  for (const [area, polygons] of decodeShapes(FILE)) {
    if (area.includes("?")) continue;
    const code = area.slice(0, 2);
    const corners = polygons.flat().map((ring) => boxAround(lineToWorld(unwrapRing(ring))));
    lists.set(code, [
      ...(lists.get(code) ?? []),
      ...corners.flatMap(({ low, high }) => [low, high]),
    ]);
  }
  return [...lists].map(([code, corners]) => ({ code, box: boxAround(corners) }));
}

/** Whether there is a shape for a code. */
export const hasOutline = (code: string): boolean =>
  code in FILE.areas || (code.length === 2 && CODES.has(code));

const CODES = new Set(Object.keys(FILE.areas).map((code) => code.slice(0, 2)));
