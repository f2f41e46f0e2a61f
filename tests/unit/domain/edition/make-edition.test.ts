import { expect, test } from "vitest";
import { makeEdition } from "#lib/domain/edition/make-edition.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { citation, dateOf, idOf, snapshot } from "#tests/support/domain/entry-fixtures.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const [OPEN, SECRET, MERGED] = [idOf(2000), idOf(2001), idOf(2002)];
const SOURCES = [
  makeSource({ id: OPEN, title: "A report" }),
  makeSource({ id: SECRET, title: "A talk", sensitivity: "confidential", mergedIds: [MERGED] }),
];
const note = (sourceId: string, locator: string): RichText => ({
  ...{ type: "citation", attrs: { sourceId, locator } },
});

test("where in a confidential source something stands would say which it is", () => {
  const content = {
    ...snapshot(
      [dateOf(5, "2021")],
      [
        citation(1, idOf(5), { sourceId: OPEN, locator: "p. 7" }),
        citation(2, idOf(5), {
          ...{ sourceId: SECRET, locator: "with the director" },
          ...{ quote: "as the director saw", quoteTranslation: "as the director saw" },
        }),
        citation(3, null, { sourceId: MERGED, locator: "with the director" }),
      ],
    ),
    narrative: {
      type: "doc",
      content: [
        { type: "paragraph", content: [note(OPEN, "p. 8"), note(SECRET, "with the director")] },
      ],
    },
  };
  const entry = { id: idOf(1), version: 1, status: "verified" as const, mergedInto: null, content };
  const edition = makeEdition({
    chronology: {
      ...{ title: "", summary: "", introduction: { type: "doc" }, timeZone: "UTC" },
      ...{ lanes: [], eras: [] },
    },
    ...{ entries: [{ ...entry, sameDayOrder: 0 }], sources: SOURCES, isPerpetrators: () => false },
    ...{ slug: "a", number: 1, publishedAt: "2026-01-01T00:00:00.000Z", previousDigest: null },
    ...{ notes: "", errata: "", isVerifiedOnly: false },
  });
  const text = JSON.stringify(edition);
  expect(text).not.toContain("the director");
  expect([text.includes("p. 7"), text.includes("p. 8")]).toEqual([true, true]);
  expect(edition.entries[0]?.content.citations).toHaveLength(3);
});
