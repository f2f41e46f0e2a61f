import { Resvg } from "@resvg/resvg-js";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { CARD_FONTS, drawPng } from "#lib/launch/web/published/draw-png.ts";
import { CARD_STYLES } from "#lib/reader/card/card-styles.ts";
import { cleanLine, drawLine, isFromRight, measure, wrapText } from "#lib/reader/card/card-text.ts";
import { type HtmlPart, html } from "#lib/reader/html.ts";
import { renderCard } from "#lib/reader/render-page.ts";
import { ENTRIES, MARKER, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { readTags } from "#tests/support/reader/read-tags.ts";
import { OPTIONS, PATHS, render } from "#tests/support/reader/render.ts";

const DARI = "حمله در Kabul، ۲۶ اوت (۲)";

const cardOf = (path: string, published: PublishedEdition = makeReaderEdition()) => {
  const svg = renderCard(published, path, OPTIONS);
  if (svg === null) throw new Error(`${path} has no card`);
  return svg;
};

const titled = (title: string): PublishedEdition => {
  const { edition, standing } = makeReaderEdition();
  const entries = edition.entries.map((entry) => ({
    ...entry,
    content: { ...entry.content, title },
  }));
  return { edition: { ...edition, title, entries }, standing };
};

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

const CARDS = ["card.png", `${ENTRIES.disputed}/card.png`, `fa/${ENTRIES.withheld}/card.png`];

describe.each(CARDS)("the card “%s”", (path) => {
  test("is well-formed, and has nothing that readers may not see", () => {
    const svg = cardOf(path);
    const parser = new SaxesParser();
    parser.on("error", (error) => expect.unreachable(error.message));
    parser.write(svg).close();
    expect(svg).not.toContain(MARKER);
    expect(svg).not.toMatch(/<(script|image|foreignObject)|xlink|url\((?!#)/);
  });

  test("stays within its edges, however long a title is", async () => {
    for (const title of ["W".repeat(400), `${"بمب‌گذاری در مسجد ".repeat(30)}`, "a ".repeat(300)]) {
      const svg = cardOf(path, titled(title));
      const box = new Resvg(svg.replace(/<rect[^>]*height="(630|10)"[^>]*>/g, ""), {
        font: { fontFiles: [...CARD_FONTS], loadSystemFonts: false },
      }).innerBBox();
      expect(box?.x ?? 0).toBeGreaterThanOrEqual(40);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1160);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
    }
  });
});

test("a picture is as large as those who show links ask for", async () => {
  expect(sizeOf(await drawPng(cardOf("card.png")))).toEqual([1200, 630]);
});

test("a card that cannot be drawn keeps no other one from being drawn", async () => {
  const broken = drawPng("<svg");
  const next = drawPng(cardOf("card.png"));
  await expect(broken).rejects.toThrow();
  expect((await next).length).toBeGreaterThan(1000);
});

test("an entry's own mark is told apart from the others", () => {
  const svg = cardOf(`${ENTRIES.disputed}/card.png`);
  expect(svg.match(/class="own"/g)).toHaveLength(1);
  expect(svg).toContain('class="needle"');
  expect(cardOf("card.png")).not.toMatch(/class="(own|needle)"/);
});

test("Arabic script is shaped by the fonts of the project, and ordered from the right", () => {
  expect(isFromRight(DARI)).toBe(true);
  expect(isFromRight("2021 attack")).toBe(false);
  const svg = cardOf("card.png", titled(DARI));
  expect(svg).toContain(`>\u2067${DARI}\u2069<`);
  expect(cardOf("fa/card.png", titled(DARI))).toContain('text-anchor="end"');
  const widthOf = (word: string) => measureDrawn(drawLine(word, { ...AT, isRight: false }));
  const apart = [..."سلام"].reduce((sum, letter) => sum + widthOf(letter), 0);
  expect(widthOf("سلام")).toBeLessThan(apart * 0.9);
});

const AT = { x: 10, y: 60, size: 40, name: "title right" };

/** As wide as the project's own fonts draw it. */
function measureDrawn(line: HtmlPart): number {
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><style>${{ markup: CARD_STYLES }}</style>${line}</svg>`;
  const font = { fontFiles: [...CARD_FONTS], loadSystemFonts: false };
  return new Resvg(svg.markup, { font }).innerBBox()?.width ?? 0;
}

test("marks that turn a text around are not drawn", () => {
  expect(cleanLine("a\u202egnp.exe\u2066 b\u200f")).toBe("agnp.exe b");
  expect(cardOf("card.png", titled("\u202eabc"))).not.toMatch(/<text[^>]*>[^<]*\u202e/);
});

test("lines are of about the same length, and none is wider than there is room", () => {
  const lines = wrapText("45 attacks attributed to ISIS-K in 2023", 18, 3);
  expect(lines).toEqual(["45 attacks attributed", "to ISIS-K in 2023"]);
  for (const line of wrapText("x".repeat(500), 18, 3))
    expect(measure(line)).toBeLessThanOrEqual(18);
  expect(wrapText("word ".repeat(100), 18, 2).at(-1)).toMatch(/…$/);
});

test("what was retracted says so on its card", () => {
  const { edition, standing } = makeReaderEdition();
  const retracted = { edition, standing: { ...standing, retractedAt: "2024-07-01T09:00:00.000Z" } };
  expect(cardOf("card.png", retracted)).toContain("This edition was retracted.");
  expect(cardOf(`${ENTRIES.retracted}/card.png`)).toContain("no longer stands by this entry");
});

test.each(["x/card.png", `${ENTRIES.merged}/card.png`, "card.svg", "xx/fa/card.png"])(
  "%s is no card",
  (path) => {
    expect(renderCard(makeReaderEdition(), path, OPTIONS)).toBeNull();
  },
);

test.each(PATHS)("the page “%s” names a card that there is, and says what is on it", (path) => {
  const tags = readTags(render(`ar/${path}`).body).filter(({ name }) => name === "meta");
  const read = (property: string) =>
    tags
      .find(({ attributes }) => attributes.get("property") === property)
      ?.attributes.get("content");
  const image = (read("og:image") ?? "").replace("https://example.org/p/a-chronology/2/", "");
  expect(image).toMatch(/^ar\/.*card\.png$/);
  expect(cardOf(image)).toContain("<svg");
  expect(read("og:image:alt")).toMatch(/\S/);
});
