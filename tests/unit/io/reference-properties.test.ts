import fc from "fast-check";
import { expect, test } from "vitest";
import type { CslItem } from "#lib/domain/csl.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import { CSL_DATES, CSL_NAME_LISTS, CSL_TEXTS } from "#lib/domain/csl-variables.ts";
import { sourceFromCsl } from "#lib/domain/source-from-csl.ts";
import { readReferences } from "#lib/io/references/read-references.ts";
import { writeBibtex } from "#lib/io/references/write-bibtex.ts";
import { withIds, writeCslJson } from "#lib/io/references/write-csl-json.ts";
import { writeRis } from "#lib/io/references/write-ris.ts";

const TYPES = ["book", "chapter", "report", "article-newspaper", "webpage", "post", "odd-type"];
const text = fc
  .stringMatching(/^[\p{L}\p{N} .,;:{}"'\\$%&#_~^«»()@=-]{1,40}$/u)
  .map((value) => value.normalize("NFC").trim())
  .filter((value) => value !== "");
const word = fc
  .stringMatching(/^[\p{Lu}][\p{L}'-]{0,11}$/u)
  .map((value) => value.normalize("NFC"))
  .filter((value) => value !== "Others");
const name = fc.oneof(
  fc.record({ family: word, given: word }),
  fc.record({ literal: fc.tuple(word, word).map((words) => words.join(" ")) }),
);
const day = fc.record({
  year: fc.integer({ min: 1700, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const date = day.map(({ year, month }) => ({ "date-parts": [[year, month]] }));

const item: fc.Arbitrary<CslItem> = fc
  .tuple(
    fc.constantFrom(...TYPES),
    fc.dictionary(fc.constantFrom(...CSL_TEXTS), text, { maxKeys: 8 }),
    fc.dictionary(
      fc.constantFrom(...CSL_NAME_LISTS),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      { maxKeys: 3 },
    ),
    fc.dictionary(fc.constantFrom(...CSL_DATES), date, { maxKeys: 3 }),
    fc.dictionary(word, text, { maxKeys: 3 }),
  )
  .map(([type, texts, names, dates, custom]) => ({
    type,
    ...texts,
    ...names,
    ...dates,
    ...(Object.keys(custom).length === 0 ? {} : { custom: { ...custom } }),
  }));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("CSL-JSON written and read again is the same", () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
      const read = readReferences(writeCslJson(items));
      expect(read.issues).toEqual([]);
      expect(plain(read.references.map((one) => one.item))).toEqual(plain(withIds(items)));
    }),
  );
});

const simple = fc.record({
  type: fc.constantFrom("book", "article-journal", "article-newspaper", "thesis", "dataset"),
  title: text,
  author: fc.array(name, { minLength: 1, maxLength: 4 }),
  issued: date,
  volume: text,
  URL: fc.webUrl(),
});
const squeezed = (items: CslItem[]): unknown =>
  plain(items.map(({ id, ...rest }) => rest)) as unknown;
const squeeze = (value: string): string => value.replace(/\s+/g, " ");

test.each([
  ["BibTeX", writeBibtex],
  ["RIS", writeRis],
])("%s written and read again is the same", (_, write) => {
  fc.assert(
    fc.property(fc.array(simple, { minLength: 1, maxLength: 3 }), (items) => {
      const clean = items.map((one) => ({
        ...one,
        title: squeeze(one.title),
        volume: squeeze(one.volume),
      }));
      const read = readReferences(write(clean));
      expect(read.issues).toEqual([]);
      expect(squeezed(read.references.map((one) => one.item))).toEqual(squeezed(clean));
    }),
  );
});

test("a source made of an item gives an item that makes the same source", () => {
  fc.assert(
    fc.property(item, (one) => {
      const source = sourceFromCsl(one);
      expect(sourceFromCsl(cslFromSource(source))).toEqual(source);
    }),
  );
});

const PIECES = [
  ..."@book{k, | title = { | } | \" | # | \\'{e} | \n | @string{a = | TY  - BOOK\n | AU  - | ER  - \n".split(
    " | ",
  ),
  ...'[ | ] | {"type": | "items": | , | "Key","Item Type",\n | <rdf:RDF> | <z:itemType> | &a; | \u0000 | \ud800'.split(
    " | ",
  ),
];

test("no text makes a reader throw, and what it gives can be stored", () => {
  const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 });
  fc.assert(
    fc.property(soup, (parts) => {
      const { references, issues } = readReferences(parts.join(""));
      const json = JSON.stringify([references, issues.map(({ line }) => line)]);
      expect(json.includes("\\u0000") || json.includes("\\ud800")).toBe(false);
      for (const one of references) sourceFromCsl(one.item);
    }),
    { numRuns: 500 },
  );
});
