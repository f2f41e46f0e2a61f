import { expect, test } from "vitest";
import type { Source } from "#lib/domain/source.ts";
import { formatAuthors, formatSource } from "#lib/domain/source-reference.ts";
import { defangUrl, normalizeUrl } from "#lib/domain/source-url.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

test.each([
  "https://example.org/a/b",
  "http://example.org/a/b",
  "https://www.example.org/a/b/",
  "https://EXAMPLE.org:443/a/b#section",
  "https://example.org/a/b?utm_source=x&utm_medium=y&fbclid=z",
  "  example.org/a/b  ",
  "https://example.org./a/b",
  "https://example.org/a/b/index.html",
])("%s is one page with the others", (url) => {
  expect(normalizeUrl(url)).toEqual({ ok: true, value: "example.org/a/b" });
});

test("what makes another page stays", () => {
  const keyOf = (url: string): string => {
    const key = normalizeUrl(url);
    return key.ok ? key.value : key.error;
  };
  expect(keyOf("https://example.org/a?id=2&page=1")).toBe(
    keyOf("https://example.org/a?page=1&id=2&gclid=3"),
  );
  expect(keyOf("https://example.org/a?id=2")).not.toBe(keyOf("https://example.org/a?id=3"));
  expect(keyOf("https://example.org/A")).not.toBe(keyOf("https://example.org/a"));
  expect(keyOf("https://example.org:8080/")).toBe("example.org:8080");
  expect(keyOf("https://news.example.org/%d8%a7")).toBe(keyOf("https://news.example.org/ا"));
});

test.each([
  "",
  "javascript:alert(1)",
  "mailto:desk@example.org",
  "ftp://example.org",
  "not a page",
  "word",
  "https://u:p@example.org/",
])("%j has no key", (url) => {
  expect(normalizeUrl(url).ok).toBe(false);
});

test.each([
  ["https://example.org/a.html?x=1", "hxxps://example[.]org/a.html?x=1"],
  ["HTTP://sub.example.org", "hxxp://sub[.]example[.]org"],
  ["example.org/a", "example[.]org/a"],
  ["ftp://example.org", "fxp://example[.]org"],
  ["", ""],
])("%s is defanged", (url, defanged) => {
  expect(defangUrl(url)).toBe(defanged);
  expect(normalizeUrl(defangUrl(url)).ok && url.includes("://")).toBe(false);
});

const source: Source = makeSource({
  title: "A report on ‘events’ and the group's reach",
  authors: [{ family: "Writer", given: "First" }, { literal: "An Institute" }],
  publisher: "The Paper",
  published: "2023-03~",
  url: "https://example.org/a",
});

test("a short reference leaves out what is missing", () => {
  expect(formatSource(source)).toBe(
    "First Writer and An Institute, ‘A report on “events” and the group's reach’, The Paper, about March 2023",
  );
  expect(formatSource({ ...source, authors: [], published: "", publisher: "" })).toBe(
    "‘A report on “events” and the group's reach’",
  );
  expect(formatSource({ ...source, authors: [{ literal: "The Paper" }], title: "" })).toBe(
    "The Paper, about March 2023",
  );
});

test("authors: two by “and”, four by “et al.”", () => {
  const named = (...names: string[]) => names.map((family) => ({ family }));
  expect(formatAuthors([])).toBe("");
  expect(formatAuthors(named("A", "B"))).toBe("A and B");
  expect(formatAuthors(named("A", "B", "C"))).toBe("A, B and C");
  expect(formatAuthors(named("A", "B", "C", "D"))).toBe("A et al.");
  expect(formatAuthors([{ family: " " }, { literal: "L" }])).toBe("L");
});
