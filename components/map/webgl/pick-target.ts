import type { Map as GlMap, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import type { MapTarget } from "../parts/map-surface.ts";
import type { WorldPoint } from "../projection.ts";
import { nameArea } from "../spots/describe-spot.ts";
import type { AreaEntries } from "../spots/group-areas.ts";
import { sourceOf } from "./add-layers.ts";

/** How near a pointer has to come, in pixels; a finger is wider. */
export const NEAR = 4;
export const NEAR_TOUCH = 14;

/** A cluster under the pointer, to be opened. */
export type PickedCluster = { clusterId: number; at: [number, number] };
export type Picked = { target: MapTarget; cluster: PickedCluster | null };

/** What lies at a pixel: points and discs before clusters, these before areas, provinces before countries. */
export function pickTarget(
  map: GlMap,
  at: WorldPoint,
  near: number,
  groups: AreaEntries,
): Picked | null {
  const around: [PointLike, PointLike] = [
    [at.x - near, at.y - near],
    [at.x + near, at.y + near],
  ];
  const entries = map.queryRenderedFeatures(around, { layers: ["points", "discs"] });
  if (entries.length > 0) return pickEntries(at, entries);
  const [cluster] = map.queryRenderedFeatures(around, { layers: ["clusters"] });
  if (cluster) return pickCluster(at, cluster);
  const counts = map.queryRenderedFeatures([at.x, at.y], { layers: ["area-counts", "area-tint"] });
  const target = pickArea(at, counts, groups);
  return target && { target, cluster: null };
}

function pickEntries(at: WorldPoint, features: MapGeoJSONFeature[]): Picked {
  const ids = [...new Set(features.map(({ properties }) => String(properties.id)))];
  return { target: { at, ids, count: ids.length, title: null }, cluster: null };
}

function pickCluster(at: WorldPoint, { properties, geometry }: MapGeoJSONFeature): Picked {
  const middle = geometry.type === "Point" ? geometry.coordinates : [0, 0];
  return {
    target: { at, ids: [], count: Number(properties.point_count), title: null },
    cluster: { clusterId: Number(properties.cluster_id), at: middle as [number, number] },
  };
}

function pickArea(
  at: WorldPoint,
  features: MapGeoJSONFeature[],
  groups: AreaEntries,
): MapTarget | null {
  const codes = features.map(({ properties }) => String(properties.code));
  const [code] = codes.filter((each) => groups.has(each)).sort((a, b) => b.length - a.length);
  if (code === undefined) return null;
  const ids = (groups.get(code) ?? []).map(({ id }) => id);
  return { at, ids, count: ids.length, title: nameArea(code) };
}

/** Entries of a cluster that are listed at most. */
const LISTED = 200;

export async function readCluster(map: GlMap, { clusterId }: PickedCluster): Promise<string[]> {
  const leaves = await sourceOf(map, "entries")?.getClusterLeaves(clusterId, LISTED, 0);
  return (leaves ?? []).map(({ properties }) => String(properties?.id));
}
