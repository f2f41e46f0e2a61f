import type { WorldPoint } from "../projection.ts";
import type { Located } from "./spot.ts";

/** What a map without WebGL draws at one place: one entry, or several that lie too near to part. */
export type GridCluster = { at: WorldPoint; members: Located[] };

/**
 * Gathers points and discs that fall into one cell of a grid, at the middle of what it holds, in
 * the order of their first. Areas are drawn as such and left out.
 *
 * @param cell side of a cell, in widths of the world
 */
export function clusterByGrid(located: readonly Located[], cell: number): GridCluster[] {
  const cells = new Map<string, GridCluster>();
  for (const each of located) {
    if (each.spot.kind === "area") continue;
    const { at } = each.spot;
    const key = `${Math.floor(at.x / cell)} ${Math.floor(at.y / cell)}`;
    const found = cells.get(key);
    if (found) addTo(found, each, at);
    else cells.set(key, { at, members: [each] });
  }
  return [...cells.values()];
}

/** The middle moves by the share of the one that came. */
function addTo(cluster: GridCluster, each: Located, { x, y }: WorldPoint): void {
  cluster.members.push(each);
  const share = 1 / cluster.members.length;
  const { at } = cluster;
  cluster.at = { x: at.x + (x - at.x) * share, y: at.y + (y - at.y) * share };
}
