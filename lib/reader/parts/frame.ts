import { ICON_PATH, STYLE_PATH } from "../assets.ts";
import { attribute, type Html, type HtmlPart, html } from "../html.ts";
import { directionOf, LANGUAGE_NAMES, READER_LANGUAGES } from "../language.ts";
import { exportPath, pageAddress, pagePath } from "../links.ts";
import type { Reader } from "../reader.ts";
import { renderLinkTags, renderOembedLinks } from "./link-tags.ts";
import { renderNotices } from "./notices.ts";
import { renderPreviewBar } from "./preview-bar.ts";

export type Page = {
  /** What the page is called beside the chronology; null: it is the chronology. */
  title: string | null;
  /** For search engines; the chronology's summary where there is nothing better. */
  description?: string;
  body: HtmlPart;
  /** Not to be found by search engines: pages that are missing or said elsewhere. */
  isHidden?: boolean;
  /** Path of the page that says the same, for search engines; without it, its own. */
  canonical?: string;
  /** What it may do beside showing itself; see the policies of pages. */
  kind?: "form";
  /** For paper: without header and footer. */
  isPrint?: boolean;
};

/** A whole page: head, notices that must be read first, and the content. */
export function renderFrame(reader: Reader, page: Page): string {
  const { language, say } = reader;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>${renderHead(reader, page)}</head>
<body${attribute("class", page.isPrint ? "print" : null)}>
<a class="skip" href="#content">${say.skip}</a>
${renderPreviewBar(reader)}
${!page.isPrint && renderHeader(reader)}
<main id="content">
${renderNotices(reader)}
${renderCoins(reader, page)}${page.body}
</main>
${!page.isPrint && renderFooter(reader)}
</body>
</html>
`.markup;
}

/** What it is for whoever reads the page for Zotero and the like; nobody else sees it. */
const renderCoins = ({ options }: Reader, { isHidden }: Page): HtmlPart =>
  options.coins && !isHidden && html`<span class="Z3988" title="${options.coins}"></span>`;

function renderHead(reader: Reader, page: Page): Html {
  const { edition, options, path, standing } = reader;
  const chronology = edition.title.trim() || reader.say.untitled;
  const title = page.title === null ? chronology : `${page.title} – ${chronology}`;
  const description = cut(page.description?.trim() || edition.summary.trim() || chronology);
  const address = pageAddress(reader, path);
  const isNewest = standing.retractedAt === null && standing.newest === edition.number;
  const isHidden = page.isHidden || !isNewest || options.preview;
  return html`
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${isHidden && html`<meta name="robots" content="noindex">`}
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
${options.script && !page.isPrint && page.kind !== "form" && html`<script type="module" src="${options.script}"></script>`}
${!page.isHidden && [html`<link rel="canonical" href="${pageAddress(reader, page.canonical ?? path)}">`, renderAlternates(reader)]}
<link rel="alternate" type="application/json" href="${exportPath(reader, "chronology.json")}">
${renderLinkTags(reader, { title, description, address })}
${!page.isHidden && renderOembedLinks(reader, title)}
${{ markup: options.head ?? "" }}`;
}

/** The same page in the other languages. */
function renderAlternates(reader: Reader): HtmlPart {
  const links = READER_LANGUAGES.map(
    (language) =>
      html`<link rel="alternate" hreflang="${language}" href="${pageAddress(reader, reader.path, language)}">`,
  );
  const own = pageAddress(reader, reader.path, reader.options.language);
  return [links, html`<link rel="alternate" hreflang="x-default" href="${own}">`];
}

const LONGEST = 200;

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${[...text].slice(0, LONGEST).join("").trimEnd()}…`;

function renderHeader(reader: Reader): Html {
  const { say, language, path } = reader;
  const links = READER_LANGUAGES.map((each) => {
    const current = each === language ? "page" : null;
    return html`<li><a href="${pagePath(reader, path, each)}" lang="${each}" hreflang="${each}"${attribute("aria-current", current)}>${LANGUAGE_NAMES[each]}</a></li>`;
  });
  return html`<header class="site"><p><b>Sourceline</b> <span>${say.publishedChronology}</span></p><nav aria-label="${say.languages}"><ul>${links}</ul></nav></header>`;
}

function renderFooter(reader: Reader): Html {
  const { say, standing } = reader;
  const link = (path: string, text: string) =>
    html`<li><a href="${pagePath(reader, path)}">${text}</a></li>`;
  return html`<footer class="site"><nav aria-label="${say.about}"><ul>${link("", say.wholeChronology)}${link("sources", say.sources)}${link("cite", say.cite)}${link("download", say.download)}${link("print", say.print)}${link("verify", say.verify)}${!reader.options.preview && link("embedding", say.embed.embed)}</ul></nav><p class="digest">SHA-256 <code>${standing.digest}</code></p></footer>`;
}
