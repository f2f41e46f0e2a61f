import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import {
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
import { ENTRY, makePublished, SECRETS, URLS } from "#tests/support/domain/edition-fixture.ts";
import { readCitations } from "#tests/support/read-citations.ts";
import { elementsOf, textIn } from "#tests/support/read-html.ts";

const published = makePublished();
const retracted = makePublished({}, { retractedAt: "2026-04-01T00:00:00.000Z" });
const correction = { number: 3, publishedAt: "2026-05-01T00:00:00.000Z", errata: "A figure." };
const corrected = makePublished({}, { corrections: [correction] });
const entryOf = (id: string): EditionEntry => {
  const entry = published.edition.entries.find((one) => one.id === id);
  if (!entry) throw new Error("no such entry");
  return entry;
};
const exact = entryOf(ENTRY.exact);
const PAGE = `${URLS.base}/${ENTRY.exact}`;

describe("a citation of an edition", () => {
  test.each([
    [
      "apa",
      `Attacks, 2014 to 2024 (Version 2, sha256:0123456789ab) [Data set]. (2026). ${URLS.base}`,
    ],
    [
      "chicago",
      `Attacks, 2014 to 2024, version 2, sha256:0123456789ab, data set (March 1, 2026), ${URLS.base}.`,
    ],
    [
      "harvard",
      `Attacks, 2014 to 2024 (2026) Version 2, sha256:0123456789ab. [Data set]. Available at: ${URLS.base}`,
    ],
  ] as const)("in %s", (style, text) => {
    expect(citationText(citeEdition(published, URLS, style))).toBe(text);
  });

  test.each(CITATION_STYLES)(
    "has number, digest and address, and says a retraction, in %s",
    (style) => {
      const text = citationText(citeEdition(retracted, URLS, style));
      for (const part of ["2", "0123456789ab", URLS.base, "retracted on 1 April 2026"])
        expect(text).toContain(part);
      expect(text).not.toContain("0123456789abc");
    },
  );

  test.each(CITATION_STYLES)("says which edition corrects it, in %s", (style) => {
    const text = citationText(citeEdition(corrected, URLS, style));
    expect(text).toContain("corrected by edition 3");
    expect(citationText(citeEdition(published, URLS, style))).not.toContain("corrected");
  });

  test("is read by another program", () => {
    for (const [style, name] of [
      ["bibtex", "x.bib"],
      ["ris", "x.ris"],
      ["csl-json", "x.json"],
    ] as const) {
      const [item] = readCitations(citationText(citeEdition(published, URLS, style)), name);
      expect(item).toMatchObject({
        type: "dataset",
        title: "Attacks, 2014 to 2024",
        URL: URLS.base,
      });
      expect(item?.note).toBe("Edition 2, sha256:0123456789ab");
      expect(item?.issued?.["date-parts"]).toEqual([[2026, 3, 1]]);
    }
  });
});

describe("a citation of an entry", () => {
  test.each(CITATION_STYLES)("has number, digest and its own address, in %s", (style) => {
    const text = citationText(citeEntry(published, exact, URLS, style));
    for (const part of [
      "Attack at a gate",
      "Attacks, 2014 to 2024",
      "dition 2",
      "0123456789ab",
      PAGE,
    ])
      expect(text).toContain(part);
  });

  test("says that it was retracted, or its edition", () => {
    const own = citationText(citeEntry(published, entryOf(ENTRY.retracted), URLS, "apa"));
    expect(own).toContain("Retracted: An attack that was not");
    const whole = citationText(citeEntry(retracted, exact, URLS, "chicago"));
    expect(whole).toContain("[retracted on 1 April 2026]");
  });
});

describe("what pages embed", () => {
  test("COinS is a context object", () => {
    const coins = new URLSearchParams(editionCoins(published, URLS));
    expect(Object.fromEntries(coins)).toMatchObject({
      ...{ ctx_ver: "Z39.88-2004", "rft.title": "Attacks, 2014 to 2024", "rft.date": "2026-03-01" },
      ...{ "rft.identifier": URLS.base, "rft.type": "dataset" },
    });
    const entry = new URLSearchParams(entryCoins(published, exact, URLS));
    expect(entry.get("rft.identifier")).toBe(PAGE);
    expect(entry.get("rft.source")).toBe("Attacks, 2014 to 2024");
  });

  test("meta tags are what Highwire named", () => {
    expect(editionMetaTags(published, URLS)).toContainEqual({
      ...{ name: "citation_publication_date", content: "2026/03/01" },
    });
    expect(entryMetaTags(published, exact, URLS)).toContainEqual({
      ...{ name: "citation_inbook_title", content: "Attacks, 2014 to 2024" },
    });
    for (const { name, content } of editionMetaTags(retracted, URLS))
      if (name === "citation_title") expect(content).toContain("retracted");
  });

  test("an edition is a data set with all that it is had in", () => {
    const formats = [{ name: "entries.csv", mediaType: "text/csv" }];
    expect(editionJsonLd(retracted, URLS, formats)).toMatchObject({
      ...{ "@type": "Dataset", version: "2", creativeWorkStatus: "Retracted" },
      ...{ temporalCoverage: "2014-12-31/2023-05-05" },
      identifier: { value: "0123456789abcdef".repeat(4) },
      distribution: [{ contentUrl: `${URLS.base}/export/entries.csv`, encodingFormat: "text/csv" }],
    });
  });

  const graphOf = (id: string): Record<string, unknown>[] => {
    const read = JSON.parse(scriptJson(entryJsonLd(published, entryOf(id), URLS)));
    return read["@graph"];
  };
  const partOf = (id: string, type: string) => graphOf(id).find((part) => part["@type"] === type);

  test("an entry is an event with claims", () => {
    expect(partOf(ENTRY.exact, "Event")).toMatchObject({ startDate: "2021-08-26" });
    const claims = graphOf(ENTRY.exact).filter((part) => part["@type"] === "Claim");
    expect(claims.find(({ text }) => text === "Killed: 170")).toMatchObject({
      creativeWorkStatus: "contested",
      appearance: [{ url: "https://news.example.org/a" }],
    });
    expect(claims.find(({ text }) => text === "Killed: 60")).toMatchObject({
      ...{ creativeWorkStatus: "set aside", appearance: [] },
    });
    expect(partOf(ENTRY.retracted, "WebPage")).toMatchObject({ creativeWorkStatus: "Retracted" });
  });

  test("a date is as exact as it is known, and a province no pin", () => {
    expect(partOf(ENTRY.month, "Event")).toMatchObject({ startDate: "2022-03" });
    expect(partOf(ENTRY.month, "Event")?.location).not.toHaveProperty("geo");
    expect(partOf(ENTRY.open, "Event")).not.toHaveProperty("endDate");
    expect(partOf(ENTRY.retracted, "Event")).not.toHaveProperty("startDate");
  });

  test("nothing in it ends the script, or is not to be published", () => {
    const hostile = { "@type": "Event", name: "</script><script>alert(1)</script><!-- \u2028 ]]>" };
    const text = scriptJson(hostile);
    const page = parse(`<script type="application/ld+json">${text}</script><p>after</p>`);
    expect(elementsOf(page, "script")).toHaveLength(1);
    expect(elementsOf(page, "p").map(textIn)).toEqual(["after"]);
    expect(JSON.parse(text)).toEqual(hostile);
    const whole = published.edition.entries
      .map((entry) => scriptJson(entryJsonLd(published, entry, URLS)))
      .join("");
    expect(SECRETS.filter((secret) => whole.includes(secret))).toEqual([]);
  });
});

test("JSON-LD tells of what corrects an edition, and where", () => {
  expect(editionJsonLd(corrected, URLS, [])).toMatchObject({
    correction: [
      { "@type": "CorrectionComment", text: "A figure.", url: URLS.base.replace(/2$/, "3") },
    ],
  });
  expect(editionJsonLd(published, URLS, [])).not.toHaveProperty("correction");
});
