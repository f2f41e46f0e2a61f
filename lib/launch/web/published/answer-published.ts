import type { IncomingMessage, ServerResponse } from "node:http";
import { readSitemapName } from "#lib/reader/sitemap.ts";
import type { EditionSeries, GoneEdition, ReadEdition } from "#lib/reads/published.ts";
import { createEditionCache } from "./edition-cache.ts";
import { isRootPath, makeRoot, type RootParts } from "./find-root.ts";
import { makeOembed } from "./make-oembed.ts";
import { makePage } from "./make-page.ts";
import { NOT_FOUND, redirect, tellGone } from "./plain-answers.ts";
import { ASKED, FOREVER, type PageKind, safeHeaders } from "./policies.ts";
import { type Prepared, prepare, send } from "./prepared.ts";
import { createReportDesk, type ReportParts, readReportPath } from "./report-desk.ts";

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

export type PublishedParts = RootParts &
  Omit<ReportParts, "findEdition"> & {
    readEdition(at: { slug: string; number: number }): Promise<ReadEdition | GoneEdition | null>;
    readNewestNumber(slug: string): Promise<number | null>;
    readSeries(slug: string): Promise<EditionSeries | null>;
    /** A feed of the editions at an address by its name; null: there is none. */
    renderFeed(series: EditionSeries, name: string): Promise<Page | null>;
    /** A part of the sitemap of an address, from 1; null: there is none. */
    renderSitemap(edition: ReadEdition, part: number): Page | null;
    /** A page by its path below the edition's; null: there is none. */
    renderPage(edition: ReadEdition, path: string, asked: AskedPage): Page | null;
    /** A picture of an edition or an entry, `…/card.png`; null: there is none. */
    renderCard(edition: ReadEdition, path: string): Promise<Page | null>;
    /** A file of `export/` by its name; null: there is none. */
    renderExport(edition: ReadEdition, name: string): Page | null;
    /** The choice that a query makes of a page, always written alike; "" where it makes none. */
    normalizeQuery(path: string, query: string): string;
    /** Style sheets and the like, by their paths below `/p/assets/`. */
    assets: ReadonlyMap<string, Asset>;
  };

export type AskedPage = { before: ReadEdition | null; query: string };

/** `isStable`: its address stays while what is in it changes. */
export type Asset = { mediaType: string; body: string; isStable?: boolean };

/** Of pages that a query made, which anybody can ask for in endless kinds. */
const MOST_CHOSEN_BYTES = 8 * 1024 * 1024;

/**
 * Answers readers of published editions, before Next sees the request: without cookie or session, from
 * finished, compressed bytes. What is not here is not found, whoever asks.
 */
