import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { wheelDelta } from "#components/timeline/view/pan-zoom.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { createCard } from "./card.ts";
import { draw } from "./make.ts";
import { groupSpots, type MapGroup } from "./map-groups.ts";
import { drawGroup, openable } from "./map-marks.ts";
import { listPlaces } from "./map-places.ts";
import type { Setting } from "./setting.ts";
import { followTools, takesGesture } from "./tools.ts";

const CLOSEST = 12;

/** The map of the page, moving: its own picture, with marks that part when one looks closer. */
export function createMapView(section: HTMLElement | null, setting: Setting) {
  const svg = section?.querySelector("svg");
  if (!section || !svg) return null;
  const { base, names, marks } = takeApart(svg);
  const card = createCard(wrap(svg), setting);
  const places = listPlaces(section, setting);
  let rows: readonly EntryRow[] = setting.rows;
  let at = zoomIdentity;
  const paint = () => {
    base?.setAttribute("transform", at.toString());
    for (const { text, x, y } of names) moveText(text, at.applyX(x), at.applyY(y));
    const groups = groupSpots(rows, setting.spotOf, at.k);
    marks.replaceChildren(...groups.map((group) => drawGroup(group, at, setting)));
    for (const [index, shape] of [...marks.children].entries())
      openable(shape as SVGElement, groups[index], (group) =>
        card.pin(screenPoint(svg, group, at), group.rows, {
          head: group.name,
          from: shape as SVGElement,
        }),
      );
  };
  const behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .translateExtent(boxOf(svg))
    .extent(boxOf(svg))
    .wheelDelta(wheelDelta)
    .clickDistance(4)
    // One finger scrolls the page, until one has looked closer.
    .filter((event) => takesGesture(event) && !(event.touches?.length === 1 && at.k === 1))
    .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
      at = transform;
      svg.style.touchAction = at.k > 1 ? "none" : "pan-y";
      card.close();
      paint();
    });
  const selection = select<SVGSVGElement, unknown>(svg);
  selection.call(behavior);
  followTools(section, {
    zoomBy: (factor) => selection.call(behavior.scaleBy, factor),
    fit: () => selection.call(behavior.transform, zoomIdentity),
  });
  return {
    show(some: readonly EntryRow[]): void {
      rows = some;
      card.close();
      tint(svg, rows, setting);
      paint();
      places.show(groupSpots(rows, setting.spotOf, CLOSEST), rows.length < setting.rows.length);
    },
  };
}

/** The still marks go; land, areas and names of countries stay. */
function takeApart(svg: SVGSVGElement) {
  for (const still of svg.querySelectorAll(":scope > a, :scope > text.place")) still.remove();
  const names = [...svg.querySelectorAll<SVGTextElement>("text.country")].map((text) => ({
    ...{ text, x: Number(text.getAttribute("x")), y: Number(text.getAttribute("y")) },
  }));
  const marks = draw("g", {});
  svg.append(marks);
  svg.classList.add("moving");
  svg.style.touchAction = "pan-y";
  return { base: svg.querySelector("g.base"), names, marks };
}

/** Cards are placed within a box that is as large as the picture. */
function wrap(svg: SVGSVGElement): HTMLElement {
  const box = document.createElement("div");
  box.className = "sheet";
  box.dir = "ltr";
  svg.before(box);
  box.append(svg);
  return box;
}

function boxOf(svg: SVGSVGElement): [[number, number], [number, number]] {
  const { width, height } = svg.viewBox.baseVal;
  return [
    [0, 0],
    [width, height],
  ];
}

function moveText(text: SVGTextElement, x: number, y: number): void {
  text.setAttribute("x", x.toFixed(1));
  text.setAttribute("y", y.toFixed(1));
}

/** Areas in which nothing that is shown lies are not tinted. */
function tint(svg: SVGSVGElement, rows: readonly EntryRow[], { spotOf }: Setting): void {
  const here = new Set(
    rows.map(({ id }) => {
      const spot = spotOf.get(id);
      return spot ? `${spot.x} ${spot.y}` : "";
    }),
  );
  for (const area of svg.querySelectorAll<SVGGElement>("g[data-at]"))
    area.style.display = here.has(area.dataset.at ?? "") ? "" : "none";
}

/** From the picture's units to pixels of its box. */
function screenPoint(svg: SVGSVGElement, { x, y }: MapGroup, at: ZoomTransform) {
  const scale = svg.clientWidth / svg.viewBox.baseVal.width;
  return { x: at.applyX(x) * scale, y: at.applyY(y) * scale };
}
