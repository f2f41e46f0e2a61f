import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { normalizeQuery } from "#lib/reader/embed/choice.ts";
import { describeOembed, readOembedTarget, writeOembedXml } from "#lib/reader/embed/oembed.ts";
import {
  ENTRIES,
  HOSTILE,
  LANE,
  MARKER,
  makeReaderEdition,
} from "#tests/support/domain/reader-edition.ts";
import {
  findUnbalanced,
  readHeadings,
  readTags,
  readText,
} from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const origin = "https://example.org";
const base = `${origin}/p/a-chronology/2`;
const one = `${ENTRIES.disputed}/embed`;
const entriesIn = (body: string) =>
  Object.values(ENTRIES).filter((id) => body.includes(`/p/a-chronology/2/${id}"`));
const chosenBy = (query: string) => entriesIn(render("embed", undefined, { query }).body);

describe.each(["embed", one, `fa/${one}`, "ar/embed"])("the embed “%s”", (path) => {
  const page = render(path, undefined, {
    ...{ script: "/p/assets/boot.js", embedScript: "/p/assets/embed.js" },
  });
  const tags = readTags(page.body).filter(({ isEnd }) => !isEnd);

  test("is whole, says whose it is, and is not for searches", () => {
    expect(page).toMatchObject({ status: 200, kind: "embed", isHidden: true });
    expect(findUnbalanced(page.body)).toEqual([]);
    expect(readHeadings(page.body).filter((level) => level === 1)).toHaveLength(1);
    expect(page.body).toContain("Sourceline");
    expect(page.body).toContain('<meta name="robots" content="noindex">');
    expect(page.body).not.toContain(MARKER);
  });

  test("opens what it links to beside the page that it stands in", () => {
    const links = tags.filter(({ name }) => name === "a");
    const away = links.filter(({ attributes }) => !attributes.get("href")?.startsWith("#"));
    expect(away.length).toBeGreaterThan(0);
    for (const { attributes } of links)
      expect(attributes.get("target")).toBe(
        attributes.get("href")?.startsWith("#") ? undefined : "_blank",
      );
  });

  test("has one script, which is a file, and none within", () => {
    const scripts = tags.filter(({ name }) => name === "script");
    expect(scripts.map(({ attributes }) => attributes.get("src"))).toEqual(["/p/assets/embed.js"]);
    expect(tags.map(({ name }) => name)).not.toContain("button");
    const names = tags.flatMap(({ attributes }) => [...attributes.keys()]);
    expect(names.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });
});

test("an embed says first that its edition was retracted, or is not the newest", () => {
  const { edition, standing } = makeReaderEdition();
  const retracted = {
    ...standing,
    retractedAt: "2024-07-01T09:00:00.000Z",
    retraction: "An error",
  };
  for (const path of ["embed", one]) {
    const { body } = render(path, { edition, standing: retracted });
    expect(body.indexOf("This edition was retracted.")).toBeGreaterThan(0);
    expect(body.indexOf("An error")).toBeLessThan(body.indexOf("<h1"));
    const older = render(
      path,
      { edition, standing: { ...standing, newest: 5 } },
      { newest: false },
    );
    expect(older.body).toContain("Edition 5 is newer.");
  }
});

/** Where all are in one lane there is nothing to choose. */
function inTwoLanes() {
  const { edition, standing } = makeReaderEdition();
  const entries = edition.entries.map((entry) => ({
    ...entry,
    content: { ...entry.content, laneId: entry.id === ENTRIES.open ? null : LANE },
  }));
  return { edition: { ...edition, entries }, standing };
}

describe("a choice", () => {
  test("is by lane, kind, dates and words, and all of them have to fit", () => {
    const all = chosenBy("");
    expect(all).toHaveLength(5);
    expect(chosenBy(`lane=${LANE}`).length).toBeGreaterThan(0);
    expect(chosenBy(`lane=${LANE}`).length).toBeLessThanOrEqual(all.length);
    expect(chosenBy("from=2021-08-01&to=2021-09-15")).toContain(ENTRIES.disputed);
    expect(chosenBy("from=2021-08-01&to=2021-09-15")).not.toContain(ENTRIES.undated);
    expect(chosenBy("kind=agreement")).toEqual([]);
    expect(chosenBy("q=nothing-has-this-word")).toEqual([]);
  });

  test("says how much of the edition is shown, also where it is nothing", () => {
    expect(readText(render("embed", undefined, { query: "kind=agreement" }).body)).toMatch(
      /0 of 5 entries[\s\S]*No entry fits/,
    );
  });

  test("means the same however it is written, and nothing on other pages", () => {
    const normal = normalizeQuery(
      "embed",
      "utm=1&kind=attack&lane=b&lane=a&kind=attack&kind=x&tag=t",
    );
    expect(normal).toBe("lane=a&lane=b&kind=attack");
    expect(normalizeQuery("fa/embed", `kind=attack&lane=b&lane=a`)).toBe(normal);
    expect(normalizeQuery("sources", "kind=attack")).toBe("");
    expect(normalizeQuery("embed", "from=nonsense&q=%20")).toBe("");
  });

  test("is taken over into the code and the fields of its page, as text", () => {
    const query = normalizeQuery(
      "embedding",
      new URLSearchParams({ q: HOSTILE, lane: LANE }).toString(),
    );
    const page = render("embedding", inTwoLanes(), { query });
    expect(page.kind).toBe("form");
    expect(page.body).not.toContain("<script>alert");
    expect(page.body).toContain(`src=&quot;${base}/embed?q=`);
    const checked = readTags(page.body).filter(({ attributes }) => attributes.has("checked"));
    expect(checked.map(({ attributes }) => attributes.get("value"))).toEqual([LANE]);
    expect(findUnbalanced(page.body)).toEqual([]);
  });
});

test("the code for an entry is of that entry, in the language of the page", () => {
  const { body } = render(`ps/${ENTRIES.disputed}/embedding`);
  expect(body).toContain(`${base}/ps/${ENTRIES.disputed}/embed`);
  for (const path of ["x/embed", `${ENTRIES.merged}/embed`, "x/embedding", "sources/embed"])
    expect(render(path).status).toBe(404);
});

describe("oEmbed", () => {
  const answer = (path: string, query = "", maxWidth = Infinity, maxHeight = Infinity) =>
    describeOembed(
      makeReaderEdition(),
      { path, query },
      { origin, language: "en", maxWidth, maxHeight },
    );

  test("knows the pages of this origin, and nothing else", () => {
    const target = { slug: "a-chronology", number: 2, path: "fa/sources", query: "" };
    expect(readOembedTarget(origin, `${base}/fa/sources/`)).toEqual(target);
    expect(readOembedTarget(origin, `${origin}/p/a-chronology`)).toMatchObject({ number: null });
    for (const address of [
      ...["", "nonsense", "https://other.example.org/p/a/1", "http://example.org/p/a/1"],
      ...["https://user@example.org/p/a/1", `${origin}/chronologies`, `${origin}/p/assets/1`],
      ...["javascript:alert(1)", "https://example.org.evil.example/p/a/1", `${origin}/p/a/1/<b>`],
    ])
      expect(readOembedTarget(origin, address), address).toBeNull();
  });

  test("answers with a frame, and with a thumbnail where there is room for it", () => {
    const rich = answer(`fa/${ENTRIES.disputed}`);
    expect(rich).toMatchObject({ version: "1.0", type: "rich", provider_name: "Sourceline" });
    expect(rich.html).toContain(`<iframe src="${base}/fa/${ENTRIES.disputed}/embed"`);
    expect(rich.thumbnail_url).toBe(`${base}/fa/${ENTRIES.disputed}/card.png`);
    const small = answer("", "", 400, 300);
    expect([small.width, small.height, small.thumbnail_url]).toEqual([400, 300, undefined]);
    expect(small.html).toContain('width="400" height="300"');
  });

  test("keeps what an embed chose, and shows the whole for pages that are no entry", () => {
    expect(answer("embed", "kind=attack").html).toContain(`${base}/embed?kind=attack"`);
    expect(answer("sources", "kind=attack").html).toContain(`${base}/embed"`);
    expect(answer(ENTRIES.merged).html).toContain(`${base}/embed"`);
  });

  test("says the same as XML, and a title that holds markup stays a title", () => {
    const { edition, standing } = makeReaderEdition();
    const hostile = { edition: { ...edition, title: HOSTILE }, standing };
    const size = { maxWidth: Infinity, maxHeight: Infinity };
    const rich = describeOembed(
      hostile,
      { path: "", query: "" },
      { origin, language: "en", ...size },
    );
    const { oembed } = new XMLParser().parse(writeOembedXml(rich));
    expect(oembed).toMatchObject({
      type: "rich",
      title: HOSTILE.replace("'", "&#39;"),
      html: expect.stringContaining("<iframe"),
    });
    expect(rich.html).not.toContain("<script>");
  });
});
