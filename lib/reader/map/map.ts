import { renderTools } from "../explore/tools.ts";
import { type Html, type HtmlPart, html, joinHtml } from "../html.ts";
import { written } from "../parts/values.ts";
import { num, type Reader } from "../reader.ts";
import { drawCountries, type Taken } from "./country-names.ts";
import { drawArea, drawBase } from "./draw-base.ts";
import { HEIGHT, layOutMap, type MapLayout, reachOf, WIDTH } from "./lay-out-map.ts";
import type { MapView } from "./projection.ts";
import { type Group, mergePoints, pointIn } from "./spots.ts";

/** Places that are listed, and entries of one that are. */
const MOST_PLACES = 200;
const MOST_ENTRIES = 12;
const NAMED = 8;

/** Where it happened, as a picture that needs no script, and the same as a list. */
export function renderMap(reader: Reader, hrefOf: (entryId: string) => string): HtmlPart {
  const { say } = reader;
  const layout = layOutMap(reader);
  if (!layout) return null;
  const { inside, outside, unplaced, view } = layout;
  const areas = inside.filter(({ spot }) => spot.kind === "area");
  const marks = mergePoints(inside, view).slice(0, MOST_PLACES);
  const listed = [...marks, ...outside];
  const links = { hrefOf, anchors: new Map(listed.map((group, at) => [group, `p${at}`])) };
  return html`<section class="picture map" aria-labelledby="map" data-map><h2 id="map">${say.map}</h2>
${renderTools(reader, "mapHelp")}<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${say.map}"><g class="base">${drawBase(view)}${areas.map((group) => drawShape(group, layout))}</g>${drawMarks(reader, marks, view, links)}</svg>
<p class="legend">${say.mapHelp}${unplaced > 0 && ` ${say.unplaced(unplaced, num(reader, unplaced))}`}${outside.length > 0 && ` ${say.outside(outside.map(({ name }) => name).join(say.comma))}`}</p>
<details class="places"><summary>${say.places(listed.length, num(reader, listed.length))}</summary><ul>${listed.map((group) => renderPlace(reader, group, links))}</ul></details></section>`;
}

type Links = { hrefOf: (entryId: string) => string; anchors: ReadonlyMap<Group, string> };

/** Tinted as a whole; the script finds it by where its mark stands. */
function drawShape({ spot, entries }: Group, { view, spots }: MapLayout): HtmlPart {
  const at = spots.get(entries[0]?.entry.id ?? "");
  if (spot.kind !== "area" || !at) return null;
  return html`<g data-at="${at.x} ${at.y}">${drawArea(spot.code, view)}</g>`;
}

/** The largest first, so that small ones lie on them; names where they cover nothing. */
function drawMarks(reader: Reader, marks: Group[], view: MapView, links: Links): HtmlPart {
  const taken: Taken[] = marks.map((group) => ({
    ...pointIn(group.spot, view),
    width: radiusOf(group) * 2,
  }));
  const drawn = marks.map((group, at) => {
    const name = at < NAMED && drawName(group, view, taken);
    return [drawMark(reader, group, view, links), name];
  });
  const codes = marks.map(({ spot }) => (spot.kind === "area" ? spot.code : ""));
  return [drawCountries(reader, view, { taken, named: new Set(codes) }), drawn];
}

function drawMark(reader: Reader, group: Group, view: MapView, { anchors, hrefOf }: Links): Html {
  const { spot, name, entries } = group;
  const { x, y } = pointIn(spot, view);
  const [first] = entries;
  const count = entries.length;
  const href = count === 1 && first ? hrefOf(first.entry.id) : `#${anchors.get(group)}`;
  const title = `${name}${reader.say.colon}${reader.say.entries(count, num(reader, count))}`;
  const reach = reachOf(spot, view);
  const radius = radiusOf(group);
  const at = html`cx="${round(x)}" cy="${round(y)}"`;
  return html`<a href="${href}"><title>${title}</title>${reach > radius && html`<circle class="reach" ${at} r="${round(reach)}"/>`}<circle class="${spot.kind === "area" ? "whole" : "spot"}" ${at} r="${round(radius)}"/>${count > 1 && html`<text class="count ${spot.kind === "area" ? "in-whole" : "in-spot"}" x="${round(x)}" y="${round(y + 4)}">${num(reader, count)}</text>`}</a>`;
}

const radiusOf = ({ entries }: Group): number =>
  entries.length === 1 ? 5 : Math.min(8 + Math.sqrt(entries.length) * 1.6, 24);

function drawName(group: Group, view: MapView, taken: Taken[]) {
  const { x, y } = pointIn(group.spot, view);
  const below = y + radiusOf(group) + 13;
  const width = group.name.length * 6.5;
  const isFree = !taken.some(
    (other) => Math.abs(other.x - x) < (other.width + width) / 2 && Math.abs(other.y - below) < 14,
  );
  if (!isFree || x < width / 2 || x > WIDTH - width / 2 || below > HEIGHT - 4) return null;
  taken.push({ x, y: below, width });
  return html`<text class="place" x="${round(x)}" y="${round(below)}">${group.name}</text>`;
}

function renderPlace(reader: Reader, group: Group, { hrefOf, anchors }: Links): HtmlPart {
  const { entries, name } = group;
  const more = entries.length - MOST_ENTRIES;
  const links = entries
    .slice(0, MOST_ENTRIES)
    .map(
      ({ entry }) =>
        html`<a href="${hrefOf(entry.id)}">${written(entry.content.title.trim() || reader.say.untitled)}</a>`,
    );
  return html`<li id="${anchors.get(group) ?? ""}"><b>${written(name)}</b>${reader.say.colon}${joinHtml([...links, more > 0 && `+${num(reader, more)}`], html` <span aria-hidden="true">·</span> `)}</li>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
