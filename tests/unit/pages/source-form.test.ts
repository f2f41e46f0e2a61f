import { describe, expect, test } from "vitest";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { draftOf, readSourceForm } from "#components/sources/read-source-form.ts";
import { searchSources } from "#components/sources/search-sources.ts";
import type { Source } from "#lib/domain/source.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const SOURCE: Source = makeSource({
  ...{ authors: [{ literal: "Andrew Mines, PhD" }], publisher: "The Paper" },
  ...{ published: "2023-03~", url: "https://example.org/a" },
});
const TODAY = "2026-11-22";

describe("the form of a source", () => {
  test("what nobody touched is saved as it was stored", () => {
    const read = readSourceForm(draftOf(SOURCE), { initial: SOURCE, today: TODAY });
    const { id, teamId, updatedAt, publisherId, mergedIds, captureCount, ...fields } = SOURCE;
    expect(read).toEqual({ ok: true, fields });
  });

  test("dates are read as people write them", () => {
    const draft = { ...draftOf(null), title: "A", published: "about 2018", accessed: "yesterday" };
    const read = readSourceForm(draft, { initial: null, today: TODAY });
    expect(read).toMatchObject({ fields: { published: "2018~", accessed: "2026-11-21" } });
  });

  test("every wrong field gets its sentence", () => {
    const wrong = { title: " ", published: "the other day", url: "javascript:alert(1)" };
    const read = readSourceForm({ ...draftOf(null), ...wrong }, { initial: null, today: TODAY });
    if (read.ok) throw new Error("it was taken");
    expect(Object.keys(read.errors)).toEqual(["title", "published", "url"]);
  });

  test("an address without a scheme becomes a web address", () => {
    const draft = { ...draftOf(null), title: "A", url: " example.org/a " };
    const read = readSourceForm(draft, { initial: null, today: TODAY });
    expect(read).toMatchObject({ fields: { url: "https://example.org/a" } });
  });
});

describe("the library", () => {
  const persian = { ...SOURCE, title: "گزارش ویژه", authors: [{ literal: "وزارت داخله" }] };

  test("finds every word, whatever marks and letter forms", () => {
    const title = "Communiqué on Kabul";
    const list = [SOURCE, { ...SOURCE, title }, persian];
    expect(searchSources(list, "kabul communique")).toEqual([list[1]]);
    expect(searchSources(list, "گزارش ويژه")).toEqual([persian]);
    expect(searchSources(list, "mines paper")).toHaveLength(2);
    expect(searchSources(list, "nowhere")).toEqual([]);
    expect(searchSources(list, " ")).toBe(list);
  });

  test("isolates names and title only where directions mix", () => {
    expect(formatIsolated(SOURCE)).not.toMatch(/[\u2066-\u2069]/);
    expect(formatIsolated(persian)).toContain("\u2068وزارت داخله\u2069");
    expect(formatIsolated(persian)).toContain("‘\u2068گزارش ویژه\u2069’");
  });
});
