import { type HtmlPart, html } from "../html.ts";
import { isDot, type Span } from "./marks.ts";
import { DOT } from "./rows.ts";

/** Height of a bar. */
const BAR = 6;

export type Drawn = { from: number; to: number; y: number; hue: number; prefix: string };

/** A filled dot: an exact day with a source; an open one: no source; a soft bar: anything wider. */
export function drawMark(span: Span, isSourced: boolean, at: Drawn): HtmlPart {
  const { from, to, y } = at;
  const name = isSourced ? "sourced" : "open";
  if (isDot(span))
    return html`<circle class="${name}" cx="${round((from + to) / 2)}" cy="${y}" r="${isSourced ? DOT : DOT - 0.8}"/>`;
  return html`<rect class="bar ${name}" ${boxOf(at)}${fadeOf(span, at)}/>`;
}

/** What another source says, dashed, and dots that join it to what is shown. */
export function drawOther(span: Span, at: Drawn, to: { x: number }): HtmlPart {
  const middle = (at.from + at.to) / 2;
  const shape = isDot(span)
    ? html`<circle class="other" cx="${round(middle)}" cy="${at.y}" r="${DOT - 0.8}"/>`
    : html`<rect class="other" ${boxOf(at)}/>`;
  const edge = Math.max(at.from, Math.min(at.to, to.x));
  return html`<line class="join" x1="${round(edge)}" x2="${round(to.x)}" y1="${at.y}" y2="${at.y}"/>${shape}`;
}

const boxOf = ({ from, to, y }: Drawn): HtmlPart =>
  html`x="${round(from)}" y="${y - BAR / 2}" width="${round(to - from)}" height="${BAR}" rx="${BAR / 2}"`;

/** A gradient of the picture's own: ends that are open or approximate fade. */
function fadeOf({ fadeStart, fadeEnd }: Span, { hue, prefix }: Drawn): HtmlPart {
  if (!fadeStart && !fadeEnd) return null;
  const side = fadeStart && fadeEnd ? "b" : fadeStart ? "s" : "e";
  return html` fill="url(#${prefix}${side}${hue})"`;
}

/** Stops for each side that fades and each hue; in a page from right to left they are turned. */
export function drawGradients(
  prefix: string,
  hues: readonly number[],
  isTurned: boolean,
): HtmlPart {
  const stops = { s: [0, 1, 1], e: [1, 1, 0], b: [0, 1, 0] };
  return html`<defs>${hues.flatMap((hue) =>
    Object.entries(stops).map(
      ([side, values]) =>
        html`<linearGradient id="${prefix}${side}${hue}"${isTurned && html` gradientTransform="matrix(-1 0 0 1 1 0)"`}>${values.map((value, at) => html`<stop class="s${hue}" offset="${at / 2}" stop-opacity="${value}"/>`)}</linearGradient>`,
    ),
  )}</defs>`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
