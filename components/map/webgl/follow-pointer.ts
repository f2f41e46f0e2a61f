import type { GeoJSONSource, Map as GlMap, MapMouseEvent } from "maplibre-gl";
import type { MapSurfaceProps } from "../parts/map-surface.ts";
import { CLUSTERS_TO, sourceOf } from "./add-layers.ts";
import { NEAREST_ZOOM } from "./create-map.ts";
import type { Shown } from "./open-gl-map.ts";
import { NEAR, NEAR_TOUCH, type Picked, pickTarget, readCluster } from "./pick-target.ts";

type Listeners = Pick<MapSurfaceProps, "onHover" | "onPick">;

const isTouch = ({ originalEvent }: MapMouseEvent): boolean =>
  (originalEvent as Partial<PointerEvent>).pointerType === "touch";

/** Tells what lies under the pointer, and opens what is clicked: a cluster by coming nearer. */
export function followPointer(map: GlMap, shown: Shown, { onHover, onPick }: Listeners): void {
  const pick = ({ point }: MapMouseEvent, near: number): Picked | null =>
    shown.isReady ? pickTarget(map, { x: point.x, y: point.y }, near, shown.groups) : null;
  map.on("mousemove", (event) => {
    const picked = pick(event, NEAR);
    map.getCanvas().style.cursor = picked ? "pointer" : "";
    onHover(picked?.target ?? null);
  });
  map.on("mouseout", () => onHover(null));
  map.on("movestart", () => onHover(null));
  map.on("click", async (event) => {
    const picked = pick(event, isTouch(event) ? NEAR_TOUCH : NEAR);
    // A cluster may be gone by the time it is asked about: there is nothing to open then.
    const ids = picked?.cluster ? await openCluster(map, shown, picked).catch(() => null) : null;
    if (picked?.cluster && !ids) return;
    onPick(picked && (ids ? { ...picked.target, ids } : picked.target), isTouch(event));
  });
}

/** The built-in map has nothing to show from here on but land. */
const DETAIL_TO = 9;

/**
 * Comes so near that the cluster parts; the ids of one that parts only where the map has no more
 * detail, or never.
 */
async function openCluster(map: GlMap, shown: Shown, picked: Picked): Promise<string[] | null> {
  const source: GeoJSONSource | undefined = sourceOf(map, "entries");
  const { cluster } = picked;
  if (!cluster || !source) return null;
  const [ids, zoom] = await Promise.all([
    readCluster(map, cluster),
    source.getClusterExpansionZoom(cluster.clusterId),
  ]);
  if (zoom > (shown.isBuiltIn ? DETAIL_TO : CLUSTERS_TO)) return ids;
  map.easeTo({ center: cluster.at, zoom: Math.min(zoom, NEAREST_ZOOM) });
  return null;
}
