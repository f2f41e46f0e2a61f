import { describe, expect, test } from "vitest";
import { READER_LANGUAGES, writeNumber } from "#lib/reader/language.ts";
import { renderPage } from "#lib/reader/render-page.ts";
import { STRINGS } from "#lib/reader/strings/strings.ts";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { OPTIONS, PATHS, render } from "#tests/support/reader/render.ts";

const base = "/p/a-chronology/2";

describe("addresses", () => {
  test("an entry that was merged leads to the one that stands for it, over several steps", () => {
    const page = render(ENTRIES.merged);
    expect(page).toMatchObject({ status: 301, location: `${base}/${ENTRIES.disputed}` });
    expect(render(`fa/${ENTRIES.merged}`).location).toBe(`${base}/fa/${ENTRIES.disputed}`);
  });

  test("one that was merged into what is not in the edition is not there", () => {
    expect(render(ENTRIES.lost).status).toBe(404);
  });

  test("entries that were merged into each other are not there, and nothing runs for ever", () => {
    const published = makeReaderEdition();
    const entries = published.edition.entries.map((entry) =>
      entry.id === ENTRIES.mergedTwice ? { ...entry, mergedInto: ENTRIES.merged } : entry,
    );
    const looped = { ...published, edition: { ...published.edition, entries } };
    expect(render(ENTRIES.merged, looped).status).toBe(404);
  });

  test.each([
    "nothing",
    "year/1999",
    "year/2021/0",
    "year/2021/2",
    "year/2021/1/1",
    "constructor",
    "sources/x",
  ])("%s is not there, and says so", (path) => {
    const page = render(path);
    expect(page.status).toBe(404);
    expect(page.body).toContain("There is no such page in this edition");
    expect(page.body).toContain('<meta name="robots" content="noindex">');
    expect(page.body).toContain(`href="${base}/changes"`);
  });

  test("exports are no pages", () => {
    expect(renderPage(makeReaderEdition(), "export/chronology.json", OPTIONS)).toBeNull();
    expect(renderPage(makeReaderEdition(), "fa/export/entries.csv", OPTIONS)).toBeNull();
  });

  test("merged entries are neither listed nor counted", () => {
    const { body } = render("");
    expect(body).toContain("5 entries");
    expect(body).not.toContain("Merged away");
  });
});

describe("an edition that was retracted", () => {
  const { edition } = makeReaderEdition();
  const retracted = {
    edition,
    standing: {
      ...{ digest: "a".repeat(64), retractedAt: "2024-07-01T09:00:00.000Z" },
      ...{ retraction: "A name was published in error.", newest: 3 },
      corrections: [],
    },
  };

  test.each(PATHS)("says so first on the page “%s”, with the day and the reason", (path) => {
    const { body } = render(path, retracted, { newest: false });
    const notice = body.indexOf("This edition was retracted.");
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(body.indexOf("<h1"));
    expect(body).toContain('<time datetime="2024-07-01T09:00:00.000Z">1 July 2024</time>');
    expect(body).toContain("A name was published in error.");
    expect(body).toContain('<a href="/p/a-chronology/3">Read the newest edition</a>');
  });

  test("is kept out of search, and says where none stands any more", () => {
    const none = { edition, standing: { ...retracted.standing, newest: null } };
    const { body } = render("", none, { newest: false });
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).toContain("No edition of this chronology stands at present.");
  });
});

test("an older edition leads to the newest, in the same language; the newest says nothing", () => {
  const published = makeReaderEdition();
  const older = { ...published, standing: { ...published.standing, newest: 5 } };
  expect(render("fa", older, { newest: false }).body).toContain('href="/p/a-chronology/5/fa"');
  expect(render("", older, { newest: false }).body).toContain("Edition 5 is newer.");
  expect(render("fa", older, { newest: false }).body).toContain(
    `/5/fa/changes/2">${STRINGS.fa.whatChanged}`,
  );
  expect(render("", published).body).not.toContain('class="notice"><p>This is not');
});

describe("an edition that a later one corrects", () => {
  const published = makeReaderEdition();
  const correction = {
    ...{ number: 3, publishedAt: "2024-08-01T09:00:00.000Z" },
    errata: "The figure of <b>2021</b> was wrong.",
  };
  const standing = { ...published.standing, newest: 3, corrections: [correction] };
  const corrected = { ...published, standing };

  test.each(PATHS)("says so first on the page “%s”, with what was wrong", (path) => {
    const { body } = render(path, corrected, { newest: false });
    const notice = body.indexOf("Edition 3 corrects this one.");
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(body.indexOf("<h1"));
    expect(body).toContain("The figure of &lt;b&gt;2021&lt;/b&gt; was wrong.");
    expect(body).toContain('<a href="/p/a-chronology/3">Read the corrected edition</a>');
    expect(body).not.toContain("Edition 3 is newer.");
  });

  test.each(READER_LANGUAGES)("says so in %s, and leads to the same language", (language) => {
    const { body } = render(language, corrected, { newest: false });
    expect(body).toContain(STRINGS[language].correctedBy(writeNumber(3, language)));
    expect(body).toContain(`href="/p/a-chronology/3${language === "en" ? "" : `/${language}`}"`);
  });

  test("the correction names it, and leads back to it", () => {
    const { body } = render("", makeReaderEdition({ corrects: 1 }));
    expect(body).toContain(
      '<h2><a href="/p/a-chronology/1">What this edition corrects in edition 1</a></h2>',
    );
  });
});

test("citations and the head are what they are given as", () => {
  const cite = [{ label: "Chicago", text: "A <chronology>." }];
  const { body } = render("cite", undefined, { cite, head: '<meta name="given" content="1">' });
  expect(body).toContain("<dt>Chicago</dt>");
  expect(body).toContain("A &lt;chronology&gt;.");
  expect(body).toContain('<meta name="given" content="1">');
});

test("reference managers find what a page is, but not on one that is none", () => {
  const coins = "ctx_ver=Z39.88-2004&rft.title=A+%22title%22";
  const span =
    '<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.title=A+%22title%22"></span>';
  expect(render(ENTRIES.disputed, undefined, { coins }).body).toContain(span);
  expect(render("nothing", undefined, { coins }).body).not.toContain("Z3988");
});

test("whoever wants to check a copy is told what against", () => {
  const { body } = render("verify");
  expect(body).toContain("a".repeat(64));
  expect(body).toContain("b".repeat(64));
  expect(body).toContain("sha256sum chronology.json");
  expect(body).toContain(`href="${base}/export/chronology.json"`);
});
