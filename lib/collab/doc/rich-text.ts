import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import type { RichText } from "#lib/domain/entry.ts";
import { sanitizeRichText } from "#lib/domain/rich-text.ts";

/** Reads a fragment through the allow-list: any writer may have put anything into it. */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return sanitizeRichText(yXmlFragmentToProsemirrorJSON(fragment) as RichText);
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
