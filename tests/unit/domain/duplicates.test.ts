import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDuplicates, indexDuplicates } from "#lib/domain/duplicates.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const ids = (groups: ReturnType<typeof findDuplicates<ReturnType<typeof makeSource>>>) =>
  groups.map(({ sources, reasons }) => [sources.map(({ id }) => id), reasons]);

describe("two sources may be one", () => {
  test("by their address, whatever its scheme, tracking and closing slash", () => {
    const found = findDuplicates([
      makeSource({ id: "a", title: "A", url: "https://www.example.org/x/?utm_source=y" }),
      makeSource({ id: "b", title: "B", url: "http://example.org/x" }),
      makeSource({ id: "c", title: "C", url: "http://example.org/y" }),
    ]);
    expect(ids(found)).toEqual([[["a", "b"], ["address"]]]);
  });

  test("by their DOI, in a field or in the address", () => {
    const found = findDuplicates([
      makeSource({ id: "a", title: "A", csl: { DOI: "10.1234/ABC" } }),
      makeSource({ id: "b", title: "B", url: "https://doi.org/10.1234/abc" }),
    ]);
    expect(ids(found)).toEqual([[["a", "b"], ["doi"]]]);
  });

  test("by their title with the year or the publisher, not by the title alone", () => {
    const found = findDuplicates([
      makeSource({ id: "a", title: "گزارش ویژه", published: "2021-08-26" }),
      makeSource({ id: "b", title: "گزارش ويژه", published: "2021" }),
      makeSource({ id: "c", title: "Statement", publisher: "Office" }),
      makeSource({ id: "d", title: "statement!", publisher: "OFFICE", published: "2020" }),
      makeSource({ id: "e", title: "Statement", published: "2019" }),
    ]);
    expect(ids(found)).toEqual([
      [["a", "b"], ["title"]],
      [["c", "d"], ["title"]],
    ]);
  });

  test("a third that shares something with either is of the group", () => {
    const found = findDuplicates([
      makeSource({ id: "a", title: "A", url: "https://example.org/1" }),
      makeSource({ id: "b", title: "B", csl: { DOI: "10.1/b" } }),
      makeSource({ id: "c", title: "C", url: "https://example.org/1", csl: { DOI: "10.1/b" } }),
    ]);
    expect(ids(found)).toEqual([
      [
        ["a", "b", "c"],
        ["address", "doi"],
      ],
    ]);
  });
});

const some = fc
  .record({
    title: fc.constantFrom("Report", "report ", "Statement", ""),
    url: fc.constantFrom("", "https://example.org/a", "http://www.example.org/a/", "not one"),
    published: fc.constantFrom("", "2021", "2021-08", "2020~"),
    publisher: fc.constantFrom("", "Office", "OFFICE"),
  })
  .map(makeSource);

test("groups are disjoint, of two at least, and hold whatever the index finds", () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (made) => {
      const sources = made.map((source, at) => ({ ...source, id: String(at) }));
      const groups = findDuplicates(sources);
      const grouped = groups.flatMap((group) => group.sources.map(({ id }) => id));
      expect(new Set(grouped).size).toBe(grouped.length);
      expect(groups.every((group) => group.sources.length > 1)).toBe(true);
      for (const source of sources) {
        const others = sources.filter(({ id }) => id !== source.id);
        const other = indexDuplicates(others)(source)?.source;
        const own = groups.find((group) => group.sources.includes(source));
        expect(own !== undefined).toBe(other !== undefined);
        if (other) expect(own?.sources).toContain(other);
      }
    }),
  );
});
