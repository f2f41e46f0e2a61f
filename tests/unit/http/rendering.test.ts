import { expect, test } from "vitest";
import { bundleReaderScript } from "#lib/launch/web/published/bundle-script.ts";
import { drawPng } from "#lib/launch/web/published/draw-png.ts";
import { createRendering } from "#lib/launch/web/published/rendering.ts";
import type { ReadEdition } from "#lib/reads/published.ts";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { readTags } from "#tests/support/reader/read-tags.ts";

const rendering = createRendering(
  "https://example.org/",
  await bundleReaderScript(),
  async () => [],
  { drawPng },
);
const edition: ReadEdition = {
  ...makeReaderEdition(),
  ...{ document: new Uint8Array(), isListed: true },
};
const bodyOf = (path: string) =>
  String(rendering.renderPage(edition, path, { before: null, query: "" })?.body);

/** What a reference manager makes of the span in a page (ANSI/NISO Z39.88-2004). */
function readCoins(body: string): URLSearchParams {
  const span = readTags(body).find(({ attributes }) => attributes.get("class") === "Z3988");
  return new URLSearchParams((span?.attributes.get("title") ?? "").replaceAll("&amp;", "&"));
}

test("reference managers find the chronology on its page, and an entry on its own", () => {
  expect(readCoins(bodyOf("")).get("rft.type")).toBe("dataset");
  const entry = readCoins(bodyOf(`fa/${ENTRIES.disputed}`));
  expect(entry.get("rft.type")).toBe("encyclopediaArticle");
  expect(entry.get("rft.identifier")).toContain(ENTRIES.disputed);
});

test("a card is a picture, and there is none of what there is not", async () => {
  expect(await rendering.renderCard(edition, "card.png")).toMatchObject({
    ...{ status: 200, mediaType: "image/png" },
  });
  expect(await rendering.renderCard(edition, "x/card.png")).toBeNull();
});

test("an entry is cited as a part of its edition, on a page of its own in every language", () => {
  const body = bodyOf(`${ENTRIES.disputed}/cite`);
  for (const part of ["APA", "BibTeX", ENTRIES.disputed, "sha256:aaaaaaaaaaaa"])
    expect(body).toContain(part);
  expect(bodyOf(`fa/${ENTRIES.disputed}`)).toContain(`/fa/${ENTRIES.disputed}/cite`);
  expect(
    rendering.renderPage(edition, `${ENTRIES.merged}/cite`, { before: null, query: "" })?.status,
  ).toBe(404);
});
