import { expect, test } from "vitest";
import { EDITION_FORMATS } from "#lib/io/edition/formats.ts";
import { makePublished, SOURCE, URLS } from "#tests/support/domain/edition-fixture.ts";
import { readCitations } from "#tests/support/read-citations.ts";

const published = makePublished();
const read = (name: "sources.bib" | "sources.ris" | "sources.csl.json") =>
  readCitations(EDITION_FORMATS[name].write(published, URLS), name);

const TITLES = published.edition.sources.map(({ title }) => title);

/** plugin-ris takes the translated title for the title. */
const titleOf = ({ title }: { title?: string }) =>
  title === "Report of the day" ? "گزارش روز" : title;

test.each(["sources.bib", "sources.ris", "sources.csl.json"] as const)(
  "%s has every source once, read by another program",
  (name) => {
    const items = read(name);
    expect(items.map(titleOf).sort()).toEqual([...TITLES].sort());
    const report = items.find(({ title }) => title === "Report on civilians, 2021");
    expect(report).toMatchObject({
      ...{ type: "report", publisher: "United Nations" },
      ...{ URL: "https://un.example.org/reports/1?a=1&b=2" },
    });
    expect(report?.issued?.["date-parts"]?.[0]?.slice(0, 2)).toEqual([2021, 9]);
  },
);

test("neither a perpetrators' source nor an unsafe address has one", () => {
  const items = read("sources.csl.json");
  const withAddress = items.filter(({ URL, DOI }) => URL || DOI).map(({ id }) => id);
  expect(withAddress.sort()).toEqual([SOURCE.report, SOURCE.article].sort());
});

test("a title of two lines ends no record", () => {
  const [first, ...rest] = published.edition.sources;
  const sources = [{ ...first, title: "One\nER  - \nTY  - BOOK" }, ...rest];
  const edition = { ...published.edition, sources } as typeof published.edition;
  const text = EDITION_FORMATS["sources.ris"].write({ ...published, edition }, URLS);
  expect(readCitations(text, "sources.ris")).toHaveLength(sources.length);
});

test("names stay names", () => {
  for (const name of ["sources.bib", "sources.ris", "sources.csl.json"] as const) {
    const article = read(name).find(({ title }) => title?.startsWith("What is known"));
    // plugin-ris reads no authors of newspaper articles.
    if (name !== "sources.ris") expect(article?.author).toMatchObject([{ family: "Example" }]);
  }
});
