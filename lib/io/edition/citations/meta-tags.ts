import { licenceUrl } from "#lib/domain/edition/credits.ts";
import type { EditionEntry, PublishedEdition } from "#lib/domain/edition/edition.ts";
import { formatName } from "#lib/domain/source-reference.ts";
import type { EditionUrls } from "../urls.ts";
import { type Cited, citedEdition, citedEntry } from "./cited-edition.ts";

/** A `<meta name content>` of a page; whoever embeds it escapes both. */
export type MetaTag = { name: string; content: string };

/** Highwire Press tags, which Google Scholar and Zotero read, and Dublin Core for what they lack. */
export const editionMetaTags = (published: PublishedEdition, urls: EditionUrls): MetaTag[] => [
  ...tagsOf(citedEdition(published, urls), published),
  { name: "DC.type", content: "Dataset" },
];

export const entryMetaTags = (
  published: PublishedEdition,
  entry: EditionEntry,
  urls: EditionUrls,
): MetaTag[] => {
  const cited = citedEntry(published, entry, urls);
  const container = cited.item["container-title"] ?? "";
  return [
    ...tagsOf(cited, published),
    ...[
      { name: "citation_inbook_title", content: container },
      { name: "DC.isPartOf", content: urls.base },
    ],
  ];
};

function tagsOf({ work, item }: Cited, { edition }: PublishedEdition): MetaTag[] {
  const licence = edition.credits?.licence;
  return [
    { name: "citation_title", content: work.title },
    ...work.authors.map((author) => ({ name: "citation_author", content: formatName(author) })),
    { name: "citation_publication_date", content: work.published.replaceAll("-", "/") },
    { name: "citation_edition", content: String(edition.number) },
    { name: "citation_public_url", content: work.url },
    { name: "DC.identifier", content: work.url },
    { name: "DC.description", content: item.note ?? "" },
    ...(licence ? [{ name: "DC.rights", content: licenceUrl(licence) }] : []),
  ];
}
