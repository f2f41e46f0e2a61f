import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { html } from "./html.ts";
import { READER_LANGUAGES, type ReaderLanguage } from "./language.ts";
import { pageAddress } from "./links.ts";

/** A publication that may be found, with its newest edition that stands. `publishedAt`: ISO 8601. */
export type ListedEdition = {
  slug: string;
  number: number;
  publishedAt: string;
  entryCount: number;
};

/** With four addresses each this is below what the protocol allows in one file. */
const MOST_ENTRIES = 5000;

/** The pages beside the entries that are worth finding; the others only serve them. */
const PAGES = ["", "sources"];

/**
 * What crawlers may read: published editions, and nothing of the application that teams work in.
 * Cards and embeds stay open, since whoever shows a link has to fetch them.
 */
export const writeRobots = (origin: string): string =>
  [
    ...["User-agent: *", "Allow: /p/", "Allow: /oembed", "Allow: /sitemap.xml"],
    ...["Disallow: /p/*/report", "Disallow: /p/*/embedding?", "Disallow: /"],
    ...["", `Sitemap: ${origin}/sitemap.xml`, ""],
  ].join("\n");

/** Name of a part of the sitemap of an address, from 1. */
export const sitemapName = (part: number): string =>
  part === 1 ? "sitemap.xml" : `sitemap-${part}.xml`;

/** The part that a name asks for; null: it is no name of a sitemap. */
export function readSitemapName(name: string): number | null {
  const found = /^sitemap(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(name);
  return found ? Number(found[1] ?? 1) : null;
}

/** `/sitemap.xml`: one sitemap or more for each listed publication (sitemaps.org 0.9). */
export function writeSitemapIndex(origin: string, listed: readonly ListedEdition[]): string {
  const items = listed.flatMap(({ slug, publishedAt, entryCount }) =>
    Array.from({ length: Math.max(1, Math.ceil(entryCount / MOST_ENTRIES)) }, (_, at) => {
      const address = `${origin}/p/${slug}/${sitemapName(at + 1)}`;
      return html`<sitemap><loc>${address}</loc><lastmod>${publishedAt}</lastmod></sitemap>\n`;
    }),
  );
  return `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${html`${items}`.markup}</sitemapindex>\n`;
}

/** The pages of an edition in every language, each naming the others; null: there is no such part. */
export function writeSitemap(
  edition: EditionDocument,
  { origin, part, language }: { origin: string; part: number; language: ReaderLanguage },
): string | null {
  const entries = edition.entries.slice((part - 1) * MOST_ENTRIES, part * MOST_ENTRIES);
  if (part > 1 && entries.length === 0) return null;
  const paths = [
    ...(part === 1 ? PAGES : []),
    ...entries.filter(({ status }) => status !== "merged").map(({ id }) => id),
  ];
  const options = { origin, language, newest: true };
  const urls = paths.flatMap((path) => {
    const addresses = READER_LANGUAGES.map((each) => ({
      language: each,
      address: pageAddress({ edition, options, language }, path, each),
    }));
    const alternates = html`${addresses.map((each) => html`<xhtml:link rel="alternate" hreflang="${each.language}" href="${each.address}"/>`)}`;
    return addresses.map(
      ({ address }) =>
        html`<url><loc>${address}</loc><lastmod>${edition.publishedAt}</lastmod>${alternates}</url>\n`,
    );
  });
  return `${HEAD}<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${html`${urls}`.markup}</urlset>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
