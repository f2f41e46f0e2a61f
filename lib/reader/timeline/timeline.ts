import { renderTools } from "../explore/tools.ts";
import { attribute, type Html, type HtmlPart, html } from "../html.ts";
import { directionOf } from "../language.ts";
import type { Reader } from "../reader.ts";
import { drawEras, drawYears } from "./draw-axis.ts";
import { drawLane, type LaneTools } from "./draw-lane.ts";
import { drawGradients, round } from "./draw-mark.ts";
import { listLanes, type MarkLane } from "./marks.ts";
import { createScale, type TimeScale } from "./time-scale.ts";

/** Beyond this many, marks would not be told apart, and the page would grow with them. */
const MOST_MARKS = 400;

export type TimelineLinks = Pick<LaneTools, "hrefOf" | "yearHref">;

/**
 * The whole chronology as two pictures of the same marks: one with names beside the lanes, one for
 * narrow screens with names above them. The style sheet shows the one that fits, at its own size.
 */
export function renderTimeline(reader: Reader, links: TimelineLinks): HtmlPart {
  const { say } = reader;
  const lanes = listLanes(reader);
  if (lanes.length === 0) return null;
  const wide = drawTimeline(reader, lanes, links, WIDE);
  const narrow = drawTimeline(reader, lanes, links, SLIM);
  const isDense = isTooMany(lanes);
  return html`<section class="picture" aria-labelledby="timeline" data-timeline><h2 id="timeline" class="sr">${say.timeline}</h2>
<p class="skip-on"><a href="#years">${say.skipTimeline}</a></p>
${renderTools(reader, "timelineHelp")}${wide.picture}${narrow.picture}
<div class="legend">${isDense && html`<p class="still">${say.density}</p>`}${(!isDense || reader.options.script !== undefined) && renderLegend(reader, isDense)}${wide.hasNarrow && html`<p class="still">${say.narrowYears}</p>`}</div></section>`;
}

type Form = { name: string; prefix: string; width: number; gutter: number; isSlim: boolean };
const WIDE: Form = { name: "wide", prefix: "w", width: 1064, gutter: 196, isSlim: false };
const SLIM: Form = { name: "slim", prefix: "m", width: 354, gutter: 0, isSlim: true };

const ERAS = 30;
const YEARS = 20;
const PADDING = 10;
const NAME = 18;

const isTooMany = (lanes: readonly MarkLane[]): boolean =>
  lanes.reduce((sum, { marks }) => sum + marks.length, 0) > MOST_MARKS;

function drawTimeline(reader: Reader, lanes: MarkLane[], links: TimelineLinks, form: Form) {
  const scale = scaleOf(reader, lanes, form);
  const isTurned = directionOf(reader.language) === "rtl";
  const turn = (x: number) => (isTurned ? form.width - x : x);
  const isDense = isTooMany(lanes);
  const tools: LaneTools = { reader, scale, prefix: form.prefix, turn, ...links, isDense };
  const hasEras = !form.isSlim && reader.edition.eras.length > 0;
  const top = hasEras ? ERAS : 0;
  let y = top + YEARS;
  const drawn = lanes.map((lane) => {
    const name = drawName(lane, form, {
      x: turn(0),
      y: y + (form.isSlim ? 14 : 20),
      edge: turn(form.width),
    });
    const rule = html`<line class="rule" x1="0" x2="${form.width}" y1="${round(y)}" y2="${round(y)}"/>`;
    const { height, picture } = drawLane(lane, tools, y + PADDING + (form.isSlim ? NAME : 0));
    y += Math.max(height, 16) + PADDING * 2 + (form.isSlim ? NAME : 0);
    return html`<g class="h${lane.hue}">${rule}${name}${picture}</g>`;
  });
  const hues = [...new Set(lanes.map(({ hue }) => hue))];
  const picture: Html = html`<svg class="${form.name}" viewBox="0 0 ${form.width} ${y}" role="group" aria-label="${reader.say.timeline}">${drawGradients(form.prefix, hues, isTurned)}${hasEras && drawEras(reader.edition.eras, tools, ERAS - 8)}${drawYears(tools, top, y)}${drawn}</svg>`;
  return { picture, hasNarrow: hasBoth(scale) };
}

/** The axis ends a little before the edge, so that a dot of the last day is whole. */
export function scaleOf(
  { dates }: Reader,
  lanes: readonly MarkLane[],
  form: Pick<Form, "width" | "gutter">,
): TimeScale {
  const counts = new Map<number, number>();
  for (const { marks } of lanes)
    for (const { year } of marks) counts.set(year, (counts.get(year) ?? 0) + 1);
  return createScale(counts, {
    calendar: dates.calendar,
    left: form.gutter + 8,
    right: form.width - 8,
  });
}

const hasBoth = ({ segments }: TimeScale): boolean =>
  new Set(segments.map(({ isNarrow }) => isNarrow)).size === 2;

/** Characters that fit beside the lanes, and above them on a narrow screen. */
const LONGEST_NAME = 28;
const LONGEST_ABOVE = 46;

function drawName(
  { title, hue }: MarkLane,
  form: Form,
  at: { x: number; y: number; edge: number },
) {
  const longest = form.isSlim ? LONGEST_ABOVE : LONGEST_NAME;
  const isLong = title.length > longest;
  // Isolated, so that the ellipsis stands where the name ends, whichever way the page runs.
  const shown = isLong ? `\u2068${title.slice(0, longest - 1)}…\u2069` : title;
  return html`<text class="name t${hue}" x="${at.x}" y="${round(at.y)}">${shown}${isLong && html`<title>${title}</title>`}</text>`;
}

/** What the shapes mean, each beside its words; `isLater`: once the script draws them. */
function renderLegend({ say: { legend } }: Reader, isLater: boolean): HtmlPart {
  const shapes: [keyof typeof legend, Html][] = [
    ["filled", html`<circle class="sourced" cx="10" cy="6" r="4.5"/>`],
    ["open", html`<circle class="open" cx="10" cy="6" r="3.7"/>`],
    ["bar", html`<rect class="bar sourced" x="0" y="3" width="20" height="6" rx="3"/>`],
    [
      "fading",
      html`<rect class="bar sourced" x="0" y="3" width="9" height="6" rx="3"/><rect class="faded" x="8" y="3" width="11" height="6" rx="3"/>`,
    ],
    ["dashed", html`<circle class="other" cx="10" cy="6" r="3.7"/>`],
  ];
  return html`<ul${attribute("class", isLater ? "later" : null)}>${shapes.map(([name, shape]) => html`<li><svg class="h4" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">${shape}</svg> ${legend[name]}</li>`)}</ul>`;
}
