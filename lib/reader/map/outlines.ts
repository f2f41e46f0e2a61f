import { findBorders } from "#lib/geo/find-borders.ts";
import file from "#lib/geo/shapes.json" with { type: "json" };
import { decodeShapes, type ShapeFile } from "#lib/geo/shapes.ts";
import { unwrapRing } from "#lib/geo/unwrap-ring.ts";
import { lineToWorld, type WorldPoint } from "./projection.ts";

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

/** Whether there is a shape for a code. */
export const hasOutline = (code: string): boolean =>
  code in FILE.areas || (code.length === 2 && CODES.has(code));

const CODES = new Set(Object.keys(FILE.areas).map((code) => code.slice(0, 2)));
