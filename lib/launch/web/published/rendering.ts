import {
  CITATION_STYLE_LABELS,
  CITATION_STYLES,
  citationText,
  citeEdition,
  citeEntry,
} from "#lib/io/edition/citations/cite.ts";
import { editionCoins, entryCoins } from "#lib/io/edition/citations/coins.ts";
import { editionJsonLd } from "#lib/io/edition/citations/edition-json-ld.ts";
import { entryJsonLd } from "#lib/io/edition/citations/entry-json-ld.ts";
import { scriptJson } from "#lib/io/edition/citations/json-ld.ts";
import { editionMetaTags, entryMetaTags } from "#lib/io/edition/citations/meta-tags.ts";
import { CHANGES_FEED, EDITION_FEEDS } from "#lib/io/edition/feeds/formats.ts";
import { type ChangedEdition, writeChangesAtom } from "#lib/io/edition/feeds/write-changes-atom.ts";
import { EDITION_FORMATS, isEditionFormat } from "#lib/io/edition/formats.ts";
import type { EditionUrls } from "#lib/io/edition/urls.ts";
import { readerAssets } from "#lib/reader/assets.ts";
import { html, joinHtml } from "#lib/reader/html.ts";
import { renderCard, renderPage } from "#lib/reader/render-page.ts";
import { writeSitemap } from "#lib/reader/sitemap.ts";
import type { EditionSeries, ReadEdition } from "#lib/reads/published.ts";
import type { PublishedParts } from "./answer-published.ts";
import { ASSETS, type ReaderScript } from "./reader-script.ts";

type Rendering = Pick<
  PublishedParts,
  | ("renderPage" | "renderExport" | "renderFeed" | "renderSitemap" | "renderCard")
  | ("assets" | "origin" | "renderReport")
>;

/** What editions changed, as the feed of changed entries needs it. */
type ReadChanges = (series: EditionSeries) => Promise<ChangedEdition[]>;

const PNG = "image/png";
const XML = "application/xml; charset=utf-8";

export type RenderingMore = {
  /** Whether readers can report errors: not on a host of static files. */
  takesReports?: boolean;
  /** Without it there are no cards. Given from outside, since what draws cannot be bundled by Next. */
  drawPng?: (svg: string) => Promise<Uint8Array>;
};

/** Pages, files and feeds of editions as readers get them, from our public origin. */
export function createRendering(
  publicUrl: string,
  script: ReaderScript,
  readChanges: ReadChanges,
  { takesReports = true, drawPng }: RenderingMore = {},
): Rendering {
  const { origin } = new URL(publicUrl);
  const urlsOf = ({ edition: { slug, number } }: ReadEdition): EditionUrls => ({
    ...{ origin, base: `${origin}/p/${slug}/${number}` },
  });
  const keepHead = keepOnce((published) => headOf(published, null, urlsOf(published)));
  const entriesOf = keepOnce(
    ({ edition }) => new Map(edition.entries.map((each) => [each.id, each])),
  );
  return {
    origin,
    renderPage(published, path, { before, query, preview }) {
      const { edition, standing } = published;
      const entry = entriesOf(published).get(readEntryId(path)) ?? null;
      const urls = urlsOf(published);
      return renderPage(published, path, {
        ...{ origin, language: "en", newest: standing.newest === edition.number },
        cite: CITATION_STYLES.map((style) => ({
          label: CITATION_STYLE_LABELS[style],
          text: citationText(
            entry ? citeEntry(published, entry, urls, style) : citeEdition(published, urls, style),
          ),
        })),
        ...(script.path !== "" && { script: script.path }),
        head: entry ? headOf(published, entry, urls) : keepHead(published),
        ...{ query, takesReports: takesReports && !preview, embedScript: script.embedPath },
        coins: entry ? entryCoins(published, entry, urls) : editionCoins(published, urls),
        ...(before && { before: before.edition }),
        ...(preview && { preview }),
      });
    },
    renderReport(published, path, attempt) {
      const newest = published.standing.newest === published.edition.number;
      const options = { origin, language: "en" as const, newest, takesReports, attempt };
      return renderPage(published, path, options);
    },
    renderExport(published, name) {
      if (!isEditionFormat(name)) return null;
      const { mediaType, write } = EDITION_FORMATS[name];
      return { status: 200, mediaType, body: write(published, urlsOf(published)) };
    },
    renderSitemap({ edition }, part) {
      const body = writeSitemap(edition, { origin, part, language: "en" });
      return body === null ? null : { status: 200, mediaType: XML, body };
    },
    async renderCard(published, path) {
      if (!drawPng) return null;
      const svg = renderCard(published, path, { origin, language: "en", newest: true });
      return svg === null ? null : { status: 200, mediaType: PNG, body: await drawPng(svg) };
    },
    renderFeed: async (series, name) =>
      name === CHANGES_FEED.name
        ? renderChanges(series, await readChanges(series), origin)
        : renderFeed(series, name, origin),
    assets: new Map([
      ...[...readerAssets()].map(([path, asset]) => [path.slice(ASSETS.length), asset] as const),
      ...script.files,
    ]),
  };
}

/** An edition as it was read never changes; what is the same on all its pages is made once. */
function keepOnce<T>(make: (published: ReadEdition) => T): (published: ReadEdition) => T {
  const kept = new WeakMap<ReadEdition, T>();
  return (published) => {
    const made = kept.get(published) ?? make(published);
    kept.set(published, made);
    return made;
  };
}

/** Of the entry that a page is about: its own, or how to cite it. */
const readEntryId = (path: string): string => /([^/]+?)(?:\/cite)?$/.exec(path)?.[1] ?? "";

type Entry = ReadEdition["edition"]["entries"][number];

/** What reference managers and search engines read: tags, and JSON-LD that no text can end. */
function headOf(published: ReadEdition, entry: Entry | null, urls: EditionUrls): string {
  const tags = entry ? entryMetaTags(published, entry, urls) : editionMetaTags(published, urls);
  const formats = Object.entries(EDITION_FORMATS).map(([name, { mediaType }]) => ({
    ...{ name, mediaType },
  }));
  const data = entry
    ? entryJsonLd(published, entry, urls)
    : editionJsonLd(published, urls, formats);
  const meta = joinHtml(
    tags.map(({ name, content }) => html`<meta name="${name}" content="${content}">`),
    html``,
  );
  return `${html`${meta}`.markup}<script type="application/ld+json">${scriptJson(data)}</script>`;
}

function renderFeed(series: EditionSeries, name: string, origin: string) {
  if (!Object.hasOwn(EDITION_FEEDS, name)) return null;
  const { mediaType, write } = EDITION_FEEDS[name as keyof typeof EDITION_FEEDS];
  const address = `${origin}/p/${series.slug}`;
  const { title, summary, editions } = series;
  const body = write({ title, summary, address, self: `${address}/${name}`, editions });
  return { status: 200, mediaType, body };
}

function renderChanges(series: EditionSeries, editions: ChangedEdition[], origin: string) {
  const { slug, title, summary } = series;
  const address = `${origin}/p/${slug}`;
  const feed = { origin, title, summary, address, self: `${address}/${CHANGES_FEED.name}` };
  const body = writeChangesAtom({ ...feed, editions });
  return { status: 200, mediaType: CHANGES_FEED.mediaType, body };
}
