import type { Map as GlMap, StyleSpecification } from "maplibre-gl";
import type { MapArea } from "../map-shapes.ts";
import type { MapColours } from "../parts/map-colours.ts";
import type { MapControl, MapSurfaceProps, MapTrouble } from "../parts/map-surface.ts";
import { type AreaBoxes, boxOfAll } from "../spots/boxes.ts";
import { type AreaEntries, groupAreas } from "../spots/group-areas.ts";
import type { Located } from "../spots/spot.ts";
import { addBaseSources, addSources, layersOf, provideImages, recolour } from "./add-layers.ts";
import { emptyStyle, fontOf } from "./built-in-style.ts";
import { createMap } from "./create-map.ts";
import { followPointer } from "./follow-pointer.ts";
import { controlOf, followView } from "./move-map.ts";
import { showEntries, showSelected } from "./show-entries.ts";

export type GlMapOptions = Pick<MapSurfaceProps, "onHover" | "onPick" | "onView"> & {
  container: HTMLElement;
  areas: readonly MapArea[];
  boxes: AreaBoxes;
  colours: MapColours;
  located: readonly Located[];
  /** Of the team's own tiles; null: the built-in one. */
  style: StyleSpecification | null;
  /** The team's style, or some of its tiles, cannot be shown. */
  onTrouble: (what: MapTrouble) => void;
  /** Whom its sources want named, as they wrote it: HTML. */
  onCredits: (credits: string[]) => void;
  /** WebGL is gone. */
  onLost: () => void;
};

export type OpenGlMap = {
  control: MapControl;
  setEntries: (located: readonly Located[]) => void;
  setSelected: (selected: Located | null) => void;
  setColours: (colours: MapColours) => void;
  close: () => void;
};

/** What is shown; kept here until the style is there, and for when another one takes its place. */
export type Shown = {
  located: readonly Located[];
  groups: AreaEntries;
  selected: Located | null;
  colours: MapColours;
  isBuiltIn: boolean;
  isReady: boolean;
};

/** A map of entries in an element. Throws where WebGL cannot be had. */
export function openGlMap(options: GlMapOptions): OpenGlMap {
  const { areas, boxes, located, colours, style } = options;
  const shown: Shown = {
    ...{ located, colours, groups: groupAreas(located), selected: null },
    ...{ isBuiltIn: style === null, isReady: false },
  };
  const box = boxOfAll(located, boxes);
  const map = createMap(options.container, style ?? emptyStyle(colours), box);
  const draw = () => shown.isReady && showEntries(map, shown.located, { areas, boxes });
  const select = () => shown.isReady && showSelected(map, shown.selected, areas);
  map.on("style.load", () => {
    if (shown.isBuiltIn) addBaseSources(map, areas);
    addSources(map);
    for (const layer of layersOf(shown.colours, shown.isBuiltIn, fontOf(map.getStyle())))
      map.addLayer(layer);
    shown.isReady = true;
    draw();
    select();
  });
  provideImages(map, () => shown.colours);
  watchTrouble(map, shown, options);
  followPointer(map, shown, options);
  followView(map, options.onView);
  if (style !== null) followCredits(map, options.onCredits);
  return {
    control: controlOf(map, shown, boxes),
    setEntries(located) {
      Object.assign(shown, { located, groups: groupAreas(located) });
      draw();
    },
    setSelected(selected) {
      shown.selected = selected;
      select();
    },
    setColours(colours) {
      shown.colours = colours;
      if (shown.isReady) recolour(map, colours, shown.isBuiltIn);
    },
    close: () => map.remove(),
  };
}

/** A source tells whom to name when its description is there. */
function followCredits(map: GlMap, onCredits: (credits: string[]) => void): void {
  map.on("sourcedata", ({ sourceDataType }) => {
    if (sourceDataType !== "metadata") return;
    const sources = Object.keys(map.getStyle().sources).map((id) => map.getSource(id));
    onCredits([...new Set(sources.flatMap((source) => source?.attribution || []))]);
  });
}

/** An error before the style of a team is there is the style's; later ones are single tiles'. */
function watchTrouble(map: GlMap, shown: Shown, { onTrouble, onLost }: GlMapOptions): void {
  map.on("error", () => {
    if (shown.isReady || shown.isBuiltIn) return shown.isBuiltIn ? undefined : onTrouble("tiles");
    shown.isBuiltIn = true;
    onTrouble("style");
    map.setStyle(emptyStyle(shown.colours), { diff: false });
  });
  map.on("webglcontextlost", onLost);
}
