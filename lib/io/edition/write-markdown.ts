import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { readEntries } from "./entry-reading.ts";
import { entryMarkdown, noteMarkdown, textMarkdown } from "./markdown-entry.ts";
import { markdownText, richTextMarkdown } from "./markdown-text.ts";
import { type NotedSource, noteSources } from "./page-notes.ts";
import { scopeWords } from "./scope-words.ts";
import {
  correctionNotice,
  correctionsHeading,
  creditWords,
  editionWords,
  retractionNotice,
} from "./status-words.ts";
import type { EditionUrls } from "./urls.ts";

/**
 * An edition in Markdown: CommonMark, with sources as footnotes, as GitHub and Pandoc know them. Only
 * addresses of sources and of the edition are links.
 */
export function writeMarkdown({ edition, standing }: PublishedEdition, urls: EditionUrls): string {
  const { sources, numberOf } = noteSources(edition);
  const notice = [retractionNotice(standing), correctionNotice(standing)].join(" ").trim();
  const parts = [
    notice === "" ? "" : `> **${markdownText(notice)}**`,
    `# ${markdownText(edition.title)}`,
    `${markdownText(editionWords(edition))} · <${urls.base}>`,
    `SHA-256 of chronology.json: \`${standing.digest.replace(/[^0-9a-f]/gi, "")}\``,
    markdownText(creditWords(edition)),
    edition.isVerifiedOnly ? "Only what was verified is in it." : "",
    markdownText(scopeWords(edition)),
    textMarkdown(edition.summary),
    part("Of this edition", textMarkdown(edition.notes)),
    part(correctionsHeading(edition), textMarkdown(edition.errata)),
    part("Introduction", richTextMarkdown(edition.introduction, 3, noteMarkdown(numberOf))),
    "## Entries",
    ...readEntries(edition).map((reading) => entryMarkdown(reading, numberOf, urls)),
    "## Sources",
    ...sources.map(sourceMarkdown),
  ];
  return `${parts.filter((each) => each !== "").join("\n\n")}\n`;
}

const part = (heading: string, text: string): string =>
  text === "" ? "" : `## ${heading}\n\n${text}`;

function sourceMarkdown({ number, reference, link, about }: NotedSource): string {
  const words = markdownText(reference.map(({ text }) => text).join(""));
  const address = link === "" ? "" : ` <${link.replace(/[<>]/g, encodeURIComponent)}>`;
  return `[^${number}]: ${words}${address} — ${markdownText(about)}.`;
}
