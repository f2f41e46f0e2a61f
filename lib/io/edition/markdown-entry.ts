import type { EntryReading } from "./entry-reading.ts";
import { markdownText, richTextMarkdown } from "./markdown-text.ts";
import { type FactLine, layOutEntry, type Note, type ValueLine } from "./page-entry.ts";
import type { NumberOf } from "./page-notes.ts";
import type { WriteNote } from "./rich-text-html.ts";
import { type EditionUrls, entryUrl } from "./urls.ts";

/** An entry in Markdown, its heading at level 3. */
export function entryMarkdown(
  reading: EntryReading,
  numberOf: NumberOf,
  urls: EditionUrls,
): string {
  const page = layOutEntry(reading, numberOf);
  const parts = [
    `### ${markdownText(page.title)}`,
    `**${markdownText(reading.dateWords || "Date not known")}** · ${markdownText(page.line)}`,
    page.mergedInto === null
      ? ""
      : `The entry that stands for it: <${entryUrl(urls, page.mergedInto)}>`,
    textMarkdown(page.summary),
    page.facts.map(factMarkdown).join("\n"),
    richTextMarkdown(reading.entry.content.narrative, 4, noteMarkdown(numberOf)),
    page.notes.length === 0 ? "" : `Sources: ${notes(page.notes)}`,
    `Permanent address: <${entryUrl(urls, page.id)}>`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Plain text as paragraphs, a line each. */
export const textMarkdown = (text: string): string =>
  text
    .split(/\n+/)
    .map(markdownText)
    .filter((line) => line !== "")
    .join("\n\n");

/** A footnote of the narrative, with where in the source it is. */
export function noteMarkdown(numberOf: NumberOf): WriteNote {
  return (sourceId, locator) => {
    const number = numberOf(sourceId);
    return number === null ? "" : noteText({ number, words: locator });
  };
}

function factMarkdown({ label, shown, remarks, values }: FactLine): string {
  const [only] = values;
  const isPlain = values.length === 1 && only?.words === shown;
  const said = isPlain && only ? inBrackets(only.remarks) : "";
  const line = `- ${markdownText(label)}: ${markdownText(shown)}${said}${inBrackets(remarks)}`;
  if (isPlain && only) return `${line}${notes(only.notes)}`;
  return [line, ...values.map(valueMarkdown)].join("\n");
}

const valueMarkdown = (value: ValueLine): string =>
  `  - ${markdownText(value.words)}${inBrackets(value.remarks)}${notes(value.notes)}`;

const inBrackets = (remarks: readonly string[]): string =>
  remarks.map((remark) => ` (${markdownText(remark)})`).join("");

const notes = (all: readonly Note[]): string => all.map(noteText).join(" ");

const noteText = ({ number, words }: Note): string =>
  `[^${number}]${words === "" ? "" : ` (${markdownText(words)})`}`;
