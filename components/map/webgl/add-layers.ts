import type { GeoJSONSource, Map as GlMap, LayerSpecification } from "maplibre-gl";
import { loadMapBorders, type MapArea } from "../map-shapes.ts";
import type { MapColours } from "../parts/map-colours.ts";
import { areaLayers, countLayer, reachLayers } from "./area-layers.ts";
import { toAreaFeatures, toBorderFeatures, toNameFeatures } from "./base-features.ts";
import { baseLayers, NAME_FONT, nameLayer } from "./built-in-style.ts";
import { drawCountImage, IMAGE_RATIO } from "./count-images.ts";
import { entryLayers, selectedLayer } from "./entry-layers.ts";
import { collect } from "./to-features.ts";

/** Pixels within which entries are gathered, and the zoom from which they are not. */
const CLUSTER_RADIUS = 34;
export const CLUSTERS_TO = 13;

const EMPTY = { type: "geojson", data: collect([]) } as const;

/** The sources of land, borders and names: a style from elsewhere brings its own. */
export function addBaseSources(map: GlMap, areas: readonly MapArea[]): void {
  map.addSource("areas", { ...EMPTY, data: toAreaFeatures(areas) });
  map.addSource("borders", EMPTY);
  void loadMapBorders().then((borders) => {
    sourceOf(map, "borders")?.setData(toBorderFeatures(borders));
  });
  map.addSource("names", { ...EMPTY, data: toNameFeatures(areas) });
}

/** The sources of entries, filled by `showEntries` and `showSelected`. */
export function addSources(map: GlMap): void {
  for (const id of ["tinted", "chosen", "area-counts", "reach", "selected"])
    map.addSource(id, EMPTY);
  map.addSource("entries", {
    ...{ ...EMPTY, cluster: true, clusterRadius: CLUSTER_RADIUS, clusterMaxZoom: CLUSTERS_TO },
  });
}

/** @param font of the names that we add: one that the style has */
export function layersOf(
  colours: MapColours,
  isBuiltIn: boolean,
  font: readonly string[] = NAME_FONT,
): LayerSpecification[] {
  return [
    ...(isBuiltIn ? baseLayers(colours) : []),
    ...[...areaLayers(colours), ...reachLayers(colours)],
    ...(isBuiltIn ? [nameLayer(colours)] : []),
    ...[countLayer(colours, font), ...entryLayers(colours), selectedLayer(colours)],
  ];
}

/** Takes other colours without loading anything anew, and draws the pictures of counts again. */
export function recolour(map: GlMap, colours: MapColours, isBuiltIn: boolean): void {
  if (isBuiltIn) map.setPaintProperty("sea", "background-color", colours.water);
  // Its type asks for the name of one property, not for one of many.
  const setPaint = map.setPaintProperty.bind(map) as (...given: [string, string, unknown]) => void;
  for (const layer of layersOf(colours, isBuiltIn)) {
    for (const [name, value] of Object.entries(layer.paint ?? {})) setPaint(layer.id, name, value);
  }
  for (const name of map.listImages()) {
    const image = drawCountImage(name, colours);
    if (image) map.updateImage(name, image);
  }
}

/** Pictures are drawn when a layer asks for them. */
export function provideImages(map: GlMap, coloursNow: () => MapColours): void {
  map.setMissingStyleImageResolver(async (name) => {
    const image = drawCountImage(name, coloursNow());
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: IMAGE_RATIO });
  });
}

export const sourceOf = (map: GlMap, id: string): GeoJSONSource | undefined =>
  map.getSource<GeoJSONSource>(id);
