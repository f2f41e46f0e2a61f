import type { Map as GlMap, LngLatLike } from "maplibre-gl";
import type { MapControl } from "../parts/map-surface.ts";
import { toCoordinates, toWorld } from "../projection.ts";
import { type AreaBoxes, boxOfAll, boxOfSpot, overlaps } from "../spots/boxes.ts";
import type { Spot, WorldBox } from "../spots/spot.ts";
import { FIT_ZOOM, PADDING, toBounds } from "./create-map.ts";
import type { Shown } from "./open-gl-map.ts";

/** Moves take this long, in ms; maplibre-gl jumps instead where less motion is asked for. */
const MOVE = 170;
const OPTIONS = { padding: PADDING, maxZoom: FIT_ZOOM, duration: MOVE };

export function controlOf(map: GlMap, shown: Shown, boxes: AreaBoxes): MapControl {
  return {
    zoomBy(factor) {
      const zoom = map.getZoom() + Math.log2(factor);
      map.easeTo({ zoom, ...aroundSelected(map, shown), duration: MOVE });
    },
    fit() {
      const box = boxOfAll(shown.located, boxes);
      if (box) map.fitBounds(toBounds(box), OPTIONS);
    },
    reveal: (spot) => reveal(map, spot, boxes),
  };
}

/** What is selected and in sight stays where it is. */
function aroundSelected(map: GlMap, { selected }: Shown): { around?: LngLatLike } {
  const spot = selected?.spot;
  if (!spot || spot.kind === "area") return {};
  const { lat, lng } = toCoordinates(spot.at);
  return map.getBounds().contains([lng, lat]) ? { around: [lng, lat] } : {};
}

function reveal(map: GlMap, spot: Spot, boxes: AreaBoxes): void {
  const box = boxOfSpot(spot, boxes);
  if (!box || overlaps(box, viewOf(map))) return;
  if (spot.kind === "area") return void map.fitBounds(toBounds(box), OPTIONS);
  const { lat, lng } = toCoordinates(spot.at);
  map.easeTo({ center: [lng, lat], duration: MOVE });
}

/** Tells what is in sight once the map rests. */
export function followView(map: GlMap, onView: (view: WorldBox) => void): void {
  const tell = () => onView(viewOf(map));
  map.on("moveend", tell);
  map.on("resize", tell);
  map.once("style.load", tell);
}

function viewOf(map: GlMap): WorldBox {
  const bounds = map.getBounds();
  return { low: toWorld(bounds.getNorthWest()), high: toWorld(bounds.getSouthEast()) };
}
