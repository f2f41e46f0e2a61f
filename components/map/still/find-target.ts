import { isWithin } from "#lib/geo/shapes.ts";
import type { MapArea } from "../map-shapes.ts";
import type { MapTarget } from "../parts/map-surface.ts";
import {
  fromScreen,
  type MapSize,
  type MapView,
  toCoordinates,
  toScreen,
  type WorldPoint,
} from "../projection.ts";
import type { GridCluster } from "../spots/cluster-grid.ts";
import { nameArea } from "../spots/describe-spot.ts";
import type { AreaEntries } from "../spots/group-areas.ts";

type Search = {
  /** Pixels; what is not further than `near` from it counts. */
  at: WorldPoint;
  near: number;
  view: MapView;
  size: MapSize;
  areas: readonly MapArea[];
  groups: AreaEntries;
  clusters: readonly GridCluster[];
};

/** What lies at a pixel: the nearest mark, else the province, else the country. */
export function findTarget(search: Search): MapTarget | null {
  return findMark(search) ?? findArea(search);
}

function findMark({ at, near, view, size, clusters }: Search): MapTarget | null {
  let nearest: GridCluster | null = null;
  let distance = near;
  for (const cluster of clusters) {
    const mark = toScreen(cluster.at, view, size);
    const here = Math.hypot(mark.x - at.x, mark.y - at.y);
    if (here <= distance) [nearest, distance] = [cluster, here];
  }
  if (!nearest) return null;
  const ids = nearest.members.map(({ id }) => id);
  return { at, ids, count: ids.length, title: null };
}

function findArea({ at, view, size, areas, groups }: Search): MapTarget | null {
  const { lat, lng } = toCoordinates(fromScreen(at, view, size));
  const drawn = areas.filter(({ code }) => groups.has(code) || groups.has(code.slice(0, 2)));
  const hit = drawn.find(({ polygons }) => isWithin([lng, lat], polygons));
  if (!hit) return null;
  const code = groups.has(hit.code) ? hit.code : hit.code.slice(0, 2);
  const ids = (groups.get(code) ?? []).map(({ id }) => id);
  return { at, ids, count: ids.length, title: nameArea(code) };
}
