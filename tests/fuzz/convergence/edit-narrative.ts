import * as Y from "yjs";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { newId, word } from "#tests/fuzz/convergence/edit-facts.ts";
import type { Random } from "#tests/fuzz/convergence/random.ts";

type Edit = (doc: Y.Doc, random: Random) => void;

/** What the editor does to a narrative: text in and out, marks, paragraphs in and out. */
export const NARRATIVE_EDITS: readonly Edit[] = [
  insertText,
  insertText,
  deleteText,
  formatText,
  insertParagraph,
  deleteParagraph,
  insertNote,
  deleteNote,
  (doc, random) =>
    withParagraph(doc, random, (paragraph) =>
      paragraph.setAttribute("textAlign", random.pick(["left", "right"])),
    ),
];

function insertText(doc: Y.Doc, random: Random): void {
  withText(doc, random, (text) => {
    text.insert(position(text, random, text.length + 1), `${word(random)} `);
  });
}

function deleteText(doc: Y.Doc, random: Random): void {
  withText(doc, random, (text) => {
    const from = position(text, random, text.length + 1);
    const to = position(text, random, Math.min(text.length, from + 8) + 1);
    if (to > from) text.delete(from, to - from);
  });
}

function formatText(doc: Y.Doc, random: Random): void {
  withText(doc, random, (text) => {
    if (text.length === 0) return;
    const [from, to] = [position(text, random, text.length), text.length];
    const end = Math.max(from, position(text, random, to + 1));
    const mark = random.pick(["bold", "italic"]);
    if (end > from) text.format(from, end - from, { [mark]: random.chance(70) ? {} : null });
  });
}

function insertParagraph(doc: Y.Doc, random: Random): void {
  const { narrative } = openEntry(doc);
  const paragraph = new Y.XmlElement(random.pick(["paragraph", "blockquote", "paragraph"]));
  paragraph.insert(0, [new Y.XmlText(word(random))]);
  narrative.insert(random.below(narrative.length + 1), [paragraph]);
}

function deleteParagraph(doc: Y.Doc, random: Random): void {
  const { narrative } = openEntry(doc);
  if (narrative.length > 1) narrative.delete(random.below(narrative.length), 1);
}

/** A note stands between texts of a paragraph, as the editor's binding puts it. */
export function insertNote(doc: Y.Doc, random: Random): void {
  withParagraph(doc, random, (paragraph) => {
    const note = new Y.XmlElement(CITATION_NODE);
    note.setAttribute("sourceId", newId(random));
    note.setAttribute("locator", `para ${random.below(40)}`);
    paragraph.insert(paragraph.length, [note, new Y.XmlText(word(random))]);
  });
}

function deleteNote(doc: Y.Doc, random: Random): void {
  withParagraph(doc, random, (paragraph) => {
    const at = paragraph.toArray().findIndex((node) => isNote(node));
    if (at >= 0) paragraph.delete(at, 1);
  });
}

const isNote = (node: unknown): boolean =>
  node instanceof Y.XmlElement && node.nodeName === CITATION_NODE;

function withParagraph(doc: Y.Doc, random: Random, act: (found: Y.XmlElement) => void): void {
  const paragraphs = openEntry(doc).narrative.toArray();
  const found = paragraphs.filter((each) => each instanceof Y.XmlElement);
  if (found.length > 0) act(random.pick(found));
}

function withText(doc: Y.Doc, random: Random, act: (text: Y.XmlText) => void): void {
  withParagraph(doc, random, (paragraph) => {
    const text = paragraph.get(0);
    if (text instanceof Y.XmlText) act(text);
  });
}

/**
 * A place below `end` where a caret can stand: not within a letter of two code units, where Yjs
 * would put a replacement character in some copies and not in others (its issue 248).
 */
function position(text: Y.XmlText, random: Random, end: number): number {
  const at = random.below(Math.max(1, end));
  const plain = readPlain(text);
  return /[\udc00-\udfff]/.test(plain.charAt(at)) ? at - 1 : at;
}

function readPlain(text: Y.XmlText): string {
  const parts: { insert: unknown }[] = text.toDelta();
  return parts.map(({ insert }) => (typeof insert === "string" ? insert : " ")).join("");
}
