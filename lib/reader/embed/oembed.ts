import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { CARD, cardPathOf } from "../card/card.ts";
import { html } from "../html.ts";
import { type ReaderLanguage, readLanguagePath } from "../language.ts";
import { pageAddress } from "../links.ts";
import { createReader } from "../reader.ts";
import { readChoice, writeChoice } from "./choice.ts";
import { readEmbedPath } from "./embed-page.ts";
import { embedAddress, renderSnippet } from "./snippet.ts";

/** A page of an edition that somebody wants to show; `number` null: the newest edition. */
export type OembedTarget = { slug: string; number: number | null; path: string; query: string };

/** The page that an address is of; null: it is none of ours. */
export function readOembedTarget(origin: string, address: string): OembedTarget | null {
  const url = URL.parse(address);
  if (url?.origin !== origin || url.username !== "") return null;
  const found = /^\/p\/([a-z0-9-]+)(?:\/(\d{1,6})(?:\/([a-z0-9/-]*))?)?\/?$/.exec(url.pathname);
  if (!found || found[1] === "assets") return null;
  const [, slug = "", number, path = ""] = found;
  const query = url.search.slice(1);
  return { slug, number: number ? Number(number) : null, path: path.replace(/\/$/, ""), query };
}

export type OembedSize = { maxWidth: number; maxHeight: number };

/** An answer of type “rich” (oembed.com), by the names that it has there. */
export type Oembed = Record<string, string | number>;

const [WIDTH, HEIGHT, ENTRY_HEIGHT] = [720, 640, 420];
/** A retraction is seen in the frame itself; this only says when to ask for another frame. */
const CACHE_AGE = 86_400;

/** How a page of an edition is embedded: an entry as itself, all others as the whole edition. */
export function describeOembed(
  published: PublishedEdition,
  { path, query }: Pick<OembedTarget, "path" | "query">,
  options: { origin: string; language: ReaderLanguage } & OembedSize,
): Oembed {
  const { origin, maxWidth, maxHeight } = options;
  const { language, rest } = readLanguagePath(path);
  const isChoice = rest === "embed" || rest === "embedding";
  const own = readEmbedPath(rest, "embed") ?? readEmbedPath(rest, "embedding") ?? rest;
  const entry = published.edition.entries.find(
    ({ id, status }) => id === own && status !== "merged",
  );
  const at = { language: language ?? options.language, path: entry?.id ?? "" };
  const reader = createReader(published, { ...options, newest: true }, at);
  const title = (entry?.content ?? published.edition).title.trim() || reader.say.untitled;
  const [width, height] = [
    Math.min(WIDTH, maxWidth),
    Math.min(entry ? ENTRY_HEIGHT : HEIGHT, maxHeight),
  ];
  const chosen = isChoice ? writeChoice(readChoice(query)) : "";
  const address = embedAddress(reader, entry?.id ?? "", chosen);
  const hasRoom = maxWidth >= CARD.width && maxHeight >= CARD.height;
  return {
    ...{ version: "1.0", type: "rich", title, provider_name: "Sourceline", provider_url: origin },
    ...{ cache_age: CACHE_AGE, width, height },
    html: renderSnippet({ address, title, width, height }),
    ...(hasRoom && {
      thumbnail_url: pageAddress(reader, cardPathOf(reader)),
      ...{ thumbnail_width: CARD.width, thumbnail_height: CARD.height },
    }),
  };
}

/** The same as XML, where somebody asks for that. */
export function writeOembedXml(answer: Oembed): string {
  const items = Object.entries(answer).map(([name, value]) => {
    const tag = { markup: name };
    return html`<${tag}>${value}</${tag}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${html`<oembed>\n${items}</oembed>`.markup}\n`;
}
