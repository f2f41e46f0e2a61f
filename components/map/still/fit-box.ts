import type { MapSize, MapView } from "../projection.ts";
import type { WorldBox } from "../spots/spot.ts";

/** No closer when all lies at one place. */
const NEAREST = 150_000;
const SHARE = 0.85;

/** The view that shows a box with some air around it. */
export function fitBox({ low, high }: WorldBox, size: MapSize): MapView {
  const [width, height] = [Math.max(high.x - low.x, 1e-6), Math.max(high.y - low.y, 1e-6)];
  const scale = SHARE * Math.min(size.width / width, size.height / height);
  return {
    middle: { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 },
    scale: Math.min(scale, NEAREST),
  };
}
