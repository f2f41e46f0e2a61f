import type { Map as GlMap } from "maplibre-gl";
import { countryName } from "#components/places/describe-place.ts";
import { findArea } from "#lib/geo/find-area.ts";
import type { MapArea } from "../map-shapes.ts";
import { type AreaBoxes, middleOf } from "../spots/boxes.ts";
import { type AreaEntries, groupAreas } from "../spots/group-areas.ts";
import type { Located } from "../spots/spot.ts";
import { sourceOf } from "./add-layers.ts";
import { roomyFrom } from "./base-features.ts";
import { toTintFeature, toTintFeatures } from "./tint-features.ts";
import { collect, toEntryFeatures, toLngLat, toReachFeatures } from "./to-features.ts";

type Known = { areas: readonly MapArea[]; boxes: AreaBoxes };

/** Puts entries on the map, in place of those before. */
export function showEntries(map: GlMap, located: readonly Located[], known: Known): void {
  const groups = groupAreas(located);
  void sourceOf(map, "entries")?.setData(toEntryFeatures(located));
  void sourceOf(map, "reach")?.setData(toReachFeatures(located));
  void sourceOf(map, "area-counts")?.setData(toCountFeatures(groups, known.boxes));
  void sourceOf(map, "tinted")?.setData(collect(toTintFeatures(groups, known.areas)));
  hideNames(map, [...groups.keys()]);
}

function toCountFeatures(groups: AreaEntries, boxes: AreaBoxes) {
  const features = [...groups].flatMap(([code, entries]) => {
    const box = boxes.get(code);
    const name = code.length > 2 ? findArea(code)?.name : countryName(code);
    if (!box || !name) return [];
    // A province's count must not stand beside it where it is a speck; a country's is always there.
    const from = code.length > 2 ? roomyFrom(name, box) - 0.7 : 0;
    const geometry = { type: "Point", coordinates: toLngLat(middleOf(box)) } as const;
    return [
      { type: "Feature", properties: { code, name, n: entries.length, from }, geometry } as const,
    ];
  });
  return collect(features);
}

/** The count of an area says its name. */
function hideNames(map: GlMap, codes: string[]): void {
  if (!map.getLayer("names")) return;
  map.setFilter("names", [
    "all",
    [">=", ["zoom"], ["get", "from"]],
    ["<", ["zoom"], ["get", "to"]],
    ["!", ["in", ["get", "code"], ["literal", codes]]],
  ]);
}

/** How much deeper the area of the selected entry is tinted. */
const CHOSEN = 0.22;

/** Marks the selected entry, or takes the mark away. */
export function showSelected(
  map: GlMap,
  selected: Located | null,
  areas: readonly MapArea[],
): void {
  const spot = selected?.spot;
  const isArea = spot?.kind === "area";
  const chosen = isArea ? [toTintFeature(spot.code, CHOSEN, areas)] : [];
  void sourceOf(map, "selected")?.setData(toEntryFeatures(selected && !isArea ? [selected] : []));
  void sourceOf(map, "chosen")?.setData(collect(chosen));
}
