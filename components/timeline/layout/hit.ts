import type { PlacedCluster, PlacedMark, Scene } from "./scene.ts";

/** Pixels around a mark that still count as the mark: a finger is wider than a dot. */
const REACH = 6;
const HALF_LABEL = 9;

/** The mark at a point of the canvas: the nearest dot or bar, else the one whose label is there. */
export function hitMark(scene: Scene, x: number, y: number): PlacedMark | null {
  let best: PlacedMark | null = null;
  let bestDistance = REACH;
  for (const item of scene.marks) {
    const distance = distanceTo(item, x, y);
    if (distance <= bestDistance) {
      best = item;
      bestDistance = distance;
    }
  }
  return best ?? scene.marks.find((item) => isOnLabel(item, x, y)) ?? null;
}

function distanceTo({ extent, y: middle }: PlacedMark, x: number, y: number): number {
  const across = Math.max(extent.left - x, 0, x - extent.right);
  const down = Math.max(Math.abs(y - middle) - REACH, 0);
  return Math.hypot(across, down);
}

function isOnLabel({ label, y: middle }: PlacedMark, x: number, y: number): boolean {
  return (
    label !== null && x >= label.left && x <= label.right && Math.abs(y - middle) <= HALF_LABEL
  );
}

/** The column at a point, with some pixels above low ones. */
export function hitCluster(scene: Scene, x: number, y: number): PlacedCluster | null {
  return (
    scene.clusters.find(
      ({ extent, top, bottom }) =>
        x >= extent.left && x < extent.right && y >= top - REACH && y <= bottom,
    ) ?? null
  );
}

/** How near to an end of a bar it can be grasped to stretch it. */
const GRIP = 6;
const SHORTEST_WITH_GRIPS = 26;

/** What a mark is grasped by at a point: as a whole, or by one of its ends. */
export function gripAt({ extent }: PlacedMark, x: number): "move" | "start" | "end" {
  if (extent.right - extent.left < SHORTEST_WITH_GRIPS) return "move";
  if (Math.abs(x - extent.left) <= GRIP) return "start";
  return Math.abs(x - extent.right) <= GRIP ? "end" : "move";
}
