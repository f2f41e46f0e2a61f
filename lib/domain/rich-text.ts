import type { RichText } from "./entry.ts";
import { isRecord } from "./record.ts";
import { sanitizeBlocks } from "./sanitize-blocks.ts";

export { isSafeHref } from "./safe-href.ts";

/** An empty document. */
export const emptyRichText = (): RichText => ({ type: "doc", content: [{ type: "paragraph" }] });

/** The text of a document: a line per block, hard breaks as line breaks. */
export function plainText(doc: RichText): string {
  return blockTexts(doc).join("\n");
}

function blockTexts(node: RichText): string[] {
  const isLeaf = node.type === "paragraph" || node.type === "heading";
  if (isLeaf) return [(node.content ?? []).map(inlineText).join("")];
  return (node.content ?? []).flatMap(blockTexts);
}

function inlineText(node: RichText): string {
  return node.type === "hardBreak" ? "\n" : (node.text ?? "");
}

/** Words of a document, or of a text, in any script. */
export function countWords(content: RichText | string): number {
  const text = typeof content === "string" ? content : plainText(content);
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C’'-]*/gu)?.length ?? 0;
}

/**
 * Rebuilds a document from the nodes, marks and attributes of an allow-list: headings 2–4, lists,
 * quotations, links that are safe. All else is dropped, an unknown wrapper giving way to its content.
 * Takes anything; what is no document comes out empty.
 */
export function sanitizeRichText(doc: unknown): RichText {
  if (!isRecord(doc) || doc.type !== "doc") return emptyRichText();
  const content = sanitizeBlocks(doc.content, 0);
  return content.length === 0 ? emptyRichText() : { type: "doc", content };
}
