import { type Html, type HtmlPart, html } from "../html.ts";
import { type BoxedLine, listBorders, outlineOf } from "./outlines.ts";
import { type MapView, toPixels, touches, type WorldBox, type WorldPoint } from "./projection.ts";
import { simplify } from "./simplify.ts";

/** How far a line may lie beside the true one, in pixels. */
const TOLERANCE = 0.7;
/** Pixels around the picture within which lines go on. */
const EDGE = 6;
/** Islands and rings smaller than this are not seen. */
const SMALLEST = 2.5;
/** Paths are in halves of a pixel, so that their numbers are whole and short. */
const UNITS = 2;
/** Below this many pixels for the world provinces are a tangle. */
const PROVINCES_FROM = 2_500;

/** Borders and coasts as two paths, cut to the picture and as fine as it can show. */
export function drawBase(view: MapView): HtmlPart {
  const key = JSON.stringify(view);
  const known = drawn.get(key);
  if (known) return known;
  const made = makeBase(view);
  if (drawn.size >= MOST_KEPT) drawn.clear();
  drawn.set(key, made);
  return made;
}

/** Every page of an edition has the same picture; few editions are read at once. */
const drawn = new Map<string, Html>();
const MOST_KEPT = 50;

function makeBase(view: MapView): Html {
  const { countries, provinces } = listBorders();
  const inner = view.scale < PROVINCES_FROM ? [] : provinces;
  return html`${drawPath("province", linesOf(inner, view))}${drawPath("border", linesOf(countries, view))}`;
}

/** An area, filled. */
export const drawArea = (code: string, view: MapView): HtmlPart =>
  drawPath(
    "area",
    outlineOf(code)
      .map((line) => line.map((point) => clampTo(toPixels(point, view), view)))
      .map((line) => writeLine(line, "z"))
      .join(""),
  );

const drawPath = (name: string, d: string): HtmlPart =>
  d !== "" && html`<path class="${name}" transform="scale(${1 / UNITS})" d="${d}"/>`;

const linesOf = (lines: readonly BoxedLine[], view: MapView): string =>
  lines
    .filter(({ box }) => touches(box, widen(view)))
    .flatMap(({ line }) =>
      cut(
        line.map((point) => toPixels(point, view)),
        view,
      ),
    )
    .map((part) => writeLine(part, ""))
    .join("");

/** What is seen, with the edge around it. */
function widen({ box: { low, high }, scale }: MapView): WorldBox {
  const edge = EDGE / scale;
  return {
    low: { x: low.x - edge, y: low.y - edge },
    high: { x: high.x + edge, y: high.y + edge },
  };
}

/** Whole numbers, each as far from the one before as it has to be; "" of what cannot be seen. */
function writeLine(line: readonly WorldPoint[], end: string): string {
  const points = simplify(line, TOLERANCE);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  if (points.length < 2 || size < SMALLEST) return "";
  let [x, y] = [0, 0];
  const steps = points.map((point) => {
    const [toX, toY] = [Math.round(point.x * UNITS), Math.round(point.y * UNITS)];
    const step = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  const [first = "", ...rest] = steps;
  return `M${first}l${rest.join(" ")}${end}`.replaceAll(" -", "-");
}

/** Far outside nothing has to be exact. */
const clampTo = ({ x, y }: WorldPoint, { width, height }: MapView): WorldPoint => ({
  x: Math.max(-EDGE, Math.min(width + EDGE, x)),
  y: Math.max(-EDGE, Math.min(height + EDGE, y)),
});

/** The stretches of a line that are in the picture, with one point more at each end. */
function cut(points: readonly WorldPoint[], { width, height }: MapView): WorldPoint[][] {
  const parts: WorldPoint[][] = [];
  let part: WorldPoint[] = [];
  const isIn = ({ x, y }: WorldPoint) =>
    x > -EDGE && y > -EDGE && x < width + EDGE && y < height + EDGE;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (isIn(point)) {
      if (part.length === 0 && before) part.push(before);
      part.push(point);
    } else if (part.length > 0) {
      parts.push([...part, point]);
      part = [];
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}
