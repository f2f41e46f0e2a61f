import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "../parts/map-colours.ts";

const isCluster: ExpressionSpecification = ["has", "point_count"];
const isKind = (kind: "point" | "disc"): ExpressionSpecification => [
  "all",
  ["!", isCluster],
  ["==", ["get", "k"], kind],
];

const hueColour = (lanes: readonly string[]): ExpressionSpecification => [
  "match",
  ["get", "h"],
  ...([0, 1, 2, 3].flatMap((hue) => [hue, lanes[hue] ?? ""]) as [number, string]),
  lanes[4] ?? "",
];

/** Discs, points and clusters of the source `entries`, the later above the earlier. */
export function entryLayers({ land, lanes }: MapColours): LayerSpecification[] {
  const colour = hueColour(lanes);
  const isSourced: ExpressionSpecification = ["==", ["get", "s"], 1];
  return [
    {
      ...{ id: "discs", type: "circle", source: "entries", filter: isKind("disc") },
      paint: {
        ...{ "circle-radius": 11, "circle-color": colour },
        ...{ "circle-opacity": 0.5, "circle-blur": 0.7 },
      },
    },
    {
      ...{ id: "points", type: "circle", source: "entries", filter: isKind("point") },
      paint: {
        "circle-radius": ["case", isSourced, 5, 4],
        "circle-color": ["case", isSourced, colour, land],
        "circle-stroke-width": ["case", isSourced, 1.2, 2],
        "circle-stroke-color": ["case", isSourced, land, colour],
      },
    },
    {
      ...{ id: "clusters", type: "symbol", source: "entries", filter: isCluster },
      layout: {
        "icon-image": ["concat", "cluster/", ["get", "point_count"]],
        "icon-allow-overlap": true,
      },
    },
  ];
}

/** Where the selected entry is, also when it is in a cluster. */
export const selectedLayer = ({ accent }: MapColours): LayerSpecification => ({
  ...{ id: "selected", type: "circle", source: "selected" },
  paint: {
    "circle-radius": ["case", ["==", ["get", "k"], "disc"], 13, 9],
    "circle-color": "transparent",
    ...{ "circle-stroke-color": accent, "circle-stroke-width": 2.5 },
  },
});
