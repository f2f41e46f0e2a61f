import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPastedReference } from "#lib/io/references/pasted/read-pasted-reference.ts";
import { isIsbn } from "#lib/io/references/pasted/read-snippet.ts";
import { readCorpus } from "#tests/unit/domain/corpus.ts";
import { describePasted } from "./pasted-references.ts";

const cases = readCorpus("references/pasted.txt").map(([text = "", ...cells]) => ({
  text: text.replaceAll("\\n", "\n"),
  cells,
}));

test("the corpus is not empty", () => {
  expect(cases.length).toBeGreaterThan(35);
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(cases)("$text", ({ text, cells }) => {
  const read = readPastedReference(text);

  test("is read", () => {
    expect(read.ok && describePasted(read.value)).toEqual(cells);
  });

  test("loses no word", () => {
    expect(lostWords(text)).toEqual([]);
  });
});

/** Words that stand neither in a part that was recognised nor in the item. */
function lostWords(text: string): string[] {
  const read = readPastedReference(text);
  if (!read.ok) return [];
  const { item, parts } = read.value;
  const kept = new Set(
    wordsOf(
      `${parts.map((part) => part.text).join(" ")} ${JSON.stringify(item).replaceAll("\\n", " ")}`,
    ),
  );
  return wordsOf(text).filter((word) => !kept.has(word));
}

const PIECES = [
  ..."Author, F. |(2024, March 22)|(n.d.)|“A title,”|‘Another’|«عنوان»|Example Gazette|Roads 12, no. 3".split(
    "|",
  ),
  ...": 45–67|https://example.org/a|doi: 10.1234/x|Accessed 3 April 2024|, |. |(|)|“|et al.|and|۱۴۰۲".split(
    "|",
  ),
  ..."vol. 3|pp. 4-5|Town: Press|2nd ed.|[Video]|Report No. 4|S/2023/370|2021;12(3):4|in|ISBN 0306406152".split(
    "|",
  ),
];

test("no text makes it throw, and no word is lost", () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}.,'"-]{1,8}$/u);
  const soup = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, word), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(soup, (parts) => {
      expect(lostWords(parts.join(" "))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("any string at all is read or refused in words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const read = readPastedReference(text);
      expect(read.ok || read.error.length > 10).toBe(true);
    }),
  );
});

test("nothing, and far too much, is refused with advice", () => {
  expect(readPastedReference("  \n")).toEqual({
    ok: false,
    error: "There is nothing to read; paste an address or a reference.",
  });
  expect(readPastedReference("word ".repeat(1_000)).ok).toBe(false);
  expect(readPastedReference("x".repeat(30_000)).ok).toBe(false);
});

test("a long text is read in a bearable time", () => {
  for (const piece of [
    "(2024) ",
    "“a ",
    "Author, F., ",
    "12(3) ",
    "a. ",
    "https://a.b/",
    "((",
    ", ",
  ]) {
    const started = performance.now();
    readPastedReference(piece.repeat(Math.floor(1_990 / piece.length)));
    expect(performance.now() - started, piece).toBeLessThan(1_000);
  }
});

test("a number is an ISBN by its check digit only", () => {
  expect(isIsbn("978-0-306-40615-7")).toBe(true);
  expect(isIsbn("080442957X")).toBe(true);
  expect(isIsbn("978-0-306-40615-8")).toBe(false);
});
