import type { RichText } from "#lib/domain/entry.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { escapeHtml } from "./escape-html.ts";

/** Writes a note that stands in the text. */
export type WriteNote = (sourceId: string, locator: string) => string;

/**
 * A narrative as HTML: built from nodes that are known, all else giving way to its text. Links of the
 * text stay words. Headings begin at `top`.
 */
export function richTextHtml(doc: RichText, top: number, note: WriteNote): string {
  return (doc.content ?? []).map((node) => block(node, top, note)).join("");
}

const BLOCKS: Record<string, string> = {
  ...{ bulletList: "ul", orderedList: "ol", listItem: "li", blockquote: "blockquote" },
};

function block(node: RichText, top: number, note: WriteNote): string {
  const { type, attrs, content = [] } = node;
  if (type === "paragraph")
    return content.length === 0 ? "" : `<p dir="auto">${inlines(content, note)}</p>`;
  if (type === "heading") {
    const level = Math.min(6, Math.max(top, top - 2 + (Number(attrs?.level) || 2)));
    return `<h${level} dir="auto">${inlines(content, note)}</h${level}>`;
  }
  const inside = content.map((child) => block(child, top, note)).join("");
  const tag = BLOCKS[type];
  if (tag === undefined) return inside || inlines([node], note);
  const start = type === "orderedList" ? Number(attrs?.start) : 1;
  const from = Number.isSafeInteger(start) && start > 1 ? ` start="${start}"` : "";
  return `<${tag}${from}>${inside}</${tag}>`;
}

const inlines = (nodes: readonly RichText[], note: WriteNote): string =>
  nodes.map((node) => inline(node, note)).join("");

function inline({ type, text = "", marks = [], attrs, content = [] }: RichText, note: WriteNote) {
  if (type === "hardBreak") return "<br>";
  if (type === CITATION_NODE) return note(textOf(attrs?.sourceId), textOf(attrs?.locator));
  if (type !== "text") return inlines(content, note);
  return marks.reduce((inner, mark) => {
    const tag = MARKS[mark.type];
    return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
  }, escapeHtml(text));
}

const MARKS: Record<string, string> = { bold: "strong", italic: "em", strike: "s", code: "code" };

/** An attribute of a node, which may be anything. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
