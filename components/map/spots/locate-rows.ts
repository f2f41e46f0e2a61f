import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { type KnownShapes, locatePlace } from "./locate-row.ts";
import type { Located } from "./spot.ts";

const NO_LANE_HUE = 4;

export type LocatedRows = {
  located: Located[];
  /** Entries without a place, or with one that no map can show. */
  elsewhere: EntryRow[];
};

/** All rows, on the map or not; deleted ones are the caller's to leave out. */
export function locateRows(
  rows: readonly EntryRow[],
  lanes: readonly Lane[],
  shapes: KnownShapes,
): LocatedRows {
  const hues = new Map<string | null, number>(lanes.map(({ id, hue }) => [id, hue]));
  const located: Located[] = [];
  const elsewhere: EntryRow[] = [];
  for (const row of rows) {
    const spot = row.place && locatePlace(row.place, shapes);
    if (spot) located.push(toLocated(row, spot, hues.get(row.laneId) ?? NO_LANE_HUE));
    else elsewhere.push(row);
  }
  return { located, elsewhere };
}

const toLocated = (row: EntryRow, spot: Located["spot"], hue: number): Located => ({
  ...{ id: row.id, spot, hue },
  isSourced: !row.unsourced.includes("place"),
});

/** Whether two lists draw the same picture: what others type in titles does not touch the map. */
export function drawsSame(a: readonly Located[], b: readonly Located[]): boolean {
  return a.length === b.length && a.every((each, index) => isDrawnAs(each, b[index]));
}

function isDrawnAs(a: Located, b: Located | undefined): boolean {
  if (a === b) return true;
  if (!b || a.id !== b.id || a.hue !== b.hue || a.isSourced !== b.isSourced) return false;
  return isSameSpot(a.spot, b.spot);
}

/** Whether two entries lie at one spot, so that no zoom can part them. */
export function isSameSpot(a: Located["spot"], b: Located["spot"]): boolean {
  if (a.kind === "area") return b.kind === "area" && a.code === b.code;
  if (b.kind === "area" || a.kind !== b.kind) return false;
  const isAsWide = a.kind === "point" || (b.kind === "disc" && a.km === b.km);
  return isAsWide && a.at.x === b.at.x && a.at.y === b.at.y;
}
