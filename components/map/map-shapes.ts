import { type Borders, findBorders } from "#lib/geo/find-borders.ts";
import { decodeShapes, type Polygon, type ShapeFile } from "#lib/geo/shapes.ts";
import { unwrapRing } from "#lib/geo/unwrap-ring.ts";
import { toWorld, type WorldPoint } from "./projection.ts";

/**
 * An area as it is drawn: its outline in thousandths of the world, the box around its largest part,
 * and its polygons in degrees. One that crosses the 180th meridian goes on beyond it.
 */
export type MapArea = {
  code: string;
  path: string;
  box: [WorldPoint, WorldPoint];
  polygons: Polygon[];
};

let loaded: Promise<MapArea[]> | undefined;

/** The outlines, a chunk of its own that is fetched when the first map is shown. */
export function loadMapAreas(): Promise<MapArea[]> {
  loaded ??= loadShapes().then((file) =>
    [...decodeShapes(file)].map(([code, polygons]) => toArea(code, polygons)),
  );
  return loaded;
}

/** The borders between them, as lines. */
export const loadMapBorders = async (): Promise<Borders> => findBorders(await loadShapes());

const loadShapes = async (): Promise<ShapeFile> =>
  (await import("#lib/geo/shapes.json")).default as unknown as ShapeFile;

/** Units of a path: the world is this wide. */
export const PATH_UNITS = 1000;

function toArea(code: string, decoded: Polygon[]): MapArea {
  const polygons = decoded.map((rings) => rings.map(unwrapRing));
  const drawn = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lng, lat]) => toWorld({ lat, lng }))),
  );
  const path = drawn
    .flat()
    .map((ring) => `M${ring.map(formatPoint).join("L")}Z`)
    .join("");
  const outer = drawn.map(([ring = []]) => boxOf(ring));
  const largest = outer.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  return { code, path, box: largest, polygons };
}

const formatPoint = ({ x, y }: WorldPoint): string =>
  `${(x * PATH_UNITS).toFixed(3)} ${(y * PATH_UNITS).toFixed(3)}`;

type Box = [WorldPoint, WorldPoint];
const sizeOf = ([a, b]: Box): number => (b.x - a.x) * (b.y - a.y);

function boxOf(ring: readonly WorldPoint[]): Box {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return [
    { x: Math.min(...xs), y: Math.min(...ys) },
    { x: Math.max(...xs), y: Math.max(...ys) },
  ];
}
