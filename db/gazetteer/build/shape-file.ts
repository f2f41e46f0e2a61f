import { type Geometry, type Packages, type Ring, readDivisions } from "./packages.ts";

/** Countries drawn with their provinces: Afghanistan and its six neighbours. */
const NEAR = new Set(["AF", "CN", "IR", "PK", "TJ", "TM", "UZ"]);
/** Degrees between the steps of the grid that points are rounded to: about 1 km. */
const STEP = 0.01;
/** Steradians below which a corner is left out. */
const SMALLEST = 1.2e-7;

type Feature = { type: "Feature"; geometry: Geometry; properties: { code: string } };
type Arcs = number[][] | number[][][];
type Topology = {
  arcs: [number, number][][];
  objects: { areas: { geometries: { properties: { code: string }; arcs: Arcs; type: string }[] } };
};

/** See `lib/geo/shapes.ts` for the form. */
export type ShapeFile = { step: number; arcs: number[][]; areas: Record<string, number[][][]> };

/** Countries of the world (1:50m) and provinces of the seven (1:10m), in one net of shared lines. */
export function makeShapes(packages: Packages, codes: ReadonlyMap<string, string>): ShapeFile {
  const features = [...countries(packages), ...provinces(packages, codes)];
  const { topology } = packages.read<{ topology: (objects: object) => Topology }>(
    "topojson-server",
  );
  const { presimplify, simplify, sphericalTriangleArea } = packages.read<{
    presimplify: (topology: Topology, weight: unknown) => Topology;
    simplify: (topology: Topology, smallest: number) => Topology;
    sphericalTriangleArea: unknown;
  }>("topojson-simplify");
  const whole = topology({ areas: { type: "FeatureCollection", features } });
  return pack(simplify(presimplify(whole, sphericalTriangleArea), SMALLEST));
}

function pack({ arcs, objects }: Topology): ShapeFile {
  const areas: Record<string, number[][][]> = {};
  for (const { properties, arcs: own, type } of objects.areas.geometries) {
    const polygons = (type === "Polygon" ? [own] : own) as number[][][];
    areas[properties.code] = [...(areas[properties.code] ?? []), ...polygons];
  }
  return { step: STEP, arcs: arcs.map(delta), areas };
}

/** Steps of the grid, each point from the one before: x, y, dx, dy, … */
function delta(points: readonly [number, number][]): number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([lng, lat], index) => {
    const [nextX, nextY] = [Math.round(lng / STEP), Math.round(lat / STEP)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return index > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}

function countries(packages: Packages): Feature[] {
  const atlas = packages.read<{ objects: { countries: object } }>("world-atlas/countries-50m.json");
  const { feature } = packages.read<{
    feature: (t: object, o: object) => { features: (Feature & { id?: string })[] };
  }>("topojson-client");
  const { iso31661NumericToAlpha2 } = packages.read<{
    iso31661NumericToAlpha2: Record<string, string>;
  }>("iso-3166");
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }, index) => {
    const code = iso31661NumericToAlpha2[id ?? ""] ?? `?${index}`;
    return NEAR.has(code) ? [] : [toFeature(code, geometry)];
  });
}

function provinces(packages: Packages, codes: ReadonlyMap<string, string>): Feature[] {
  return readDivisions(packages).flatMap(({ geometry, properties }) => {
    if (!NEAR.has(properties.iso_a2)) return [];
    const code = codes.get(properties.gn_a1_code) ?? `${properties.iso_a2}-?`;
    return [toFeature(code, geometry)];
  });
}

const toFeature = (code: string, geometry: Geometry): Feature => ({
  type: "Feature",
  geometry: roundGeometry(geometry),
  properties: { code },
});

/** Rounded first: lines that two provinces share are then found to be the same. */
function roundGeometry(geometry: Geometry): Geometry {
  const ring = (points: Ring): Ring => points.map(([x, y]) => [snap(x), snap(y)]);
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: geometry.coordinates.map(ring) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map((part) => part.map(ring)) };
}

const snap = (degrees: number): number => Math.round(degrees / STEP) * STEP;
