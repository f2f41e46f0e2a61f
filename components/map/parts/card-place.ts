import type { WorldPoint } from "../projection.ts";

const WIDEST = 288;
const GAP = 14;

export type CardPlace = { left: number; maxWidth: number; top?: number; bottom?: number };

/** Where a card stands beside a point of the map, in pixels, so that all of it is seen. */
export function placeCard(at: WorldPoint, size: { width: number; height: number }): CardPlace {
  const maxWidth = Math.min(WIDEST, size.width - 16);
  const left = Math.max(8, Math.min(at.x - maxWidth / 3, size.width - maxWidth - 8));
  const isBelow = at.y < size.height / 2;
  return {
    left,
    maxWidth,
    ...(isBelow ? { top: at.y + GAP } : { bottom: size.height - at.y + GAP }),
  };
}
