import type { Point } from "./shapes.ts";

/**
 * A ring without leaps from one edge of the map to the other: where it crosses the 180th meridian
 * its longitudes go on beyond 180° or −180°, on the side where most of it lies. One that goes around
 * a pole ends a whole turn from where it began.
 */
export function unwrapRing(ring: readonly Point[]): Point[] {
  let turns = 0;
  const unwrapped = ring.map(([lng, lat], index): Point => {
    const step = lng - (ring[index - 1]?.[0] ?? lng);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [lng + turns * 360, lat];
  });
  if (unwrapped.every(([lng]) => Math.abs(lng) <= 180)) return unwrapped;
  const mean = unwrapped.reduce((sum, [lng]) => sum + lng, 0) / unwrapped.length;
  const home = Math.round(mean / 360) * 360;
  return home === 0 ? unwrapped : unwrapped.map(([lng, lat]): Point => [lng - home, lat]);
}
