import { expect, test } from "vitest";
import { readChronologySnapshot, readEntrySnapshot } from "#lib/domain/read-snapshot.ts";
import { sanitizeRichText } from "#lib/domain/rich-text.ts";
import { cleanStrings, cleanText, cutCleanText, isStorable } from "#lib/domain/storable-text.ts";

const NUL = "\u0000";
const HALF = "\ud83d";

test("U+0000 goes, half a pair becomes U+FFFD, a whole pair stays", () => {
  expect(cleanText(`a${NUL}b${HALF}c😀`)).toBe("ab\ufffdc😀");
  expect(cutCleanText(`${NUL}ab😀`, 3)).toBe("ab");
  expect(cleanStrings({ a: [`x${NUL}`, 1, null], b: HALF })).toEqual({
    a: ["x", 1, null],
    b: "\ufffd",
  });
});

test("a string is found wherever it stands, and however deep", () => {
  expect(isStorable({ a: ["ok", { b: "😀" }], c: null, d: 1 })).toBe(true);
  for (const bad of [NUL, HALF, [`a${NUL}`], { a: { b: [HALF] } }, { [NUL]: 1 }])
    expect(isStorable(bad)).toBe(false);
  let deep: unknown = NUL;
  for (let n = 0; n < 100_000; n += 1) deep = [deep];
  expect(isStorable(deep)).toBe(false);
});

test("rich text is cleaned before its links are judged", () => {
  const link = (href: string) => ({ type: "link", attrs: { href } });
  const marks = [link(`java${NUL}script:alert(1)`), link(`https://example.org/${NUL}a`)];
  const paragraph = {
    type: "paragraph",
    content: [{ type: "text", text: `a${NUL}${HALF}`, marks }],
  };
  expect(sanitizeRichText({ type: "doc", content: [paragraph] }).content).toEqual([
    {
      type: "paragraph",
      content: [{ type: "text", text: "a\ufffd", marks: [link("https://example.org/a")] }],
    },
  ]);
});

test("attributes without a primitive value are no reason to throw", () => {
  const odd = { toString: 1, valueOf: 1 };
  const text = { type: "text", text: "a", marks: [{ type: odd }] };
  const heading = { type: "heading", attrs: { level: odd }, content: [text] };
  const list = {
    type: "orderedList",
    attrs: { start: odd },
    content: [{ type: odd, content: [heading] }],
  };
  const read = sanitizeRichText({ type: "doc", content: [list] });
  expect(isStorable(read)).toBe(true);
  expect(JSON.stringify(read)).toContain('"text":"a"');
});

test("a snapshot holds nothing that cannot be stored", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const entry = readEntrySnapshot({ title: NUL, summary: HALF, tags: [`a${NUL}`, "a"] }).snapshot;
  expect(entry).toMatchObject({ title: "", summary: "\ufffd", tags: ["a"] });
  const lanes = [{ id, title: `L${NUL}`, hue: 0, position: 0 }];
  expect(isStorable(readChronologySnapshot({ title: NUL, lanes }).snapshot)).toBe(true);
});
