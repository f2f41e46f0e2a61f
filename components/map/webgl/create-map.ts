import { Map as GlMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import { toCoordinates } from "../projection.ts";
import type { WorldBox } from "../spots/spot.ts";

// The worker is a file of ours: bundled code cannot tell maplibre-gl where it lies.
setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href);

export const NEAREST_ZOOM = 16;
export const PADDING = 48;
/** No closer when all entries lie at one place. */
export const FIT_ZOOM = 9;

/** A flat map with north up: turning and tilting it would say nothing here. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  box: WorldBox | null,
): GlMap {
  const map = new GlMap({
    ...{ container, style, maxZoom: NEAREST_ZOOM, renderWorldCopies: false },
    ...(box ? { bounds: toBounds(box) } : { center: [66.5, 34] as [number, number], zoom: 4 }),
    fitBoundsOptions: { padding: PADDING, maxZoom: FIT_ZOOM },
    // Names that fade would have every frame drawn for a while after each change.
    fadeDuration: 0,
    ...{ dragRotate: false, pitchWithRotate: false, touchPitch: false },
    // It writes HTML of the style into the page: our own line shows the same as text.
    attributionControl: false,
    locale: { "Map.Title": "Map of the entries" },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

export function toBounds({ low, high }: WorldBox): [[number, number], [number, number]] {
  const [northWest, southEast] = [toCoordinates(low), toCoordinates(high)];
  return [
    [northWest.lng, southEast.lat],
    // A box that reaches the edge of the world must not begin anew on its other side.
    [high.x >= 1 ? 180 : southEast.lng, northWest.lat],
  ];
}