export function createPublished(parts: PublishedParts) {
  const cache = createEditionCache();
  const chosen = createEditionCache(MOST_CHOSEN_BYTES);
  const editions = new Map<string, ReadEdition | GoneEdition>();
  /** What is being made, so that many who ask at once wait for one making. */
  const making = new Map<string, Promise<Prepared>>();
  /** What was read before something was forgotten is answered, and not kept. */
  let generation = 0;
  const assets = new Map(
    [...parts.assets].map(([path, { mediaType, body, isStable }]) => [
      path,
      prepare({
        ...{ mediaType, body },
        headers: { ...safeHeaders(), "cache-control": isStable ? ASKED : FOREVER },
      }),
    ]),
  );

  const desk = createReportDesk({ ...parts, findEdition });

  async function find(path: string, query: string): Promise<Prepared> {
    if (path === "/oembed") return makeOembed({ ...parts, findNewest, findEdition }, query);
    if (isRootPath(path)) return keep(path, "", () => makeRoot(parts, path));
    const asset = /^\/p\/assets\/(.+)$/.exec(path)?.[1];
    if (asset !== undefined) return assets.get(asset) ?? NOT_FOUND;
    const [, ofSeries = "", file = ""] =
      /^\/p\/([a-z0-9-]+)\/([a-z0-9-]+\.[a-z]+)$/.exec(path) ?? [];
    if (file !== "") return keep(path, ofSeries, () => makeFile(ofSeries, file));
    const [, slug = "", number, rest] =
      /^\/p\/([a-z0-9-]+)(?:\/(\d{1,6})(\/.*)?)?\/?$/.exec(path) ?? [];
    if (slug === "") return NOT_FOUND;
    if (number === undefined) return leadToNewest(slug);
    return findPage({ slug, number: Number(number) }, (rest ?? "").replace(/^\/|\/$/g, ""), query);
  }

  /** What is known by a key, or what is made of it now. */
  async function keep(
    key: string,
    slug: string,
    make: () => Promise<Prepared>,
    kept = cache,
  ): Promise<Prepared> {
    const known = kept.get(key) ?? making.get(key);
    if (known) return known;
    const begun = generation;
    const made = make();
    making.set(key, made);
    try {
      const prepared = await made;
      if (prepared.status === 200 && begun === generation) kept.set(key, slug, prepared);
      return prepared;
    } finally {
      if (making.get(key) === made) making.delete(key);
    }
  }

  const findNewest = (slug: string) => parts.readNewestNumber(slug);

  async function leadToNewest(slug: string): Promise<Prepared> {
    const newest = await parts.readNewestNumber(slug);
    return newest === null ? NOT_FOUND : redirect(302, `/p/${slug}/${newest}`);
  }

  async function makeFile(slug: string, name: string): Promise<Prepared> {
    const part = readSitemapName(name);
    const page = await (part === null ? makeFeed(slug, name) : makeSitemap(slug, part));
    if (!page) return NOT_FOUND;
    const { mediaType, body } = page;
    return prepare({ mediaType, body, headers: { ...safeHeaders(), "cache-control": ASKED } });
  }

  async function makeFeed(slug: string, name: string): Promise<Page | null> {
    const series = await parts.readSeries(slug);
    return series && parts.renderFeed(series, name);
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

  async function findPage(at: EditionAddress, path: string, asked: string): Promise<Prepared> {
    const query = asked === "" ? "" : parts.normalizeQuery(path, asked);
    const key = `${at.slug}/${at.number}/${path}${query && `?${query}`}`;
    const make = async () => {
      const edition = await findEdition(at);
      if (!edition) return NOT_FOUND;
      if (!("document" in edition)) return tellGone(edition);
      return makePage(parts, { edition, path, query, before: await findBefore(at, path) });
    };
    return keep(key, at.slug, make, query === "" ? cache : chosen);
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
      if (editions.size <= MOST_EDITIONS) break;
      editions.delete(oldest);
    }
    return edition;
  }

  /** `changes` compares with the edition before, `changes/<number>` with any. */
  async function findBefore({ slug, number }: EditionAddress, path: string) {
    const asked = /(?:^|\/)changes(?:\/(\d{1,6}))?$/.exec(path);
    if (!asked) return null;
    const before = await findEdition({ slug, number: Number(asked[1] ?? number - 1) });
    return before && "document" in before ? before : null;
  }

  /** Files at the root name all addresses, and so change with any of them. */
  function forget(slug: string): void {
    generation += 1;
    making.clear();
    for (const kept of [cache, chosen]) kept.forget(slug);
    cache.forget("");
    for (const key of editions.keys()) if (key.startsWith(`${slug}/`)) editions.delete(key);
  }

  function forgetAll(): void {
    generation += 1;
    making.clear();
    for (const kept of [cache, chosen]) kept.forgetAll();
    editions.clear();
  }

  return {
    /** False: this is not for here. */
    isPublished: (url: string | undefined): boolean => {
      const [path = ""] = (url ?? "").split("?");
      return /^\/p(\/|$)/.test(path) || path === "/oembed" || isRootPath(path);
    },
    async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const [path = "", query = ""] = (request.url ?? "").split("?", 2);
      const report = request.method === "POST" ? readReportPath(path) : null;
      if (report) return desk.answer(request, response, report);
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }
      send(request, response, await find(decode(path), query));
    },
    /** After a retraction or a newer edition. */
    forget,
    forgetAll,
  };
}

type EditionAddress = { slug: string; number: number };

/** Editions that are kept as read; of a long one that is some megabytes. */
const MOST_EDITIONS = 8;

/** A path that is no UTF-8 leads nowhere. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}
