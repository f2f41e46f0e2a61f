import type { WorldPoint } from "./projection.ts";

/**
 * A line without the points that lie nearer than `tolerance` to what is left of it (Douglas and
 * Peucker, 1973); without recursion, since a coast has thousands of points.
 */
export function simplify(points: readonly WorldPoint[], tolerance: number): WorldPoint[] {
  const isKept = new Uint8Array(points.length);
  const open: [number, number][] = [[0, points.length - 1]];
  isKept[0] = 1;
  isKept[points.length - 1] = 1;
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const far = farthest(points, first, last);
    if (far.distance <= tolerance) continue;
    isKept[far.index] = 1;
    open.push([first, far.index], [far.index, last]);
  }
  return points.filter((_, index) => isKept[index] === 1);
}

function farthest(points: readonly WorldPoint[], first: number, last: number) {
  const [a, b] = [points[first], points[last]];
  let found = { index: first, distance: 0 };
  if (!a || !b) return found;
  for (let index = first + 1; index < last; index += 1) {
    const distance = distanceTo(points[index] ?? a, a, b);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

/** From the stretch between two points; a ring begins and ends in one. */
function distanceTo(point: WorldPoint, a: WorldPoint, b: WorldPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(point.x - a.x - at * dx, point.y - a.y - at * dy);
}
