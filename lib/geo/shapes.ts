/**
 * Outlines of countries and, for Afghanistan and its neighbours, provinces (Natural Earth, public
 * domain). `arcs` are lines shared by neighbours, in steps of `step` degrees: x, y, dx, dy, …;
 * an area is polygons of rings of arcs, `~n` meaning arc n backwards. An area is named by ISO 3166-2
 * or ISO 3166-1; one whose name holds a `?` has no code.
 */
export type ShapeFile = { step: number; arcs: number[][]; areas: Record<string, number[][][]> };

/** Longitude and latitude in degrees. */
export type Point = readonly [number, number];
export type Polygon = Point[][];
export type Shapes = ReadonlyMap<string, Polygon[]>;

/** The file's areas by their code, as polygons; the first ring is the outer one. */
export function decodeShapes(file: ShapeFile): Shapes {
  const arcs: Point[][] = [];
  // Only those that are used: an area of its own has a few of thousands.
  const arcAt = (index: number): Point[] => {
    arcs[index] ??= decodeArc(file.arcs[index] ?? [], file.step);
    return arcs[index];
  };
  const decode = (rings: number[][]): Polygon => rings.map((ring) => joinArcs(ring, arcAt));
  return new Map(
    Object.entries(file.areas).map(([code, polygons]) => [code, polygons.map(decode)]),
  );
}

/** The points of an arc, in degrees. */
export function decodeArc(arc: readonly number[], step: number): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < arc.length; index += 2) {
    x += arc[index] ?? 0;
    y += arc[index + 1] ?? 0;
    points.push([x * step, y * step]);
  }
  return points;
}

function joinArcs(ring: readonly number[], arcAt: (index: number) => Point[]): Point[] {
  return ring.flatMap((number, index) => {
    const arc = number < 0 ? arcAt(~number).toReversed() : arcAt(number);
    return index === 0 ? arc : arc.slice(1);
  });
}

/** Whether a point lies within, by the even-odd rule; exact on neither border. */
export function isWithin([x, y]: Point, polygons: readonly Polygon[]): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [[ax, ay], [bx, by]] = [ring[at] as Point, ring[before] as Point];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The country and, where there are shapes of them, the province that hold a point. */
export function findAreas(
  shapes: Shapes,
  point: Point,
): { country: string | null; admin1: string | null } {
  for (const [code, polygons] of shapes) {
    if (code.includes("?") || !isWithin(point, polygons)) continue;
    return { country: code.slice(0, 2), admin1: code.length > 2 ? code : null };
  }
  return { country: null, admin1: null };
}
