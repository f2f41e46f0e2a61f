import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { drawCard, readCardPath } from "./card/card.ts";
import { renderEmbed } from "./embed/embed-page.ts";
import { renderEmbeddingPage } from "./embed/embedding-page.ts";
import { listExploreData, listExploreTexts } from "./explore/rows.ts";
import { readLanguagePath } from "./language.ts";
import { pagePath } from "./links.ts";
import {
  renderCitePage,
  renderDownloadPage,
  renderMissingPage,
  renderNoFilePage,
  renderVerifyPage,
} from "./pages/about-pages.ts";
import { renderChangesPage } from "./pages/changes.ts";
import { renderChronology } from "./pages/chronology.ts";
import { followMerge, renderEntryPage } from "./pages/entry.ts";
import { renderPrintPage } from "./pages/print.ts";
import { renderSourcesPage } from "./pages/sources.ts";
import { renderYearPage } from "./pages/year.ts";
import { type Page, renderFrame } from "./parts/frame.ts";
import { createReader, type Reader, type ReaderOptions } from "./reader.ts";
import { renderReportPage } from "./report/report-page.ts";

export type RenderedPage = {
  status: 200 | 404 | 301;
  /** Path from the root, where `status` is 301. */
  location?: string;
  mediaType: string;
  body: string;
  /** What it may do beside showing itself. */
  kind?: "embed" | "form";
  /** Not for searches. */
  isHidden?: boolean;
};

const JSON_TYPE = "application/json; charset=utf-8";
const HTML = "text/html; charset=utf-8";

/**
 * A page of a published edition as finished HTML. `path` is relative to `/p/<slug>/<number>/` and
 * may begin with a language: “”, `fa/sources`, an entry's id, `year/2021/2`. Null for `export/…`,
 * which is not a page; a path that is none gives a page that says so, with status 404.
 */
export function renderPage(
  published: PublishedEdition,
  path: string,
  options: ReaderOptions,
): RenderedPage | null {
  const { language, rest } = readLanguagePath(path);
  const isFile = /^export(\/|$)/.test(rest);
  if (isFile && !options.preview) return null;
  const at = { language: language ?? options.language, path: rest };
  const reader = createReader(published, options, at);
  const entry = reader.index.entries.get(rest);
  if (entry?.status === "merged") {
    const standing = followMerge(reader, entry);
    if (standing) return redirect(pagePath(reader, standing.id));
  }
  const data = findData(reader);
  if (data) return { status: 200, mediaType: JSON_TYPE, body: JSON.stringify(data) };
  const embed = renderEmbed(reader);
  if (embed !== null)
    return { status: 200, mediaType: HTML, kind: "embed", isHidden: true, body: embed };
  const page = isFile ? renderNoFilePage(reader) : findPage(reader);
  if (page) {
    const { kind, isHidden } = page;
    return { status: 200, mediaType: HTML, kind, isHidden, body: renderFrame(reader, page) };
  }
  return { status: 404, mediaType: HTML, body: renderFrame(reader, renderMissingPage(reader)) };
}

/** The card of an edition or of an entry in it, as SVG, by its path; null: there is none. */
export function renderCard(
  published: PublishedEdition,
  path: string,
  options: ReaderOptions,
): string | null {
  const card = readCardPath(path);
  if (!card) return null;
  const at = { language: card.language ?? options.language, path: card.path };
  const reader = createReader(published, options, at);
  const entry = reader.index.entries.get(card.path);
  return card.path === "" || (entry && entry.status !== "merged") ? drawCard(reader) : null;
}

const redirect = (location: string): RenderedPage => ({
  ...{ status: 301, location, mediaType: HTML, body: "" },
});

const PAGES: Record<string, (reader: Reader) => Page> = {
  "": renderChronology,
  sources: renderSourcesPage,
  cite: (reader) => renderCitePage(reader),
  download: renderDownloadPage,
  verify: renderVerifyPage,
  print: renderPrintPage,
};

/** What the script of the pages asks for. */
function findData(reader: Reader): object | null {
  if (reader.path === "data/rows.json") return listExploreData(reader);
  return reader.path === "data/texts.json" ? listExploreTexts(reader) : null;
}

function findPage(reader: Reader): Page | null {
  const { path, index } = reader;
  if (Object.hasOwn(PAGES, path)) return PAGES[path]?.(reader) ?? null;
  const entry = index.entries.get(path);
  if (entry) return entry.status === "merged" ? null : renderEntryPage(reader, entry);
  const cited = index.entries.get(/^(.+)\/cite$/.exec(path)?.[1] ?? "");
  if (cited && cited.status !== "merged") return renderCitePage(reader, cited);
  const made = renderEmbeddingPage(reader) ?? renderReportPage(reader);
  if (made) return made;
  const [first, ...others] = path.split("/");
  const { before } = reader.options;
  if (first === "changes") return before ? renderChangesPage(reader, before) : null;
  return first === "year" && others.length <= 2 ? renderYearPage(reader, others) : null;
}
