import { CARD, cardPathOf, describeCard } from "../card/card.ts";
import { type Html, html } from "../html.ts";
import { pageAddress } from "../links.ts";
import type { Reader } from "../reader.ts";

type Said = { title: string; description: string; address: string };

/** What is shown where a link to a page is shared: Open Graph, and the card of those who have their own. */
export function renderLinkTags(reader: Reader, { title, description, address }: Said): Html {
  return html`
<meta property="og:type" content="article">
<meta property="og:site_name" content="Sourceline">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${LOCALES[reader.language]}">
<meta property="og:image" content="${pageAddress(reader, cardPathOf(reader))}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD.width}">
<meta property="og:image:height" content="${CARD.height}">
<meta property="og:image:alt" content="${describeCard(reader)}">
<meta property="article:published_time" content="${reader.edition.publishedAt}">
<meta name="twitter:card" content="summary_large_image">`;
}

/** Where programs ask how to show a page in another one. */
export function renderOembedLinks(reader: Reader, title: string): Html {
  const url = pageAddress(reader, reader.path);
  const links = (["json", "xml"] as const).map((format) => {
    const address = `${reader.options.origin}/oembed?${new URLSearchParams({ url, format })}`;
    const type = format === "json" ? "application/json+oembed" : "text/xml+oembed";
    return html`<link rel="alternate" type="${type}" href="${address}" title="${title}">`;
  });
  return html`${links}`;
}

/** A language with a country, as Open Graph writes them. */
const LOCALES = { en: "en_GB", fa: "fa_AF", ps: "ps_AF", ar: "ar_AR" };
