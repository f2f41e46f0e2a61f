import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import MarkdownIt from "markdown-it";
import { parse as parseHtml } from "parse5";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { neutralizeFormula } from "#lib/io/cells/neutralize-formula.ts";
import { withoutControls } from "#lib/io/edition/escape-html.ts";
import { EDITION_FEEDS } from "#lib/io/edition/feeds/formats.ts";
import { EDITION_FORMATS, type EditionFormatName } from "#lib/io/edition/formats.ts";
import { makePublished, URLS } from "#tests/support/domain/edition-fixture.ts";
import { hostileText, withText } from "#tests/support/domain/hostile-text.ts";
import { readCitations } from "#tests/support/read-citations.ts";
import { attribute, elementsOf } from "#tests/support/read-html.ts";

const published = makePublished();
const RETRACTED = { retractedAt: "2026-04-01T00:00:00.000Z", retraction: "x", newest: 1 };
const write = (name: EditionFormatName, of: PublishedEdition): string =>
  EDITION_FORMATS[name].write(of, URLS);

function holds(check: (hostile: PublishedEdition, text: string) => void, numRuns = 60): void {
  const whole = makePublished({}, RETRACTED);
  fc.assert(
    fc.property(hostileText, (text) => check(withText(whole, text), text)),
    { numRuns },
  );
}

/** The tags of a page and where its links lead, whatever its texts are. */
const shapeOf = (html: string) =>
  elementsOf(parseHtml(html)).map((one) => [
    one.tagName,
    attribute(one, "href"),
    attribute(one, "id"),
  ]);

test("the JSON is what its schema says", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(write("chronology.schema.json", published)));
  holds((hostile) => {
    validate(JSON.parse(write("chronology.json", hostile)));
    expect(validate.errors).toBeNull();
  });
});

test("tables keep their cells, and no cell is computed", () => {
  for (const name of ["entries.csv", "assertions.csv", "timelinejs.csv"] as const) {
    const rows = parseCsv(write(name, published), { bom: true }).length;
    holds((hostile) => {
      const read: string[][] = parseCsv(write(name, hostile), { bom: true });
      expect(read).toHaveLength(rows);
      for (const cell of read.flat())
        if (!/^-\d+\.\d+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    });
  }
});

test("a cell says what was written", () => {
  holds((hostile, text) => {
    const [row]: Record<string, string>[] = parseCsv(write("entries.csv", hostile), {
      ...{ bom: true, columns: true },
    });
    expect(row?.summary).toBe(neutralizeFormula(text));
  });
});

test("a calendar keeps its events, and says what was written", () => {
  holds((hostile, text) => {
    const file = write("events.ics", hostile);
    const calendar = new ICAL.Component(ICAL.parse(file));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(events).toHaveLength(4);
    const plain = text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
      .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "");
    expect(events.at(-1)?.summary).toBe(plain);
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

test("the page has the tags and links that it has with harmless text", () => {
  const name = "chronology.html";
  const one = withText(makePublished({}, RETRACTED), "a");
  holds((hostile, text) => {
    // Lines of a text become paragraphs, and an empty one none.
    const paragraphs = (html: string) =>
      shapeOf(html).filter(([tag]) => tag !== "p" && tag !== "small");
    fc.pre(text.trim() !== "");
    expect(paragraphs(write(name, hostile))).toEqual(paragraphs(write(name, one)));
  });
});

test("Markdown makes neither tags, links, images nor headings of a text", () => {
  const reader = new MarkdownIt({ html: true });
  const linked = (of: PublishedEdition) => {
    const page = parseHtml(reader.render(write("chronology.md", of)));
    const links = elementsOf(page, "a").map((link) => attribute(link, "href"));
    const others = ["script", "img", "iframe", "h1", "h2", "h3", "h4", "style", "table", "hr"];
    return [links, others.map((tag) => elementsOf(page, tag).length)];
  };
  const harmless = linked(withText(makePublished({}, RETRACTED), "a"));
  holds((hostile, text) => {
    fc.pre(text.replace(/[\s\p{C}]/gu, "") !== "");
    expect(linked(hostile)).toEqual(harmless);
  });
});

test("TimelineJS gets text, and nothing that it makes a link of", () => {
  holds((hostile) => {
    const { title, events, eras } = JSON.parse(write("timelinejs.json", hostile));
    const texts = [title, ...events, ...eras].flatMap(({ text, group = "", display_date = "" }) => [
      ...[text.headline, text.text ?? "", group, display_date],
    ]);
    for (const text of texts) {
      const tags = elementsOf(parseHtml(text)).map(({ tagName }) => tagName);
      const known = new Set(["html", "head", "body", "p", "br", "a"]);
      expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
      const own = text.replace(/<a href="[^"]*">The edition<\/a>/, "");
      expect(own).not.toMatch(/https?:\/\/|www\.[a-z]|[a-z]@[a-z]|<a/i);
    }
  });
});

test("features and lists of references are read back", () => {
  const count = published.edition.sources.length;
  holds((hostile) => {
    expect(JSON.parse(write("entries.geojson", hostile)).features).toHaveLength(8);
    expect(JSON.parse(write("sources.csl.json", hostile))).toHaveLength(count);
    for (const name of ["sources.ris", "sources.bib"] as const) {
      const read = readCitations(write(name, hostile), name);
      expect(read.length).toBe(count);
    }
  });
});

/** The texts of the elements of one name, as a strict reader of XML has them. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    open.push(tag.name);
    if (tag.name === name) texts.push("");
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    if (open.at(-1) === name) texts.push(`${texts.pop() ?? ""}${text}`);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

test("feeds are XML, and say what was written", () => {
  holds(({ edition, standing }, text) => {
    const feed = {
      ...{ title: text, summary: text, address: "https://a.example.org/p/a" },
      self: "https://a.example.org/p/a/editions.atom",
      editions: [{ ...edition, ...standing, retractedAt: null }],
    };
    const written = withoutControls(text);
    const atom = EDITION_FEEDS["editions.atom"].write(feed);
    const rss = EDITION_FEEDS["editions.rss"].write(feed);
    const titles = [`${written}: editions`, `${written}, edition 2`];
    expect(textsOf(atom, "title")).toEqual(titles);
    expect(textsOf(rss, "title")).toEqual(titles);
    const [, description = ""] = textsOf(rss, "description");
    const tags = elementsOf(parseHtml(description)).map(({ tagName }) => tagName);
    expect(tags.filter((tag) => !["html", "head", "body", "br"].includes(tag))).toEqual([]);
    const [item] = JSON.parse(EDITION_FEEDS["editions.json"].write(feed)).items;
    expect(item.title).toBe(`${text}, edition 2`);
  });
});
