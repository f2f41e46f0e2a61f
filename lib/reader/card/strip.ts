import { attribute, type HtmlPart, html } from "../html.ts";
import { directionOf } from "../language.ts";
import type { Reader } from "../reader.ts";
import { drawYears } from "../timeline/draw-axis.ts";
import { drawLane, type LaneTools } from "../timeline/draw-lane.ts";
import { drawGradients, round } from "../timeline/draw-mark.ts";
import { listLanes, type Mark, type MarkLane } from "../timeline/marks.ts";
import { extentOf } from "../timeline/rows.ts";
import { scaleOf } from "../timeline/timeline.ts";

export type StripBox = { x: number; y: number; width: number; height: number };

/** Of the axis, before it is scaled to the picture: the fewer, the larger its marks. */
const WIDTHS = [560, 700, 860, 1060];
const YEARS = 20;
const PADDING = 5;
const MOST_MARKS = 400;

/** The timeline as wide as its box: with a mark for each entry where they fit, else as a density. */
export function drawStrip(reader: Reader, own: string | null, box: StripBox): HtmlPart {
  const lanes = listLanes(reader);
  const marks = lanes.flatMap((lane) => lane.marks);
  if (marks.length === 0) return null;
  const few = marks.length <= MOST_MARKS;
  for (const width of few ? WIDTHS : []) {
    const strip = drawLanes(reader, lanes, { own, width, isDense: false });
    if (strip.height <= (width * box.height) / box.width) return placeIn(box, width, strip);
  }
  const all = { title: "", hue: 2, marks };
  const width = WIDTHS[1] ?? 0;
  return placeIn(box, width, drawLanes(reader, [all], { own, width, isDense: true }));
}

type Drawn = { height: number; picture: HtmlPart };
type How = { own: string | null; width: number; isDense: boolean };

const placeIn = ({ x, y, width, height }: StripBox, across: number, strip: Drawn): HtmlPart => {
  const own = Math.min(height, (strip.height * width) / across);
  // What is lower than its box stands on its lower edge.
  return html`<svg x="${x}" y="${round(y + height - own)}" width="${width}" height="${round(own)}" viewBox="0 0 ${across} ${round(strip.height)}" preserveAspectRatio="none">${strip.picture}</svg>`;
};

function drawLanes(reader: Reader, lanes: readonly MarkLane[], how: How): Drawn {
  const { own, width, isDense } = how;
  const scale = scaleOf(reader, lanes, { width, gutter: 0 });
  const isTurned = directionOf(reader.language) === "rtl";
  const tools: LaneTools = {
    ...{ reader, scale, isDense, prefix: "k", own: own ?? "" },
    turn: (x) => (isTurned ? width - x : x),
    ...{ hrefOf: (id) => `#${id}`, yearHref: (year) => `#${year}` },
  };
  let y = YEARS;
  const drawn = lanes.map((lane) => {
    const { height, picture } = drawLane(lane, tools, y + PADDING);
    const rule = html`<line class="rule" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`;
    y += height + PADDING * 2;
    return html`${rule}<g class="h${lane.hue}${own !== null && !isDense && " behind"}">${picture}</g>`;
  });
  const gradients = drawGradients("k", [...new Set(lanes.map(({ hue }) => hue))], isTurned);
  const mark = lanes.flatMap(({ marks }) => marks).find(({ view }) => view.entry.id === own);
  const years = drawYears(tools, 0, y);
  const needle = mark && drawNeedle(mark, tools, y);
  const axis = html`<g${attribute("class", isTurned ? "turned" : null)}>${years}</g>`;
  return { height: y + 1, picture: html`${gradients}${axis}${needle}${drawn}` };
}

/** Where the entry stands, through all lanes, so that it is found at the size of a thumbnail. */
function drawNeedle({ span }: Mark, { scale, turn }: LaneTools, bottom: number): HtmlPart {
  const { from, to } = extentOf(span, scale);
  const x = round(turn((from + to) / 2));
  return html`<line class="needle" x1="${x}" x2="${x}" y1="${YEARS - 3}" y2="${bottom}"/><path class="head" d="M${x - 5} ${YEARS - 9}h10l-5 8z"/>`;
}
