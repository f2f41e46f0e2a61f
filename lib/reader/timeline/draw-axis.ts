import type { Era } from "#lib/domain/chronology.ts";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { dayNumber } from "#lib/domain/date/iso-day.ts";
import { toLocaleDigits } from "#lib/domain/date/script.ts";
import { type HtmlPart, html } from "../html.ts";
import type { LaneTools } from "./draw-lane.ts";
import { round } from "./draw-mark.ts";

/** Pixels that the name of a year needs. */
const YEAR_WIDTH = 36;

/** A thin line where each year begins, and its name wherever there is room for it. */
export function drawYears(
  { reader, scale, turn }: LaneTools,
  top: number,
  bottom: number,
): HtmlPart {
  let free = Number.NEGATIVE_INFINITY;
  return scale.segments.map(({ year, from }) => {
    const hasRoom = from >= free;
    if (hasRoom) free = from + YEAR_WIDTH;
    const x = round(turn(from));
    const name = toLocaleDigits(String(year), reader.language);
    return html`<line class="year" x1="${x}" x2="${x}" y1="${hasRoom ? top : top + 8}" y2="${bottom}"/>${hasRoom && html`<text class="year" x="${round(turn(from + 4))}" y="${top + 8}">${name}</text>`}`;
  });
}

/** Width of a letter of a name of an era. */
const LETTER = 6;

/** Named stretches, as lines above the years. */
export function drawEras(eras: readonly Era[], tools: LaneTools, y: number): HtmlPart {
  const { scale, turn } = tools;
  return eras.map(({ title, start, end }) => {
    const [from, to] = [
      edgeOf(start, "earliest", scale.segments[0]?.start),
      edgeOf(end, "latest", scale.segments.at(-1)?.end),
    ];
    if (from === null || to === null || from >= to) return null;
    const [x1, x2] = [scale.xOf(from) + 1, scale.xOf(to) - 1];
    if (x2 - x1 < 4) return null;
    const label =
      title.length * LETTER < x2 - x1 &&
      html`<text class="era" x="${round(turn(x1))}" y="${y - 5}">${title}</text>`;
    return html`<g><title>${title}</title><line class="era" x1="${round(turn(x1))}" x2="${round(turn(x2))}" y1="${y}" y2="${y}"/>${label}</g>`;
  });
}

/** A day of an era's limit; its open side reaches to the edge. */
function edgeOf(
  edtf: string,
  side: "earliest" | "latest",
  edge: number | undefined,
): number | null {
  if (edtf === ".." || edtf === "") return edge ?? null;
  const bounds = readBounds(edtf);
  const day = bounds.ok ? bounds.value[side] : null;
  return day === null ? null : dayNumber(day);
}
