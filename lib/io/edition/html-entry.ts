import type { EntryReading } from "./entry-reading.ts";
import { escapeHtml } from "./escape-html.ts";
import { type FactLine, layOutEntry, type Note, type ValueLine } from "./page-entry.ts";
import type { NumberOf } from "./page-notes.ts";
import { richTextHtml, type WriteNote } from "./rich-text-html.ts";

/** An entry as an article that other parts of the page can lead to. */
export function entryHtml(reading: EntryReading, numberOf: NumberOf): string {
  const { status, content } = reading.entry;
  const page = layOutEntry(reading, numberOf);
  const merged =
    page.mergedInto === null
      ? ""
      : `<p>Read <a href="#entry-${escapeHtml(page.mergedInto)}">the entry that stands for it</a>.</p>`;
  return [
    `<article class="entry ${status}" id="entry-${escapeHtml(page.id)}">`,
    `<p class="when" dir="auto">${escapeHtml(reading.dateWords || "Date not known")}</p>`,
    `<h3 dir="auto">${escapeHtml(page.title)}</h3>`,
    `<p class="line" dir="auto">${escapeHtml(page.line)}</p>`,
    `${merged}${textHtml(page.summary)}`,
    page.facts.length === 0 ? "" : `<dl>${page.facts.map(factHtml).join("")}</dl>`,
    richTextHtml(content.narrative, 4, noteWriter(numberOf)),
    page.notes.length === 0 ? "" : `<p class="about">Sources: ${notesHtml(page.notes)}</p>`,
    "</article>",
  ].join("\n");
}

/** Plain text as paragraphs, a line each. */
export const textHtml = (text: string): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p dir="auto">${escapeHtml(line)}</p>`)
    .join("");

/** A note of the narrative, leading to the source; nothing where the edition has not got it. */
export function noteWriter(numberOf: NumberOf): WriteNote {
  return (sourceId, locator) => {
    const number = numberOf(sourceId);
    const where = locator === "" ? "" : `, ${escapeHtml(locator)}`;
    return number === null
      ? ""
      : `<a class="note" href="#source-${number}">[${number}${where}]</a>`;
  };
}

/** What was said of it in one value needs no list under it. */
function factHtml({ label, shown, remarks, values }: FactLine): string {
  const [only] = values;
  const isPlain = values.length === 1 && only?.words === shown;
  const said = isPlain && only ? remarksHtml(only.remarks, "said") : "";
  const behind = isPlain && only ? ` ${notesHtml(only.notes)}` : listHtml(values);
  const words = `<bdi>${escapeHtml(shown)}</bdi>${said}${remarksHtml(remarks, "warning")}`;
  return `<dt dir="auto">${escapeHtml(label)}</dt><dd>${words}${behind}</dd>`;
}

const listHtml = (values: readonly ValueLine[]): string =>
  `<ul class="values">${values.map(valueHtml).join("")}</ul>`;

const valueHtml = ({ words, remarks, notes }: ValueLine): string =>
  `<li><bdi>${escapeHtml(words)}</bdi>${remarksHtml(remarks, "said")} ${notesHtml(notes)}</li>`;

/** A warning is of what a reader has to know before relying on the value. */
const remarksHtml = (remarks: readonly string[], look: "said" | "warning"): string =>
  remarks
    .map((remark) => ` <span class="${look}" dir="auto">(${escapeHtml(remark)})</span>`)
    .join("");

const notesHtml = (notes: readonly Note[]): string => notes.map(noteHtml).join(" ");

function noteHtml({ number, words }: Note): string {
  const link = `<a class="note" href="#source-${number}">[${number}]</a>`;
  return words === "" ? link : `${link} <small dir="auto">${escapeHtml(words)}</small>`;
}
