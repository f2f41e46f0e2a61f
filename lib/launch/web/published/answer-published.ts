import type { ReaderOptions } from "#lib/reader/reader.ts";
import type { ReportAttempt } from "#lib/reader/report/report-page.ts";
import { readSitemapName } from "#lib/reader/sitemap.ts";
import type { EditionSeries, GoneEdition, ReadEdition } from "#lib/reads/published.ts";
import { isRootPath, makeRoot, type RootParts } from "./find-root.ts";
import { makeOembed } from "./make-oembed.ts";
import { makePage, makeReport } from "./make-page.ts";
import { NOT_FOUND, redirect, tellGone } from "./plain-answers.ts";
import { ASKED, FOREVER, OPEN, type PageKind, safeHeaders, UNLISTED } from "./policies.ts";
import { type Prepared, prepare } from "./prepared.ts";
import type { ReportAddress } from "./report-desk.ts";

/** A page or a file, finished but for its compression. */
export type Page = {
  status: number;
  mediaType: string;
  body: string | Uint8Array;
  location?: string;
  kind?: PageKind;
  /** Not for searches, whatever the edition is. */
  isHidden?: boolean;
};

export type PublishedParts = RootParts & {
  readEdition(at: EditionAddress): Promise<ReadEdition | GoneEdition | null>;
  readNewestNumber(slug: string): Promise<number | null>;
  readSeries(slug: string): Promise<EditionSeries | null>;
  /** A feed of the editions at an address by its name; null: there is none. */
  renderFeed(series: EditionSeries, name: string): Promise<Page | null>;
  /** A part of the sitemap of an address, from 1; null: there is none. */
  renderSitemap(edition: ReadEdition, part: number): Page | null;
  /** A page by its path below the edition's; null: there is none. */
  renderPage(edition: ReadEdition, path: string, asked: AskedPage): Page | null;
  /** The form for a report again, with what was wrong. */
  renderReport(edition: ReadEdition, path: string, attempt: ReportAttempt): Page | null;
  /** A picture of an edition or an entry, `…/card.png`; null: there is none. */
  renderCard(edition: ReadEdition, path: string): Promise<Page | null>;
  /** A file of `export/` by its name; null: there is none. */
  renderExport(edition: ReadEdition, name: string): Page | null;
  /** Style sheets and the like, by their paths below `/p/assets/`. */
  assets: ReadonlyMap<string, Asset>;
};

export type EditionAddress = { slug: string; number: number };

export type AskedPage = {
  before: ReadEdition | null;
  query: string;
  preview?: ReaderOptions["preview"];
};

/** `isStable`: its address stays while what is in it changes. */
export type Asset = { mediaType: string; body: string; isStable?: boolean };

/**
 * Makes what readers of published editions get, as finished, compressed bytes, from nothing but a
 * path and the choice of a query: without cookie or session. What is not here is not found, whoever
 * asks. See `createFront`, which keeps what is made.
 */
