import { describe, expect, test } from "vitest";
import { countFacets } from "#lib/domain/filter/count-facets.ts";
import { NO_FILTER } from "#lib/domain/filter/entry-filter.ts";
import { decodeRows } from "#lib/domain/rows/encode-rows.ts";
import { READER_FACETS } from "#lib/reader/explore/facets.ts";
import type { ExploreData } from "#lib/reader/explore/rows.ts";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import { ENTRIES, MARKER, makeLongEdition } from "#tests/support/domain/reader-edition.ts";
import { readTags } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const SCRIPT = { script: "/p/assets/boot.js" };
const rowsText = render("data/rows.json").body;
const textsText = render("data/texts.json").body;
const data = JSON.parse(rowsText) as ExploreData;
const rows = decodeRows(data.rows) ?? [];
const texts = JSON.parse(textsText) as string[];

describe("what the script is given", () => {
  test("has each listed entry once, the newest first, with its text", () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(ENTRIES.disputed);
    expect(ids).not.toContain(ENTRIES.merged);
    const days = rows.flatMap(({ date }) => date?.earliest ?? []);
    expect(days).toEqual([...days].sort().reverse());
    expect(texts).toHaveLength(rows.length);
    expect(texts[ids.indexOf(ENTRIES.disputed)]).toContain("a newspaper");
  });

  test("says nothing that readers must not see", () => {
    expect(rowsText).not.toContain(MARKER);
    expect(textsText.replaceAll(" ", "-")).not.toContain(MARKER);
    expect(textsText).not.toContain("perpetrators");
    expect(rows.flatMap(({ editorIds }) => editorIds)).toEqual([]);
  });

  test("is asked for in one language only, and is no page", () => {
    expect(render("fa/data/rows.json").body).toBe(rowsText);
    expect(render("data/other.json").status).toBe(404);
  });

  test("places rows as the picture of the page places them", () => {
    const { body } = render("");
    const placed = data.spots.filter((spot) => spot !== null);
    expect(placed.length).toBeGreaterThan(0);
    for (const { x, y, isArea } of placed)
      if (isArea) expect(body).toContain(`data-at="${x} ${y}"`);
      else expect(body).toContain(`cx="${x}" cy="${y}"`);
  });
});

describe("the form", () => {
  test("is there only where the script is", () => {
    expect(render("").body).not.toContain("data-explore");
    expect(render("", undefined, SCRIPT).body).toContain("data-explore");
  });

  test.each(READER_LANGUAGES)("counts in %s what the script would count", (language) => {
    const { body } = render(language, undefined, SCRIPT);
    const counts = countFacets(rows, NO_FILTER);
    const fields = readTags(body).filter(({ name, attributes }) => {
      return name === "input" && attributes.get("type") === "checkbox";
    });
    expect(fields.length).toBeGreaterThan(5);
    for (const { attributes } of fields) {
      const facet = attributes.get("name") as (typeof READER_FACETS)[number];
      expect(READER_FACETS).toContain(facet);
      const key = attributes.get("value") ?? "";
      expect(counts[facet].get(key), `${facet} ${key}`).toBeGreaterThan(0);
    }
  });

  test("stays small beside a long chronology", () => {
    const long = makeLongEdition(1_000);
    const [bare, full] = [render("", long).body, render("", long, SCRIPT).body];
    expect(full.length - bare.length).toBeLessThan(12_000);
  });
});
