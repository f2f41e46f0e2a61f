import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { STYLE_PATH } from "../assets.ts";
import { type HtmlPart, html } from "../html.ts";
import { directionOf } from "../language.ts";
import { pageAddress, pagePath } from "../links.ts";
import { groupByYear } from "../model/years.ts";
import { renderInstant } from "../parts/dates.ts";
import { renderEntry } from "../parts/entry.ts";
import { renderNotices } from "../parts/notices.ts";
import { renderYears, yearKey } from "../parts/years.ts";
import { num, type Reader } from "../reader.ts";
import { renderTimeline } from "../timeline/timeline.ts";
import { chooseOf, readChoice, writeChoice } from "./choice.ts";

/** As many lines as stand open in somebody else's page. */
const MOST_OPEN = 30;

/** What a path of an embed shows: an entry's id, or "" for all; null: it is no path of one. */
export function readEmbedPath(path: string, name: "embed" | "embedding"): string | null {
  if (path === name) return "";
  return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : null;
}

/**
 * An edition, what a query chooses of it, or one entry, as a page that stands in pages of others:
 * small, with what has to be known first and the way to the whole. Null: the path is no embed's.
 */
export function renderEmbed(given: Reader): string | null {
  // The script that moves the pictures of pages is not there, and so neither are its controls.
  const reader = { ...given, options: { ...given.options, script: undefined } };
  const shown = readEmbedPath(reader.path, "embed");
  if (shown === null) return null;
  if (shown === "") return renderEmbedFrame(reader, "", renderChosen(reader));
  const entry = reader.index.entries.get(shown);
  if (!entry || entry.status === "merged") return null;
  return renderEmbedFrame(reader, shown, renderOne(reader, entry));
}

function renderChosen(reader: Reader): HtmlPart {
  const { edition, say, index } = reader;
  const chosen = chooseOf(reader, readChoice(reader.options.query ?? ""));
  const [some, all] = [chosen.index.listed.length, index.listed.length];
  const count =
    some === all
      ? say.entries(all, num(reader, all))
      : say.embed.shown(num(reader, some), num(reader, all));
  const links = {
    hrefOf: (id: string) => pagePath(reader, id),
    yearHref: (year: number) => pagePath(reader, `year/${yearKey(year)}`),
  };
  return html`<h1><a href="${pagePath(reader, "")}" dir="auto">${edition.title.trim() || say.untitled}</a></h1>
<p class="meta">${say.edition(num(reader, edition.number))}${say.comma}${renderInstant(reader, edition.publishedAt)} <span aria-hidden="true">·</span> ${count}</p>
${some === 0 ? html`<p>${say.embed.nothing}</p>` : [renderTimeline(chosen, links), renderLines(chosen)]}`;
}

function renderLines(chosen: Reader): HtmlPart {
  const { say, index } = chosen;
  const all = index.listed.length;
  const lines = renderYears(chosen, groupByYear(chosen), false);
  if (all <= MOST_OPEN) return lines;
  return html`<details><summary>${say.entries(all, num(chosen, all))}</summary>${lines}</details>`;
}

const renderOne = (reader: Reader, entry: EditionEntry): HtmlPart =>
  html`<div class="single">${renderEntry(reader, entry, { level: 1, offset: 0, isPaper: false })}</div>`;

/** The whole page; what it links to opens beside the page that it stands in. */
function renderEmbedFrame(reader: Reader, shown: string, body: HtmlPart): string {
  const { language, say, edition, options } = reader;
  const chosen = shown === "" ? writeChoice(readChoice(options.query ?? "")) : "";
  const address = pageAddress(reader, shown);
  const own = `${pageAddress(reader, "embed")}${chosen && `?${chosen}`}`;
  return openBeside(
    html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${edition.title.trim() || say.untitled}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="canonical" href="${address}">
${options.embedScript && html`<script type="module" src="${options.embedScript}"></script>`}
</head>
<body class="embed">
<main id="content">
${renderNotices(reader)}
${body}
</main>
<footer class="attribution"><p><b>Sourceline</b> ${shown !== "" && html`<bdi>${edition.title.trim() || say.untitled}</bdi>${say.comma}${say.edition(num(reader, edition.number))}`}</p><ul><li><a href="${address}">${say.embed.readAll}</a></li><li><a href="${chosen === "" ? address : own}" data-copied="${say.embed.copied}">${say.embed.link}</a> <span role="status"></span></li></ul></footer>
</body>
</html>
`.markup,
  );
}

/** Links of our own making, whose attributes hold no angle bracket; those within the page stay in it. */
const openBeside = (markup: string): string =>
  markup.replace(/<a (?=[^>]*href="[^#])/g, '<a target="_blank" rel="noopener" ');
