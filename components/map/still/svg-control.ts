import type { MapControl } from "../parts/map-surface.ts";
import { fromScreen, type MapSize, type MapView, zoomAt } from "../projection.ts";
import { type AreaBoxes, boxOfAll, boxOfSpot, overlaps } from "../spots/boxes.ts";
import type { Located, Spot } from "../spots/spot.ts";
import { fitBox } from "./fit-box.ts";

type Parts = {
  change: (next: (view: MapView) => MapView) => void;
  size: MapSize;
  boxes: AreaBoxes;
  located: () => readonly Located[];
};

/** What the shell can ask of the map without WebGL; it jumps, so that nothing has to be animated. */
export function svgControl({ change, size, boxes, located }: Parts): MapControl {
  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    zoomBy: (factor) => change((view) => zoomAt(view, factor, middle, size)),
    fit() {
      const box = boxOfAll(located(), boxes);
      if (box) change(() => fitBox(box, size));
    },
    reveal(spot: Spot) {
      const box = boxOfSpot(spot, boxes);
      if (!box) return;
      change((view) => {
        const low = fromScreen({ x: 0, y: 0 }, view, size);
        const high = fromScreen({ x: size.width, y: size.height }, view, size);
        if (overlaps(box, { low, high })) return view;
        const fitted = fitBox(box, size);
        return spot.kind === "area" ? fitted : { ...fitted, scale: view.scale };
      });
    },
  };
}
