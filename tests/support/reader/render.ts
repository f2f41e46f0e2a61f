import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { ReaderOptions } from "#lib/reader/reader.ts";
import { type RenderedPage, renderPage } from "#lib/reader/render-page.ts";
import { ENTRIES, makeReaderEdition } from "../domain/reader-edition.ts";

export const OPTIONS: ReaderOptions = {
  origin: "https://example.org",
  language: "en",
  newest: true,
};

/** A page of the fixture, or of what is given. */
export function render(
  path: string,
  published: PublishedEdition = makeReaderEdition(),
  options: Partial<ReaderOptions> = {},
): RenderedPage {
  const page = renderPage(published, path, { ...OPTIONS, ...options });
  if (page === null) throw new Error(`${path} is no page`);
  return page;
}

/** One path for each kind of page. */
export const PATHS = [
  "",
  ENTRIES.disputed,
  ENTRIES.withheld,
  ENTRIES.retracted,
  "sources",
  "cite",
  `${ENTRIES.disputed}/cite`,
  "download",
  "verify",
  "print",
  "year/2021",
  "missing",
];
