import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { MapColours } from "../parts/map-colours.ts";

/** Drawn from the page's own fonts: without an address of glyphs maplibre-gl makes them itself. */
export const NAME_FONT = ["Inter Variable", "Vazirmatn Variable"];

/** The first font that a style names its places with; the page's own where it names none. */
export function fontOf({ layers }: StyleSpecification): readonly string[] {
  const fonts = layers.flatMap((layer) => (layer.type === "symbol" ? [layer.layout] : []));
  const found = fonts.map((layout) => layout?.["text-font"]).find(isFontList);
  return found ?? NAME_FONT;
}

const isFontList = (font: unknown): font is string[] =>
  Array.isArray(font) &&
  font.length > 0 &&
  font[0] !== "literal" &&
  font.every((each) => typeof each === "string");

/** The style that needs nothing from elsewhere: sea only; `baseLayers` are laid on it. */
export const emptyStyle = (colours: MapColours): StyleSpecification => ({
  version: 8,
  sources: {},
  layers: [{ id: "sea", type: "background", paint: { "background-color": colours.water } }],
});

/** Land and borders, of the sources `areas` and `borders`. */
export function baseLayers({ land, border }: MapColours): LayerSpecification[] {
  return [
    {
      ...{ id: "land", type: "fill", source: "areas" },
      paint: { "fill-color": land, "fill-antialias": false },
    },
    {
      ...{ id: "province-borders", type: "line", source: "borders", minzoom: 3 },
      filter: ["==", ["get", "p"], 1],
      paint: { "line-color": border, "line-width": 0.5, "line-opacity": 0.55 },
    },
    {
      ...{ id: "country-borders", type: "line", source: "borders" },
      filter: ["==", ["get", "p"], 0],
      paint: { "line-color": border, "line-width": 0.8, "line-opacity": 0.75 },
    },
  ];
}

/** Above the tints, below the entries. Of an area with entries the count says the name. */
export function nameLayer({ land, muted }: MapColours): LayerSpecification {
  return {
    ...{ id: "names", type: "symbol", source: "names" },
    filter: ["all", [">=", ["zoom"], ["get", "from"]], ["<", ["zoom"], ["get", "to"]]],
    layout: {
      "text-field": ["get", "name"],
      "text-font": NAME_FONT,
      "text-size": ["case", ["==", ["get", "p"], 1], 10.5, 11.5],
      "text-max-width": 8,
      "text-padding": 4,
      "symbol-sort-key": ["get", "from"],
    },
    paint: { "text-color": muted, "text-halo-color": land, "text-halo-width": 1.2 },
  };
}
