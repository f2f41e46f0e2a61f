import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { readEntries } from "./entry-reading.ts";
import { escapeHtml } from "./escape-html.ts";
import { entryHtml, noteWriter, textHtml } from "./html-entry.ts";
import { HTML_STYLE } from "./html-style.ts";
import { type NotedSource, noteSources } from "./page-notes.ts";
import { richTextHtml } from "./rich-text-html.ts";
import { scopeWords } from "./scope-words.ts";
import {
  correctionNotice,
  correctionsHeading,
  creditWords,
  editionWords,
  retractionNotice,
} from "./status-words.ts";
import { type EditionUrls, formatUrl } from "./urls.ts";

/** Nothing is loaded and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * An edition as one file that is read without a network: no scripts, its style within it, notes that
 * lead to the list of sources. Only addresses of sources are links, never what stands in a text.
 */
export function writeHtml(published: PublishedEdition, urls: EditionUrls): string {
  const { edition } = published;
  const { sources, numberOf } = noteSources(edition);
  const entries = readEntries(edition).map((reading) => entryHtml(reading, numberOf));
  return [
    ...["<!doctype html>", '<html lang="en" dir="auto">', headHtml(published)],
    ...["<body>", "<main>", openingHtml(published, urls)],
    introductionHtml(richTextHtml(edition.introduction, 3, noteWriter(numberOf))),
    ...["<section>", "<h2>Entries</h2>", ...entries, "</section>"],
    ...["<section>", "<h2>Sources</h2>", '<ol class="sources">', ...sources.map(sourceHtml)],
    ...["</ol>", "</section>", "</main>", "</body>", "</html>", ""],
  ].join("\n");
}

function headHtml({ edition, standing }: PublishedEdition): string {
  const retracted = standing.retractedAt === null ? "" : "Retracted: ";
  return [
    ...["<head>", '<meta charset="utf-8">'],
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(`${retracted}${edition.title}, edition ${edition.number}`)}</title>`,
    ...[`<style>${HTML_STYLE}</style>`, "</head>"],
  ].join("\n");
}

function openingHtml({ edition, standing }: PublishedEdition, urls: EditionUrls): string {
  const notice = [retractionNotice(standing), correctionNotice(standing)].join(" ").trim();
  const address = escapeHtml(urls.base);
  const original = escapeHtml(formatUrl(urls, "chronology.json"));
  return [
    "<header>",
    notice === "" ? "" : `<p class="notice" role="alert" dir="auto">${escapeHtml(notice)}</p>`,
    `<h1 dir="auto">${escapeHtml(edition.title)}</h1>`,
    `<p class="meta">${escapeHtml(editionWords(edition))} · <a href="${address}">${address}</a></p>`,
    `<p class="meta">SHA-256 of <a href="${original}">chronology.json</a>: <code>${escapeHtml(standing.digest)}</code></p>`,
    edition.credits ? `<p class="meta" dir="auto">${escapeHtml(creditWords(edition))}</p>` : "",
    edition.isVerifiedOnly ? '<p class="meta">Only what was verified is in it.</p>' : "",
    edition.scope ? `<p class="meta" dir="auto">${escapeHtml(scopeWords(edition))}</p>` : "",
    textHtml(edition.summary),
    remark("Of this edition", edition.notes),
    remark(correctionsHeading(edition), edition.errata),
    "</header>",
  ].join("\n");
}

const introductionHtml = (html: string): string =>
  html === "" ? "" : `<section><h2>Introduction</h2>${html}</section>`;

const remark = (heading: string, text: string): string =>
  text.trim() === "" ? "" : `<h2>${heading}</h2>${textHtml(text)}`;

function sourceHtml({ number, reference, link, about }: NotedSource): string {
  const words = reference
    .map(({ text, italic }) => (italic ? `<cite>${escapeHtml(text)}</cite>` : escapeHtml(text)))
    .join("");
  const href = escapeHtml(link);
  const address =
    link === "" ? "" : ` <a href="${href}" rel="noopener noreferrer nofollow">${href}</a>`;
  const said = `<span dir="auto">${words}</span>${address}`;
  return `<li id="source-${number}">${said}<p class="about" dir="auto">${escapeHtml(about)}</p></li>`;
}
