import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { writeHtml } from "#lib/io/edition/write-html.ts";
import { writeMarkdown } from "#lib/io/edition/write-markdown.ts";
import { ENTRY, makePublished, URLS } from "#tests/support/domain/edition-fixture.ts";
import { attribute, elementsOf, textIn } from "#tests/support/read-html.ts";

const published = makePublished();
const retracted = makePublished(
  {},
  { retractedAt: "2026-04-01T00:00:00.000Z", retraction: "A source was forged.", newest: 3 },
);
const NOTICE =
  "This edition was retracted on 1 April 2026. Reason: A source was forged. Edition 3 is the newest that stands.";
type Document = DefaultTreeAdapterTypes.Document;
const html = (of = published): Document => parse(writeHtml(of, URLS));
const markdown = (of = published) => {
  const reader = new MarkdownIt({ html: true, linkify: false });
  return parse(reader.render(writeMarkdown(of, URLS)));
};
const linksOf = (page: Document) =>
  elementsOf(page, "a").map((link) => attribute(link, "href") ?? "");

describe("the page", () => {
  test("loads nothing and runs nothing", () => {
    for (const tag of ["script", "img", "link", "iframe", "object", "form", "base"])
      expect(elementsOf(html(), tag)).toEqual([]);
    expect(elementsOf(html(), "style").map(textIn).join("")).not.toMatch(/url\(|@import/);
    const policies = elementsOf(html(), "meta").map((meta) => attribute(meta, "content") ?? "");
    expect(policies.some((content) => content.startsWith("default-src 'none'"))).toBe(true);
  });

  test("every note leads to its source, and every name of a place is there once", () => {
    const ids = elementsOf(html()).flatMap((one) => attribute(one, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const within = linksOf(html()).filter((href) => href.startsWith("#"));
    expect(within.length).toBeGreaterThan(5);
    for (const href of within) expect(ids).toContain(href.slice(1));
  });

  test("only addresses of the edition and of its sources are links", () => {
    const outside = linksOf(html()).filter((href) => !href.startsWith("#"));
    expect(outside.sort()).toEqual([
      ...[URLS.base, `${URLS.base}/export/chronology.json`],
      ...["https://news.example.org/a", "https://un.example.org/reports/1?a=1&b=2"],
    ]);
  });

  test("has an article for each entry, under its status", () => {
    const articles = elementsOf(html(), "article");
    expect(articles).toHaveLength(8);
    const articleOf = (id: string) =>
      articles.find((article) => attribute(article, "id") === `entry-${id}`) ?? articles[0];
    expect(textIn(articleOf(ENTRY.retracted))).toContain("Retracted: An attack that was not");
    expect(textIn(articleOf(ENTRY.exact))).toContain("170 (contested)");
    expect(textIn(articleOf(ENTRY.withheld))).toContain("name withheld (witness)");
    expect(textIn(articleOf(ENTRY.undated))).toContain("Date not known");
    expect(textIn(articleOf(ENTRY.exact))).toContain("[2, para 2]");
  });

  test("Persian reads in its own direction, and dark is the reader's choice", () => {
    const heading = elementsOf(html(), "h3").find((one) => textIn(one) === "انفجار در کابل");
    expect(heading && attribute(heading, "dir")).toBe("auto");
    expect(writeHtml(published, URLS)).toContain("prefers-color-scheme: dark");
  });
});

describe("Markdown", () => {
  test("has the headings of the page and nothing that a text made up", () => {
    const headings = (tag: string) => elementsOf(markdown(), tag).map(textIn);
    expect(headings("h1")).toEqual(["Attacks, 2014 to 2024"]);
    expect(headings("h3")).toHaveLength(8);
    expect(headings("h4")).toEqual(["What happened"]);
  });

  test("every footnote has its text", () => {
    const text = writeMarkdown(published, URLS);
    const used = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    const told = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    expect(told).toEqual(["1", "2", "3", "4", "5"]);
    expect(used.filter((number) => !told.includes(number))).toEqual([]);
    expect(used.length).toBeGreaterThan(5);
  });

  test("only addresses of the edition and of its sources are links", () => {
    const outside = linksOf(markdown()).filter((href) => !href.startsWith(URLS.base));
    expect(outside.sort()).toEqual([
      ...["https://news.example.org/a", "https://un.example.org/reports/1?a=1&b=2"],
    ]);
  });
});

test("a retraction stands above everything else", () => {
  expect(
    textIn(elementsOf(html(retracted), "body")[0])
      .trim()
      .startsWith(NOTICE),
  ).toBe(true);
  expect(
    textIn(elementsOf(markdown(retracted), "body")[0])
      .trim()
      .startsWith(NOTICE),
  ).toBe(true);
  expect(textIn(elementsOf(html(retracted), "title")[0])).toMatch(/^Retracted: /);
  expect(writeHtml(published, URLS)).not.toContain("This edition was retracted");
});
