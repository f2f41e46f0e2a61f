import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import {
  readSitemapName,
  sitemapName,
  writeRobots,
  writeSitemap,
  writeSitemapIndex,
} from "#lib/reader/sitemap.ts";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { readTags } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const origin = "https://example.org";
const xml = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["url", "loc", "xhtml:link"].includes(name),
});
const base = `${origin}/p/a-chronology/2`;

type Url = { loc: string[]; "xhtml:link": { "@_hreflang": string; "@_href": string }[] };

const readUrls = (part: number): Url[] =>
  xml.parse(writeSitemap(makeReaderEdition().edition, { origin, part, language: "en" }) ?? "")
    .urlset.url;

test("every page that is worth finding is there in four languages, each naming the others", () => {
  const urls = readUrls(1);
  const addresses = urls.map(({ loc }) => loc[0]);
  for (const path of ["", "/sources", `/${ENTRIES.disputed}`])
    for (const language of ["", "/fa", "/ps", "/ar"])
      expect(addresses).toContain(`${base}${language}${path}`);
  for (const { "xhtml:link": links } of urls)
    for (const { "@_href": href } of links) expect(addresses).toContain(href);
  expect(addresses).not.toContain(`${base}/${ENTRIES.merged}`);
});

test("the addresses are those that the pages call their own", () => {
  for (const { loc } of readUrls(1)) {
    const tags = readTags(render((loc[0] ?? "").slice(base.length + 1)).body);
    const canonical = tags.find(({ attributes }) => attributes.get("rel") === "canonical");
    expect(canonical?.attributes.get("href")).toBe(loc[0]);
  }
});

test("the page for paper names the one for screens, which says the same", () => {
  const links = readTags(render("fa/print").body).filter(({ name }) => name === "link");
  const canonical = links.find(({ attributes }) => attributes.get("rel") === "canonical");
  expect(canonical?.attributes.get("href")).toBe(`${base}/fa`);
});

test("a long edition has several parts, which the index names", () => {
  const publishedAt = "2026-01-01T00:00:00.000Z";
  const index = writeSitemapIndex(origin, [
    { slug: "long", number: 1, publishedAt, entryCount: 12_000 },
    { slug: "empty", number: 1, publishedAt, entryCount: 0 },
  ]);
  expect([...index.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)).toEqual([
    ...[1, 2, 3].map((part) => `${origin}/p/long/${sitemapName(part)}`),
    `${origin}/p/empty/sitemap.xml`,
  ]);
  expect(readSitemapName(sitemapName(3))).toBe(3);
  expect(["sitemap-1.xml", "sitemap-02.xml", "map.xml"].map(readSitemapName)).toEqual([
    ...[null, null, null],
  ]);
  expect(writeSitemap(makeReaderEdition().edition, { origin, part: 2, language: "en" })).toBeNull();
});

test("crawlers may read what is published, and not the application", () => {
  const lines = writeRobots(origin).split("\n");
  expect(lines).toContain("Allow: /p/");
  expect(lines).toContain("Disallow: /");
});
