import { expect, test } from "vitest";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { PATHS, render } from "#tests/support/reader/render.ts";

const preview = { base: "/previews/1", back: "/chronologies/2/editions" };
const published = makeReaderEdition();
const own = `/p/${published.edition.slug}/${published.edition.number}`;

/** What a page leads to; its address for good stands in the head and in citations. */
const linksOf = (body: string) =>
  [...body.slice(body.indexOf("<body")).matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? "");

test.each(PATHS)("a preview of “%s” says so first, and its links stay in it", (path) => {
  const { body } = render(path, published, { preview });
  expect(body).toContain("Preview: nothing is published.");
  expect(body.indexOf("Preview: nothing")).toBeLessThan(body.indexOf("<h1"));
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect(linksOf(body).filter((href) => href.startsWith(own))).toEqual([]);
  if (path !== "print") expect(linksOf(body)).toContain("/previews/1/sources");
});

test("links to other editions lead to what is published", () => {
  const { body } = render("verify", published, { preview });
  expect(linksOf(body)).toContain(`/p/${published.edition.slug}/${published.edition.number - 1}`);
});

test("languages, merged entries and changes stay in it as well", () => {
  const before = { ...published.edition, number: 1 };
  expect(render("fa/changes", published, { preview, before }).body).toContain(
    'href="/previews/1/fa/sources"',
  );
  expect(render(ENTRIES.merged, published, { preview }).location).toBe(
    `/previews/1/${ENTRIES.disputed}`,
  );
});

test("no file is made of what is not published", () => {
  const { body, status } = render("export/chronology.json", published, { preview });
  expect(status).toBe(200);
  expect(body).toContain("Files are made when the edition is published.");
});
