import { getSchema } from "@tiptap/core";
import { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { toPositions, toWords, wordsOfEditor } from "#components/comments/editor-words.ts";
import { NoteNode } from "#components/editor/note-node.ts";
import { anchorOnlyPlace, anchorWords, findWords } from "#lib/collab/doc/anchor-words.ts";
import { readWords } from "#lib/collab/doc/narrative-words.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";

const schema = getSchema([StarterKit.configure({ undoRedo: false }), NoteNode]);

const text = (letters: string, ...marks: string[]) => ({
  ...{ type: "text", text: letters },
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const block = (type: string, ...content: object[]) => ({ type, content });
const note = { type: "citation", attrs: { sourceId: "s", locator: "p. 1" } };

const DOCUMENT = block(
  "doc",
  { ...block("heading", text("After "), text("the attack", "italic")), attrs: { level: 2 } },
  block("paragraph"),
  block("paragraph", text("Ten "), text("killed", "bold"), note, text(" in Kabul"), note),
  block("paragraph", text("حمله در کابل"), { type: "hardBreak" }, text("𝄞 and 𝄞")),
  block(
    "bulletList",
    block("listItem", block("paragraph", text("one"))),
    block("listItem", block("paragraph", text("two")), block("paragraph", note)),
  ),
  block("blockquote", block("paragraph", text("said so"))),
);

function open() {
  const doc = new Y.Doc();
  const { narrative } = openEntry(doc);
  prosemirrorJSONToYXmlFragment(schema, DOCUMENT, narrative);
  return { doc, narrative, editor: ProseMirrorNode.fromJSON(schema, DOCUMENT) };
}

test("editor and document read the same words", () => {
  const { narrative, editor } = open();
  const words = readWords(narrative).text;
  expect(wordsOfEditor(editor).text).toBe(words);
  expect(words).toBe(
    "After the attack\n\nTen killed in Kabul\nحمله در کابل\n𝄞 and 𝄞\none\ntwo\n\nsaid so",
  );
});

test("each stretch of words has its place in the editor, and the way back", () => {
  const { editor } = open();
  const words = wordsOfEditor(editor);
  for (let from = 0; from < words.text.length; from += 1)
    for (let to = from + 1; to <= words.text.length; to += 1) {
      const isBetweenLines = words.text[from] === "\n" || words.text[to - 1] === "\n";
      const positions = toPositions(words, { from, to });
      if (isBetweenLines) expect(positions).toBeNull();
      else {
        expect(positions).not.toBeNull();
        expect(toWords(words, positions ?? { from: 0, to: 0 })).toEqual({ from, to });
      }
    }
});

test("a selection of nothing but notes and breaks holds no words", () => {
  const { editor } = open();
  const words = wordsOfEditor(editor);
  expect(toWords(words, { from: 1, to: 1 })).toBeNull();
});

test("words are anchored across marks, notes and lines, without the spaces around them", () => {
  const { doc, narrative } = open();
  const words = readWords(narrative);
  const at = words.text.indexOf(" killed in Kabul\nحمله");
  const range = { from: at, to: at + " killed in Kabul\nحمله".length };
  const target = anchorWords(narrative, range);
  expect(target?.quote).toBe("killed in Kabul\nحمله");
  expect(target && findWords(words, target, doc)).toEqual({
    ...{ state: "found", from: at + 1, to: range.to },
  });
});

test("words that are given as a text are anchored where they stand, if that is one place", () => {
  const { narrative } = open();
  expect(anchorOnlyPlace(narrative, "in Kabul")).toMatchObject({
    before: expect.stringMatching(/killed $/),
  });
  expect(anchorOnlyPlace(narrative, "wounded")).toBe("none");
  expect(anchorOnlyPlace(narrative, "")).toBe("none");
  expect(anchorOnlyPlace(narrative, "𝄞")).toBe("several");
});

test("no anchor is made of nothing, and no letter is cut in half", () => {
  const { narrative } = open();
  const { text: words } = readWords(narrative);
  expect(anchorWords(narrative, { from: 3, to: 3 })).toBeNull();
  expect(anchorWords(narrative, { from: words.indexOf("\n"), to: words.indexOf("T") })).toBeNull();
  const at = words.indexOf("𝄞");
  expect(anchorWords(narrative, { from: at, to: at + 1 })?.quote.isWellFormed() ?? true).toBe(true);
});

test("what is no position is nowhere, whoever sent it", () => {
  const { doc, narrative } = open();
  const words = readWords(narrative);
  const lost = { kind: "words" as const, quote: "not there", before: "", after: "" };
  for (const position of ["AA==", "////////////", btoa("x".repeat(140)), "%", ""])
    expect(findWords(words, { ...lost, start: position, end: position }, doc)).toMatchObject({
      state: "changed",
    });
});