export function createPublished(parts: PublishedParts) {
  const editions = new Map<string, ReadEdition | GoneEdition>();
  /** What was read before something was forgotten is answered, and not kept. */
  let generation = 0;
  const assets = new Map(
    [...parts.assets].map(([path, { mediaType, body, isStable }]) => [
      path,
      prepare({
        ...{ mediaType, body },
        headers: { ...safeHeaders(), ...OPEN, "cache-control": isStable ? ASKED : FOREVER },
      }),
    ]),
  );

  /** `query`: see `normalizeQuery`, which the caller applied; of `/oembed` as it came. */
  async function find(path: string, query = ""): Promise<Prepared> {
    if (path === "/oembed")
      return makeOembed({ ...parts, findNewest: parts.readNewestNumber, findEdition }, query);
    if (isRootPath(path)) return makeRoot(parts, path);
    const asset = /^\/p\/assets\/(.+)$/.exec(path)?.[1];
    if (asset !== undefined) return assets.get(asset) ?? NOT_FOUND;
    const file = /^\/p\/([a-z0-9-]+)\/([a-z0-9-]+\.[a-z]+)$/.exec(path);
    if (file) return findFile(file[1] ?? "", file[2] ?? "");
    const newest = /^\/p\/([a-z0-9-]+)\/(fa|ps|ar)\/?$/.exec(path);
    if (newest) return leadToNewest(newest[1] ?? "", `/${newest[2]}`);
    const [, slug = "", number, rest] =
      /^\/p\/([a-z0-9-]+)(?:\/([1-9]\d{0,5})(\/.*)?)?\/?$/.exec(path) ?? [];
    if (slug === "") return NOT_FOUND;
    if (number === undefined) return leadToNewest(slug);
    return findPage({ slug, number: Number(number) }, (rest ?? "").replace(/^\/|\/$/g, ""), query);
  }

  /** `language`: “/fa”, or nothing for English. */
  async function leadToNewest(slug: string, language = ""): Promise<Prepared> {
    const newest = await parts.readNewestNumber(slug);
    return newest === null ? NOT_FOUND : redirect(302, `/p/${slug}/${newest}${language}`);
  }

  async function findFile(slug: string, name: string): Promise<Prepared> {
    const part = readSitemapName(name);
    const page = await (part === null ? makeFeed(slug, name) : makeSitemap(slug, part));
    if (!page) return NOT_FOUND;
    const { mediaType, body, isHidden } = page;
    const headers = { ...safeHeaders(), ...OPEN, ...(isHidden && UNLISTED) };
    return prepare({ mediaType, body, headers: { ...headers, "cache-control": ASKED } });
  }

  async function makeFeed(slug: string, name: string): Promise<Page | null> {
    const series = await parts.readSeries(slug);
    const feed = series && (await parts.renderFeed(series, name));
    return feed && { ...feed, isHidden: !series.isListed };
  }

  /** Of the newest edition that stands, if it may be found. */
  async function makeSitemap(slug: string, part: number): Promise<Page | null> {
    const number = await parts.readNewestNumber(slug);
    const edition = number === null ? null : await findEdition({ slug, number });
    const isFound = edition && "document" in edition && edition.isListed;
    return isFound && edition.standing.newest === number
      ? parts.renderSitemap(edition, part)
      : null;
  }

  async function findPage(at: EditionAddress, path: string, query: string): Promise<Prepared> {
    const edition = await findEdition(at);
    if (!edition) return NOT_FOUND;
    if (!("document" in edition)) return tellGone(edition, path);
    return makePage(parts, { edition, path, query, before: await findBefore(at, path) });
  }

  /** The form of a report again, for what was not taken. */
  async function findReport(at: ReportAddress, status: number, attempt: ReportAttempt) {
    const edition = await findEdition(at);
    if (!edition || !("document" in edition)) return NOT_FOUND;
    return makeReport(parts.renderReport(edition, at.path, attempt), status);
  }

  /** One object for all pages of an edition: what is made of it once is kept with it. */
  async function findEdition({ slug, number }: EditionAddress) {
    const key = `${slug}/${number}`;
    const known = editions.get(key);
    if (known) return known;
    const begun = generation;
    const edition = await parts.readEdition({ slug, number });
    if (edition && begun === generation) editions.set(key, edition);
    for (const oldest of editions.keys()) {
      if (editions.size <= MOST_EDITIONS && (bytesOf(editions) <= MOST_BYTES || editions.size < 3))
        break;
      editions.delete(oldest);
    }
    return edition;
  }

  function forget(slug: string): void {
    generation += 1;
    for (const key of editions.keys()) if (key.startsWith(`${slug}/`)) editions.delete(key);
  }

  function forgetAll(): void {
    generation += 1;
    editions.clear();
  }

  async function findBefore({ slug, number }: EditionAddress, path: string) {
    const compared = comparedWith(number, path);
    if (compared === null) return null;
    const before = await findEdition({ slug, number: compared });
    return before && "document" in before ? before : null;
  }

  return { find, findReport, forget, forgetAll };
}

/** `changes` compares with the edition before, `changes/<number>` with any; null: another page. */
export function comparedWith(number: number, path: string): number | null {
  const asked = /^(?:[a-z]{2}\/)?changes(?:\/([1-9]\d{0,5}))?$/.exec(path);
  return asked && Number(asked[1] ?? number - 1);
}

/** Editions that are kept as read, and bytes of their text, of which long ones have thirty million. */
const MOST_EDITIONS = 8;
const MOST_BYTES = 64 * 1024 * 1024;

const bytesOf = (editions: ReadonlyMap<string, ReadEdition | GoneEdition>): number =>
  [...editions.values()].reduce(
    (sum, edition) => sum + ("document" in edition ? edition.document.length : 0),
    0,
  );
