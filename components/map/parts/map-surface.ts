import type { RefObject } from "react";
import type { MapArea } from "../map-shapes.ts";
import type { WorldPoint } from "../projection.ts";
import type { AreaBoxes } from "../spots/boxes.ts";
import type { Located, Spot, WorldBox } from "../spots/spot.ts";
import type { MapColours } from "./map-colours.ts";

/** What lies under the pointer. `count` may be more than `ids`, of which a cluster gives none. */
export type MapTarget = {
  /** Pixels from the corner of the map. */
  at: WorldPoint;
  ids: string[];
  count: number;
  /** The name of an area; null for points. */
  title: string | null;
};

/** What the shell around a map can ask of it. */
export type MapControl = {
  zoomBy: (factor: number) => void;
  /** All entries. */
  fit: () => void;
  /** Moves as little as needed for a spot to be in sight. */
  reveal: (spot: Spot) => void;
};

/**
 * What of a map is not as it was set up: the team's style, some of its tiles, or WebGL, without which
 * neither is shown.
 */
export type MapTrouble = "style" | "tiles" | "webgl";

/** What a map is given, by WebGL or without. */
export type MapSurfaceProps = {
  located: readonly Located[];
  areas: readonly MapArea[];
  boxes: AreaBoxes;
  colours: MapColours;
  selectedId: string | null;
  control: RefObject<MapControl | null>;
  onHover: (target: MapTarget | null) => void;
  /** Clicked or tapped; null: where nothing is. */
  onPick: (target: MapTarget | null, isTouch: boolean) => void;
  /** What is in sight, once it rests. */
  onView: (view: WorldBox) => void;
};
