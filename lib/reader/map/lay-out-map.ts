import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import type { Spot as DataSpot } from "../explore/rows.ts";
import type { Reader } from "../reader.ts";
import type { Spot } from "./locate.ts";
import { fitView, type MapView, pixelsPerKm } from "./projection.ts";
import { boxOfGroups, chooseFocus, type Group, groupSpots, pointIn } from "./spots.ts";

/** Units of the picture. */
export const WIDTH = 720;
export const HEIGHT = 400;

export type MapLayout = {
  inside: Group[];
  outside: Group[];
  unplaced: number;
  view: MapView;
  /** Where the entries inside are drawn, by id. */
  spots: ReadonlyMap<string, DataSpot>;
};

/** The same in every language, and so made once for an edition. */
const kept = new WeakMap<EditionDocument, MapLayout | null>();

/** Which part of the world the map of an edition shows, and what is where in it; null: nothing is. */
export function layOutMap(reader: Reader): MapLayout | null {
  const known = kept.get(reader.edition);
  if (known !== undefined) return known;
  const made = makeLayout(reader);
  kept.set(reader.edition, made);
  return made;
}

function makeLayout(reader: Reader): MapLayout | null {
  const { groups, unplaced } = groupSpots(reader);
  if (groups.length === 0) return null;
  const { inside, outside } = chooseFocus(groups);
  const view = fitView(boxOfGroups(inside), WIDTH, HEIGHT);
  const spots = new Map(
    inside.flatMap((group) => {
      const spot = spotOf(group, view);
      return group.entries.map(({ entry }) => [entry.id, spot] as const);
    }),
  );
  return { inside, outside, unplaced, view, spots };
}

function spotOf({ spot, name }: Group, view: MapView): DataSpot {
  const { x, y } = pointIn(spot, view);
  const reach = round(reachOf(spot, view));
  return { x: round(x), y: round(y), reach, isArea: spot.kind === "area", name };
}

/** Units by which a point may be off. */
export const reachOf = (spot: Spot, view: MapView): number =>
  spot.kind === "point" ? spot.km * pixelsPerKm(spot.at, view) : 0;

const round = (value: number): number => Math.round(value * 10) / 10;
