import type { EditionEntry, PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { EditionUrls } from "../urls.ts";
import { type Cited, citedEdition, citedEntry } from "./cited-edition.ts";

/**
 * The title of a COinS span, `<span class="Z3988" title="…">`: an OpenURL context object
 * (ANSI/NISO Z39.88-2004) in Dublin Core. Whoever embeds it escapes it as an attribute.
 */
export const editionCoins = (published: PublishedEdition, urls: EditionUrls): string =>
  coinsOf(citedEdition(published, urls), "dataset", "");

export const entryCoins = (
  published: PublishedEdition,
  entry: EditionEntry,
  urls: EditionUrls,
): string =>
  coinsOf(citedEntry(published, entry, urls), "encyclopediaArticle", published.edition.title);

function coinsOf({ work, item }: Cited, type: string, source: string): string {
  const parts: [string, string][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rfr_id", "info:sid/sourceline"],
    ["rft.type", type],
    ["rft.title", work.title],
    ["rft.source", source],
    ["rft.date", work.published],
    ["rft.identifier", work.url],
    ["rft.description", item.note ?? ""],
  ];
  return new URLSearchParams(parts.filter(([, value]) => value !== "")).toString();
}
