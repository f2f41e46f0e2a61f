import { type HtmlPart, html } from "../html.ts";
import type { Reader } from "../reader.ts";
import { type Line, listCountries, outlineOf } from "./outlines.ts";
import { boxAround, type MapView, toPixels, type WorldPoint } from "./projection.ts";

/** What is in the way of a name: its middle and its width, in pixels. */
export type Taken = { x: number; y: number; width: number };

const LETTER = 7;
const HEIGHT = 16;
/** Where a name is tried within what is seen of a country: its middle first. */
const TRIES = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * Names of countries, in the language of the page, where there is room within them; none of those
 * that are named as places already.
 */
export function drawCountries(
  reader: Reader,
  view: MapView,
  { taken, named }: { taken: Taken[]; named: ReadonlySet<string> },
): HtmlPart {
  const names = new Intl.DisplayNames([reader.language], { type: "region", fallback: "none" });
  return listCountries(view.box).map((code) => {
    const name = named.has(code) ? "" : (names.of(code) ?? "");
    const at = name === "" ? null : findRoom(code, name.length * LETTER, view, taken);
    if (!at) return null;
    taken.push(at);
    return html`<text class="country" x="${Math.round(at.x)}" y="${Math.round(at.y)}">${name}</text>`;
  });
}

function findRoom(
  code: string,
  width: number,
  view: MapView,
  taken: readonly Taken[],
): Taken | null {
  const shape = outlineOf(code).map((line) => line.map((point) => toPixels(point, view)));
  const { low, high } = boxAround(shape.flat());
  const [left, right] = [Math.max(low.x, 0), Math.min(high.x, view.width)];
  const [top, bottom] = [Math.max(low.y, 0), Math.min(high.y, view.height)];
  if (right - left < width || bottom - top < HEIGHT * 2) return null;
  for (const down of TRIES)
    for (const across of TRIES) {
      const at = { x: left + (right - left) * across, y: top + (bottom - top) * down, width };
      if (isInside(shape, at, view) && !taken.some((other) => covers(other, at))) return at;
    }
  return null;
}

/** Both ends of the name have to be in the country and in the picture. */
const isInside = (shape: readonly Line[], { x, y, width }: Taken, view: MapView): boolean =>
  [x - width / 2, x, x + width / 2].every(
    (end) => end > 4 && end < view.width - 4 && holds(shape, { x: end, y: y - 4 }),
  ) &&
  y > HEIGHT &&
  y < view.height - 6;

const covers = (a: Taken, b: Taken): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 4 && Math.abs(a.y - b.y) < HEIGHT + 4;

/** Whether a point lies within rings, by the even-odd rule. */
function holds(rings: readonly Line[], { x, y }: WorldPoint): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [a, b] = [ring[at] as WorldPoint, ring[before] as WorldPoint];
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
    }
  return isIn;
}
