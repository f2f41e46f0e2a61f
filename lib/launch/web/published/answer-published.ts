import type { ReaderOptions } from "#lib/reader/reader.ts";
import type { EditionSeries, GoneEdition, ReadEdition } from "#lib/reads/published.ts";
import { type Prepared, prepare } from "./prepared.ts";

/** A page or a file, finished but for its compression. */
export type Page = { status: number; mediaType: string; body: string; location?: string };

export type PublishedParts = {
  readEdition(at: { slug: string; number: number }): Promise<ReadEdition | GoneEdition | null>;
  readNewestNumber(slug: string): Promise<number | null>;
  readSeries(slug: string): Promise<EditionSeries | null>;
  /** A feed of the editions at an address by its name; null: there is none. */
  renderFeed(series: EditionSeries, name: string): Promise<Page | null>;
  /** A page by its path below the edition's; null: there is none. */
  renderPage(
    edition: ReadEdition,
    path: string,
    before: ReadEdition | null,
    preview?: ReaderOptions["preview"],
  ): Page | null;
  /** A file of `export/` by its name; null: there is none. */
  renderExport(edition: ReadEdition, name: string): Page | null;
  /** Style sheets and the like, by their paths below `/p/assets/`. */
  assets: ReadonlyMap<string, { mediaType: string; body: string }>;
};

/**
 * Makes what readers of published editions get, as finished, compressed bytes, from nothing but a
 * path: without cookie or session. What is not here is not found, whoever asks. See `createFront`,
 * which keeps what is made.
 */
export function createPublished(parts: PublishedParts) {
  const editions = new Map<string, ReadEdition | GoneEdition>();
  /** What was read before something was forgotten is answered, and not kept. */
  let generation = 0;
  const assets = new Map(
    [...parts.assets].map(([path, { mediaType, body }]) => [
      path,
      prepare({ mediaType, body, headers: { ...SAFE, "cache-control": FOREVER } }),
    ]),
  );

  async function find(path: string): Promise<Prepared> {
    const asset = /^\/p\/assets\/(.+)$/.exec(path)?.[1];
    if (asset !== undefined) return assets.get(asset) ?? NOT_FOUND;
    const feed = /^\/p\/([a-z0-9-]+)\/([a-z]+\.[a-z]+)$/.exec(path);
    if (feed) return findFeed(feed[1] ?? "", feed[2] ?? "");
    const [, slug = "", number, rest] =
      /^\/p\/([a-z0-9-]+)(?:\/(\d{1,6})(\/.*)?)?\/?$/.exec(path) ?? [];
    if (slug === "") return NOT_FOUND;
    if (number === undefined) return leadToNewest(slug);
    return findPage(slug, Number(number), (rest ?? "").replace(/^\/|\/$/g, ""));
  }

  async function leadToNewest(slug: string): Promise<Prepared> {
    const newest = await parts.readNewestNumber(slug);
    return newest === null ? NOT_FOUND : redirect(302, `/p/${slug}/${newest}`);
  }

  async function findFeed(slug: string, name: string): Promise<Prepared> {
    const series = await parts.readSeries(slug);
    const page = series && (await parts.renderFeed(series, name));
    if (!page) return NOT_FOUND;
    const { mediaType, body } = page;
    return prepare({ mediaType, body, headers: { ...SAFE, "cache-control": ASKED } });
  }

  async function findPage(slug: string, number: number, path: string): Promise<Prepared> {
    const edition = await findEdition(slug, number);
    if (!edition) return NOT_FOUND;
    if (!("document" in edition)) return tellGone(edition);
    return makePage(parts, { edition, path, before: await findBefore(slug, number, path) });
  }

  /** One object for all pages of an edition: what is made of it once is kept with it. */
  async function findEdition(slug: string, number: number) {
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

  function forget(slug: string): void {
    generation += 1;
    for (const key of editions.keys()) if (key.startsWith(`${slug}/`)) editions.delete(key);
  }

  function forgetAll(): void {
    generation += 1;
    editions.clear();
  }

  async function findBefore(slug: string, number: number, path: string) {
    const compared = comparedWith(number, path);
    if (compared === null) return null;
    const before = await findEdition(slug, compared);
    return before && "document" in before ? before : null;
  }

  return { find, forget, forgetAll };
}

/** `changes` compares with the edition before, `changes/<number>` with any; null: another page. */
export function comparedWith(number: number, path: string): number | null {
  const asked = /(?:^|\/)changes(?:\/(\d{1,6}))?$/.exec(path);
  return asked && Number(asked[1] ?? number - 1);
}

/** Editions that are kept as read; of a long one that is some megabytes. */
const MOST_EDITIONS = 8;

/** What a reader's page may load: its style sheet, pictures, script and data, all from here. */
export const READER_POLICY = [
  ...["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'"],
  ...["script-src 'self'", "connect-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join("; ");

const SAFE = { "content-security-policy": READER_POLICY };
const FOREVER = "public, max-age=31536000, immutable";
/** Kept by the reader's program, but asked about each time: a retraction is to be seen at once. */
const ASKED = "public, no-cache";

type Making = { edition: ReadEdition; path: string; before: ReadEdition | null };

function makePage(parts: PublishedParts, { edition, path, before }: Making): Prepared {
  const robots = edition.isListed ? undefined : { "x-robots-tag": "noindex, nofollow" };
  const headers = { ...SAFE, ...robots };
  const name = /^export\/([a-z0-9.-]+)$/.exec(path)?.[1];
  // The bytes that the digest is of, which never change.
  if (name === "chronology.json")
    return prepare({
      ...{ mediaType: "application/json; charset=utf-8", body: edition.document },
      headers: { ...headers, "cache-control": FOREVER },
    });
  const page =
    name === undefined
      ? parts.renderPage(edition, path, before)
      : parts.renderExport(edition, name);
  if (!page) return NOT_FOUND;
  if (page.location !== undefined) return redirect(page.status, page.location);
  const { mediaType, body, status } = page;
  return prepare({ mediaType, body, status, headers: { ...headers, "cache-control": ASKED } });
}

const plain = (status: number, body: string, headers: Record<string, string> = {}) =>
  prepare({
    mediaType: "text/plain; charset=utf-8",
    body,
    status,
    headers: { ...SAFE, ...headers },
  });

const NOT_FOUND = plain(404, "There is nothing at this address.\n", { "cache-control": ASKED });

/** Its text is gone for good; that it was there, and why it is not, is said. */
function tellGone({ retraction, retractedAt, digest }: GoneEdition): Prepared {
  const body = `${retraction}\n${retractedAt}\nSHA-256 ${digest}\n`;
  return plain(410, body, { "cache-control": ASKED });
}

const redirect = (status: number, location: string): Prepared =>
  plain(status, `${location}\n`, { location, "cache-control": ASKED });
