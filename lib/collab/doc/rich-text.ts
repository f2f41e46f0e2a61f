import * as Y from "yjs";
import type { RichText } from "#lib/domain/entry.ts";
import { sanitizeRichText } from "#lib/domain/rich-text.ts";

/** Deeper than any editor writes; a fragment nested deeper would overflow the stack. */
const DEEPEST = 60;

/** Reads a fragment through the allow-list: any writer may have put anything into it. */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return sanitizeRichText({ type: "doc", content: readChildren(fragment, 0) });
}

function readChildren(parent: Y.XmlFragment, depth: number): RichText[] {
  if (depth > DEEPEST) return [];
  return parent.toArray().flatMap((child) => readNode(child, depth));
}

/** What one child of a fragment is, unchecked. */
export const readNodes = (node: unknown): RichText[] => readNode(node, 0);

/** The pieces of a text with their marks, unchecked. */
export const readTextParts = (text: Y.XmlText): RichText[] => text.toDelta().flatMap(readText);

/** The shape in which the editor's binding keeps a ProseMirror document; anything else is left out. */
function readNode(node: unknown, depth: number): RichText[] {
  if (node instanceof Y.XmlText) return readTextParts(node);
  if (!(node instanceof Y.XmlElement)) return [];
  const attrs: Record<string, unknown> = node.getAttributes();
  return [{ type: node.nodeName, attrs, content: readChildren(node, depth + 1) }];
}

function readText({ insert, attributes }: { insert: unknown; attributes?: object }): RichText[] {
  if (typeof insert !== "string") return [];
  return [{ type: "text", text: insert, marks: readMarks(attributes ?? {}) }];
}

export function readMarks(attributes: object): NonNullable<RichText["marks"]> {
  return Object.entries(attributes).map(([name, attrs]) => ({
    type: readMarkName(name),
    attrs: typeof attrs === "object" && attrs !== null ? attrs : {},
  }));
}

/** Marks that may overlap with their own kind carry a hash behind their name. */
function readMarkName(name: string): string {
  return name.replace(/--[a-zA-Z0-9+/=]{8}$/, "");
}

/** Plain paragraphs, for documents made by the server. */
export function writeParagraphs(fragment: Y.XmlFragment, paragraphs: readonly string[]): void {
  const elements = paragraphs.map((text) => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(text)]);
    return paragraph;
  });
  fragment.insert(fragment.length, elements);
}
