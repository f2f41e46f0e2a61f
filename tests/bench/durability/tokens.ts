import * as Y from "yjs";
import { addTag } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";

let next = 0;

/** A word that is written once and never again: what is missing of it was lost. */
export function makeToken(): string {
  next += 1;
  return `t${next};`;
}

/** Writes a token as a tag. */
export function tagToken(doc: Y.Doc, token: string): void {
  addTag(doc, token);
}

/** Types a token at the end of the narrative's first paragraph, in one piece. */
export function typeToken(doc: Y.Doc, token: string): void {
  const paragraph = openEntry(doc).narrative.get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("the entry has no paragraph to type into");
  text.insert(text.length, token);
}

/** All tokens a document holds, wherever they were written. */
export function readTokens(doc: Y.Doc): Set<string> {
  const { tags, narrative } = openEntry(doc);
  const typed = narrative.toString().match(/t\d+;/g) ?? [];
  return new Set([...tags.keys(), ...typed]);
}
