import { type KeyboardEvent, useState } from "react";
import { type Coordinates, formatCoordinates } from "#lib/domain/place.ts";
import {
  fromScreen,
  type MapSize,
  type MapView,
  panBy,
  toCoordinates,
  zoomAt,
} from "./projection.ts";

const ARROW = 24;
const ARROWS: Record<string, [number, number]> = {
  ...{ ArrowLeft: [1, 0], ArrowRight: [-1, 0] },
  ...{ ArrowUp: [0, 1], ArrowDown: [0, -1] },
};
const ZOOMS: Record<string, number> = { "+": 1.6, "=": 1.6, "-": 1 / 1.6, "−": 1 / 1.6 };

type Parts = {
  view: MapView;
  size: MapSize;
  change: (next: (view: MapView) => MapView) => void;
  reset: () => void;
  onPoint?: (point: Coordinates) => void;
};

/**
 * Arrows move the map under the crosshair, plus and minus zoom, Enter sets the point there; gives
 * what is to be said of it, for those who do not see the map.
 */
export function useMapKeys({ view, size, change, reset, onPoint }: Parts) {
  const [said, setSaid] = useState("");
  const middle = { x: size.width / 2, y: size.height / 2 };
  const under = (now: MapView) => toCoordinates(fromScreen(middle, now, size));
  const move = (next: (view: MapView) => MapView) => {
    change(next);
    if (onPoint) setSaid(`Crosshair at ${formatCoordinates(under(next(view)))}`);
  };
  const zoom = (factor: number) => change((now) => zoomAt(now, factor, middle, size));
  const set = () => {
    if (!onPoint) return;
    // The map stays where it is, also when the new point would begin it elsewhere.
    change((now) => now);
    onPoint(under(view));
    setSaid(`Point set at ${formatCoordinates(under(view))}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [pan, factor] = [ARROWS[event.key], ZOOMS[event.key]];
    if (pan) move((now) => panBy(now, pan[0] * ARROW, pan[1] * ARROW));
    else if (factor) zoom(factor);
    else if (event.key === "0") reset();
    else if (onPoint && (event.key === "Enter" || event.key === " ")) set();
    else return;
    event.preventDefault();
  };
  return { onKeyDown, zoom, said };
}
