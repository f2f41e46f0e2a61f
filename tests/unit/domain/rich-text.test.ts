import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, isSafeHref, plainText, sanitizeRichText } from "#lib/domain/rich-text.ts";

const text = (value: string, ...marks: object[]) =>
  marks.length === 0 ? { type: "text", text: value } : { type: "text", text: value, marks };
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const doc = (...content: object[]) => ({ type: "doc", content });

test("an allowed document comes back as it is", () => {
  const allowed = doc(
    { type: "heading", attrs: { level: 2 }, content: [text("Heading")] },
    paragraph(text("plain "), text("bold", { type: "bold" }), { type: "hardBreak" }),
    paragraph(text("link", { type: "link", attrs: { href: "https://example.org/a" } })),
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("one"))] }] },
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [{ type: "listItem", content: [paragraph(text("two"))] }],
    },
    { type: "blockquote", content: [paragraph(text("quoted"))] },
  );
  expect(sanitizeRichText(allowed)).toEqual(allowed);
  expect(plainText(sanitizeRichText(allowed))).toBe(
    "Heading\nplain bold\n\nlink\none\ntwo\nquoted",
  );
});

test("scripts, images, unknown marks and attributes are dropped, their text stays", () => {
  const dirty = doc(
    {
      type: "paragraph",
      attrs: { onclick: "x" },
      content: [text("a", { type: "blink" }), { type: "image", attrs: { src: "x" } }],
    },
    { type: "iframe", content: [paragraph(text("b"))] },
    text("c"),
    {
      type: "heading",
      attrs: { level: 1 },
      content: [text("d", { type: "link", attrs: { href: "javascript:x" } })],
    },
    { type: "bulletList", content: [paragraph(text("e"))] },
  );
  expect(sanitizeRichText(dirty)).toEqual(
    doc(
      paragraph(text("a")),
      paragraph(text("b")),
      paragraph(text("c")),
      { type: "heading", attrs: { level: 2 }, content: [text("d")] },
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("e"))] }] },
    ),
  );
});

test.each([null, undefined, 3, "x", [], {}, { type: "paragraph" }, { type: "doc", content: 3 }])(
  "what is no document comes out empty: %s",
  (raw) => {
    expect(sanitizeRichText(raw)).toEqual(doc({ type: "paragraph" }));
  },
);

test("cleaning twice changes nothing, and only names of the list are left", () => {
  const names = fc.constantFrom(
    "doc",
    "paragraph",
    "heading",
    "bulletList",
    "orderedList",
    "listItem",
    "blockquote",
    "hardBreak",
    "text",
    "script",
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.record({
      type: names,
      text: fc.string({ maxLength: 5 }),
      content: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie("node"), { maxLength: 3 })),
    }),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (content) => {
      const once = sanitizeRichText({ type: "doc", content });
      expect(sanitizeRichText(once)).toEqual(once);
      expect(JSON.stringify(once)).not.toContain('"type":"script"');
    }),
  );
});

test("very deep nesting ends", () => {
  let nested: object = paragraph(text("deep"));
  for (let depth = 0; depth < 2_000; depth += 1) nested = { type: "blockquote", content: [nested] };
  expect(sanitizeRichText(doc(nested))).toEqual(doc({ type: "paragraph" }));
});

test.each(["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:desk@example.org"])(
  "%s is safe",
  (href) => {
    expect(isSafeHref(href)).toBe(true);
  },
);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "\u0000javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "//example.org",
  "/relative",
  "example.org",
  "https://",
  "https:\\\\example.org",
  "https:///example.org",
  "mailto:a@example.org?subject=x",
  "https://example.org/\u202Egro",
  "",
])("%j is not safe", (href) => {
  expect(isSafeHref(href)).toBe(false);
});

test("words in several scripts", () => {
  expect(countWords("Gunmen entered a concert hall; the group's reach – 3 dead.")).toBe(10);
  expect(countWords("انفجار در کابل")).toBe(3);
  expect(
    countWords(sanitizeRichText(doc(paragraph(text("one two")), paragraph(text("three"))))),
  ).toBe(3);
  expect(countWords("")).toBe(0);
});
