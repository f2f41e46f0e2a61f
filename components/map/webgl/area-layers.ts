import type { LayerSpecification } from "maplibre-gl";
import type { MapColours } from "../parts/map-colours.ts";

/**
 * Areas that entries are drawn as, of the source `tinted`, and the one of the selected entry, of
 * `chosen`. Edges are lines of their own: outlines of fills would be drawn for every area.
 */
export function areaLayers({ accent }: MapColours): LayerSpecification[] {
  const edge = (id: string, source: string, width: number): LayerSpecification => ({
    ...{ id, type: "line", source, filter: ["==", ["get", "edge"], 1] },
    paint: { "line-color": accent, "line-width": width },
  });
  const fill = (id: string, source: string): LayerSpecification => ({
    ...{ id, type: "fill", source },
    paint: { "fill-color": accent, "fill-opacity": ["get", "tint"], "fill-antialias": false },
  });
  return [
    ...[fill("area-tint", "tinted"), fill("chosen-tint", "chosen")],
    ...[edge("area-edge", "tinted", 1.2), edge("chosen-edge", "chosen", 2.5)],
  ];
}

/** How far off a place may lie: wider than its mark from about here on. */
const REACH_FROM = 4;

export function reachLayers({ muted: colour }: MapColours): LayerSpecification[] {
  return [
    {
      ...{ id: "reach", type: "fill", source: "reach", minzoom: REACH_FROM },
      paint: { "fill-color": colour, "fill-opacity": 0.1 },
    },
    {
      ...{ id: "reach-edge", type: "line", source: "reach", minzoom: REACH_FROM },
      paint: { "line-color": colour, "line-opacity": 0.7, "line-dasharray": [3, 3] },
    },
  ];
}

/** The name of an area and how many entries are somewhere in it; beside clusters, not under them. */
export const countLayer = (
  { ink, land }: MapColours,
  font: readonly string[],
): LayerSpecification => ({
  ...{ id: "area-counts", type: "symbol", source: "area-counts" },
  filter: [">=", ["zoom"], ["get", "from"]],
  layout: {
    "text-field": ["concat", ["get", "name"], " · ", ["to-string", ["get", "n"]]],
    ...{ "text-font": [...font], "text-size": 11.5, "text-max-width": 12, "text-padding": 3 },
    // Never at its side: a small country's name would stand upon its neighbour.
    "text-variable-anchor": ["center", "top", "bottom"],
    ...{ "text-radial-offset": 1, "text-justify": "auto" },
    "symbol-sort-key": ["-", 0, ["get", "n"]],
  },
  paint: { "text-color": ink, "text-halo-color": land, "text-halo-width": 1.6 },
});
