import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { compareEditions, namesOf } from "#lib/domain/edition/compare-editions.ts";
import type { EditionFeed } from "#lib/io/edition/feeds/feed.ts";
import { EDITION_FEEDS } from "#lib/io/edition/feeds/formats.ts";
import { writeChangesAtom } from "#lib/io/edition/feeds/write-changes-atom.ts";
import { ENTRY, makePublished } from "#tests/support/domain/edition-fixture.ts";
import { killed } from "#tests/support/domain/entry-fixtures.ts";

const ADDRESS = "https://chronologies.example.org/p/attacks";
const edition = (number: number, day: string, changes = {}) => ({
  ...{ number, publishedAt: `2026-0${number}-${day}T08:30:00.000Z`, title: "Attacks <2024>" },
  ...{ notes: "Notes & more.", errata: "", digest: "ab".repeat(32), retractedAt: null },
  ...{ retraction: "", ...changes },
});
const FEED: EditionFeed = {
  ...{ title: "Attacks", summary: "What is known.", address: ADDRESS, self: `${ADDRESS}/feed` },
  editions: [
    edition(1, "01", {
      retractedAt: "2026-05-04T10:00:00.000Z",
      retraction: "A source was forged.",
    }),
    edition(2, "03", { errata: "A figure." }),
  ],
};

function readXml(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, isArray: isList }).parse(text);
}
const isList = (name: string) => name === "entry" || name === "item";
const linkOf = (of: { link: { "@_rel": string; "@_href": string }[] }, rel: string) =>
  of.link.find((link) => link["@_rel"] === rel)?.["@_href"];

test("Atom has what it must have, the newest first", () => {
  const { feed } = readXml(EDITION_FEEDS["editions.atom"].write(FEED));
  expect(feed).toMatchObject({ id: FEED.self, updated: "2026-05-04T10:00:00.000Z" });
  expect([feed.author.name, linkOf(feed, "self")]).toEqual(["Attacks: editions", FEED.self]);
  expect(feed.entry).toMatchObject([
    { id: `${ADDRESS}/2`, published: "2026-02-03T08:30:00.000Z" },
    { id: `${ADDRESS}/1`, updated: "2026-05-04T10:00:00.000Z" },
  ]);
  expect(feed.entry[0].title["#text"]).toBe("Attacks <2024>, edition 2");
  expect(feed.entry[0].content["#text"]).toContain("Corrections: A figure.");
  expect(feed.entry[0].content["#text"]).toContain(`SHA-256: ${"ab".repeat(32)}`);
});

test("a retracted edition says so in every feed, and why", () => {
  const { feed } = readXml(EDITION_FEEDS["editions.atom"].write(FEED));
  const { rss } = readXml(EDITION_FEEDS["editions.rss"].write(FEED));
  const { items } = JSON.parse(EDITION_FEEDS["editions.json"].write(FEED));
  const told = [
    [feed.entry[1].title["#text"], feed.entry[1].content["#text"]],
    [rss.channel.item[1].title, rss.channel.item[1].description],
    [items[1].title, items[1].content_text],
  ];
  for (const [title, text] of told) {
    expect(title).toBe("Retracted: Attacks <2024>, edition 1");
    expect(text).toMatch(
      /^This edition was retracted on 4 May 2026\. Reason: A source was forged\./,
    );
  }
});

test("a correction names what it corrects, which says so as long as the correction stands", () => {
  const one = edition(1, "01");
  const two = edition(2, "03", { errata: "A figure.", corrects: 1 });
  const itemsOf = (...editions: EditionFeed["editions"]) =>
    JSON.parse(EDITION_FEEDS["editions.json"].write({ ...FEED, editions })).items;
  const [correction, corrected] = itemsOf(one, two);
  expect(correction.content_text).toContain("Corrections of edition 1: A figure.");
  expect(corrected.content_text).toMatch(/^Edition 2 corrects this one\. A figure\./);
  expect(corrected.date_modified).toBe(two.publishedAt);
  const [, untouched] = itemsOf(one, { ...two, retractedAt: "2026-05-04T10:00:00.000Z" });
  expect(untouched.content_text).not.toContain("corrects this one");
  expect(untouched.date_modified).toBe(one.publishedAt);
});

test("RSS has permanent addresses, dates of its own form, and text that is no HTML", () => {
  const { channel } = readXml(EDITION_FEEDS["editions.rss"].write(FEED)).rss;
  expect(channel).toMatchObject({ link: ADDRESS, "atom:link": { "@_href": FEED.self } });
  const [newest] = channel.item;
  expect(newest.guid).toEqual({ "#text": `${ADDRESS}/2`, "@_isPermaLink": "true" });
  expect(newest.pubDate).toBe("Tue, 03 Feb 2026 08:30:00 GMT");
  expect(newest.description).toContain("Notes &amp; more.");
});

test("a JSON Feed is of its version", () => {
  const feed = JSON.parse(EDITION_FEEDS["editions.json"].write(FEED));
  expect(feed).toMatchObject({
    ...{ version: "https://jsonfeed.org/version/1.1", feed_url: FEED.self, home_page_url: ADDRESS },
    items: [
      { id: `${ADDRESS}/2`, url: `${ADDRESS}/2`, date_published: "2026-02-03T08:30:00.000Z" },
      {},
    ],
  });
});

test("a feed without editions is a feed", () => {
  for (const { write } of [EDITION_FEEDS["editions.atom"], EDITION_FEEDS["editions.rss"]])
    readXml(write({ ...FEED, editions: [] }));
  expect(JSON.parse(EDITION_FEEDS["editions.json"].write({ ...FEED, editions: [] })).items).toEqual(
    [],
  );
});

describe("changed entries", () => {
  const after = makePublished().edition;
  const before = structuredClone(after);
  const old = before.entries.find(({ id }) => id === ENTRY.exact);
  old?.content.assertions.splice(2, 1, killed(12, 150));
  before.entries = before.entries.filter(({ id }) => id !== ENTRY.month);
  const feed = {
    ...{ ...FEED, origin: "https://chronologies.example.org" },
    editions: [
      {
        ...{ number: 2, publishedAt: after.publishedAt, errata: "A figure.", retractedAt: null },
        changes: compareEditions(before, after),
        names: namesOf(before, after),
      },
    ],
  };

  test("are told in words, each under an id of its own", () => {
    const { entry } = readXml(writeChangesAtom(feed)).feed;
    const ids = entry.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      `${ADDRESS}/2/changes#${ENTRY.exact}`,
      `${ADDRESS}/2/changes#${ENTRY.month}`,
    ]);
    expect(entry[0].title["#text"]).toBe("Changed: Attack at a gate");
    expect(entry[0].content["#text"]).toContain("Killed: 150 → 170");
    expect(entry[0].content["#text"]).toContain("Corrections: A figure.");
    expect(linkOf({ link: [entry[0].link] }, "alternate")).toBe(`${ADDRESS}/2/${ENTRY.exact}`);
    expect(entry[1].title["#text"]).toBe("Added: انفجار در کابل");
  });

  test("say that the edition that changed them was retracted", () => {
    const retracted = feed.editions.map((one) => ({
      ...one,
      retractedAt: "2026-05-04T10:00:00.000Z",
    }));
    const { entry } = readXml(writeChangesAtom({ ...feed, editions: retracted })).feed;
    expect(entry[0].title["#text"]).toContain("(edition 2 was retracted)");
    expect(entry[0].updated).toBe("2026-05-04T10:00:00.000Z");
  });
});
