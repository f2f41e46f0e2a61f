import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type HtmlPart, html } from "../html.ts";
import { directionOf, readLanguagePath } from "../language.ts";
import { viewEntry } from "../model/entry-view.ts";
import { sayDate } from "../parts/dates.ts";
import { num, type Reader } from "../reader.ts";
import { CARD_STYLES, colour } from "./card-styles.ts";
import { cleanLine, drawLine, isFromRight, wrapText } from "./card-text.ts";
import { drawStrip } from "./strip.ts";

/** As large as those who show links ask for. */
export const CARD = { width: 1200, height: 630 };
const EDGE = 72;
const INNER = CARD.width - EDGE * 2;

/** Path of the card of a page, below its edition's: an entry has its own, all others the edition's. */
export const cardPathOf = ({ index, path }: Reader): string =>
  index.entries.has(path) ? `${path}/card.png` : "card.png";

/** What a path of a card is of: a language, and an entry's id or "". Null: it is none. */
export function readCardPath(path: string) {
  const { language, rest } = readLanguagePath(path);
  const found = /^(?:([^/]+)\/)?card\.png$/.exec(rest);
  return found && { language, path: found[1] ?? "" };
}

/** What is on a card, in words, for those who do not see it. */
export function describeCard(reader: Reader): string {
  const { edition, index, path, say } = reader;
  const entry = index.entries.get(path);
  const title = cleanLine((entry?.content ?? edition).title) || say.untitled;
  const date = entry && sayWhen(reader, entry);
  return [say.timeline, [title, date, sayEdition(reader)].filter(Boolean).join(say.comma)].join(
    say.colon,
  );
}

/**
 * A picture of an edition, or of one entry in it, for those who show a link to it: titles, dates and
 * the marks of the timeline as its pages have them, and nothing that the edition does not have. SVG.
 */
export function drawCard(reader: Reader): string {
  const { edition, index, path, say } = reader;
  const entry = index.entries.get(path) ?? null;
  const title = (entry?.content ?? edition).title.trim() || say.untitled;
  const { lines, top } = drawTop(reader, entry, title);
  const box = { x: EDGE, y: top, width: INNER, height: CARD.height - 48 - top };
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">
<style>${{ markup: CARD_STYLES }}</style>
<rect width="${CARD.width}" height="${CARD.height}" fill="${colour("paper")}"/>
<rect width="${CARD.width}" height="10" fill="${colour(`c${hueOf(reader, entry)}`)}"/>
${lines}${drawStrip(reader, entry?.id ?? null, box)}</svg>`.markup;
}

const hueOf = ({ edition }: Reader, entry: EditionEntry | null): number =>
  edition.lanes.find(({ id }) => id === entry?.content.laneId)?.hue ?? 4;

/** From above: what it is of, when, its title, its edition; and where they end. */
function drawTop(reader: Reader, entry: EditionEntry | null, title: string) {
  const { edition, say } = reader;
  const isRight = directionOf(reader.language) === "rtl";
  const x = isRight ? CARD.width - EDGE : EDGE;
  const lines: HtmlPart[] = [];
  let y = 38;
  const add = (text: string, name: string, size: number, leading = 1.4, fromRight?: boolean) => {
    y += Math.round(size * leading);
    lines.push(drawLine(text, { ...{ x, y, size, isRight }, name }, fromRight));
  };
  const of = entry
    ? edition.title.trim() || say.untitled
    : `Sourceline · ${say.publishedChronology}`;
  add(oneLine(of, 27), "of", 27);
  const when = entry && sayWhen(reader, entry);
  if (when) add(oneLine(when, 32), "date", 32, 1.6);
  y += 8;
  const size = cleanLine(title).length > 60 ? 50 : 60;
  const fromRight = isFromRight(title);
  for (const line of wrapText(title, INNER / size, 3))
    add(line, fromRight ? "title right" : "title", size, fromRight ? 1.4 : 1.18, fromRight);
  y += 10;
  add(oneLine(`${sayEdition(reader)}${sayCounts(reader, entry)}`, 26), "edition", 26, 1.5);
  const warning = sayWarning(reader, entry);
  if (warning) add(oneLine(warning, 26), "warning", 26, 1.6);
  return { lines, top: y + 34 };
}

const oneLine = (text: string, size: number): string => wrapText(text, INNER / size, 1)[0] ?? "";

function sayWhen(reader: Reader, entry: EditionEntry): string {
  const { date } = viewEntry(entry, reader).summary;
  return date ? sayDate(reader, date.edtf) : reader.say.undated;
}

const sayEdition = (reader: Reader): string => {
  const { edition, say } = reader;
  const day = sayDate(reader, edition.publishedAt.slice(0, 10));
  return `${say.edition(num(reader, edition.number))}${say.comma}${day}`;
};

function sayCounts(reader: Reader, entry: EditionEntry | null): string {
  const { say, index, edition } = reader;
  if (entry) return "";
  const [entries, sources] = [index.listed.length, edition.sources.length];
  return ` · ${say.entries(entries, num(reader, entries))}${say.comma}${say.sourceCount(sources, num(reader, sources))}`;
}

function sayWarning({ say, standing }: Reader, entry: EditionEntry | null): string | null {
  if (standing.retractedAt !== null) return say.editionRetracted;
  return entry?.status === "retracted" ? say.entryRetracted : null;
}
