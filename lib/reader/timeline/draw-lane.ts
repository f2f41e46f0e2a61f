import { attribute, type HtmlPart, html } from "../html.ts";
import { sayDate } from "../parts/dates.ts";
import { num, type Reader } from "../reader.ts";
import { drawMark, drawOther, round } from "./draw-mark.ts";
import type { Mark, MarkLane } from "./marks.ts";
import { extentOf, type PlacedMark, placeRows } from "./rows.ts";
import type { TimeScale } from "./time-scale.ts";

/** How lanes are drawn in one picture. */
export type LaneTools = {
  reader: Reader;
  scale: TimeScale;
  prefix: string;
  /** Turns an x around in pages that are read from right to left. */
  turn: (x: number) => number;
  hrefOf: (entryId: string) => string;
  yearHref: (year: number) => string;
  isDense: boolean;
  /** Id of the entry that the picture is of; the others are drawn behind it. */
  own?: string;
};

export const ROW = 12;
const MOST_ROWS = 9;
const DENSE_HEIGHT = 36;

export type DrawnLane = { height: number; picture: HtmlPart };

/** A lane with a mark for each entry; as bars of a density where they would not be told apart. */
export function drawLane(lane: MarkLane, tools: LaneTools, top: number): DrawnLane {
  const placed = tools.isDense ? [] : placeRows(lane.marks, tools.scale);
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  if (tools.isDense || rows > MOST_ROWS)
    return { height: DENSE_HEIGHT, picture: drawDensity(lane, tools, top + DENSE_HEIGHT - 2) };
  const picture = placed.map((each) => drawEntry(each, lane.hue, tools, top));
  return { height: rows * ROW, picture };
}

function drawEntry(
  { mark, from, to, row }: PlacedMark,
  hue: number,
  tools: LaneTools,
  top: number,
) {
  const { reader, hrefOf, prefix } = tools;
  const y = top + row * ROW + ROW / 2;
  const drawn = { ...turned({ from, to }, tools), y, hue, prefix };
  const joined = { x: (drawn.from + drawn.to) / 2 };
  const others = mark.others.map((span) =>
    drawOther(span, { ...drawn, ...turned(extentOf(span, tools.scale), tools) }, joined),
  );
  const { id } = mark.view.entry;
  return html`<a${attribute("class", id === tools.own ? "own" : null)} href="${hrefOf(id)}"><title>${tellMark(reader, mark)}</title>${others}${drawMark(mark.span, mark.isSourced, drawn)}</a>`;
}

function tellMark(reader: Reader, { view, date, isSourced }: Mark): string {
  const { say } = reader;
  const title = view.entry.content.title.trim() || say.untitled;
  const source = isSourced ? "" : ` (${say.noSource})`;
  return `${sayDate(reader, date.edtf)}${source}${say.colon}${title}`;
}

/** One bar for each piece of a year, as high as it has entries beside the fullest one. */
function drawDensity({ marks }: MarkLane, tools: LaneTools, bottom: number): HtmlPart {
  const { reader, scale, yearHref } = tools;
  const bins = new Map<number, { year: number; count: number }>();
  for (const { span, year } of marks) {
    const key = Math.floor(scale.xOf(span.start) / BIN);
    bins.set(key, { year, count: (bins.get(key)?.count ?? 0) + 1 });
  }
  const most = Math.max(...[...bins.values()].map(({ count }) => count));
  return [...bins].map(([key, { year, count }]) => {
    const height = round(Math.max(2, (count / most) * (DENSE_HEIGHT - 6)));
    const { from } = turned({ from: key * BIN, to: key * BIN + BIN }, tools);
    const title = `${num(reader, year)}${reader.say.colon}${reader.say.entries(count, num(reader, count))}`;
    return html`<a href="${yearHref(year)}"><title>${title}</title><rect class="dense" x="${round(from)}" y="${round(bottom - height)}" width="${BIN - 1}" height="${height}"/></a>`;
  });
}

const BIN = 8;

function turned({ from, to }: { from: number; to: number }, { turn }: LaneTools) {
  const [a, b] = [turn(from), turn(to)];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
