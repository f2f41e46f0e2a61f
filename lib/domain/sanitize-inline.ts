import { CAPS } from "./caps.ts";
import type { RichText } from "./entry.ts";
import { CITATION_NODE } from "./narrative-citations.ts";
import { isRecord } from "./record.ts";
import { isSafeHref } from "./safe-href.ts";
import { cleanText, cutCleanText } from "./storable-text.ts";

type Mark = NonNullable<RichText["marks"]>[number];

const PLAIN_MARKS = new Set(["bold", "italic", "strike", "code"]);
const DEEPEST = 10;

/** Text, hard breaks and notes, with marks of the allow-list; an unknown node gives way to its text. */
export function sanitizeInline(content: unknown, depth = 0): RichText[] {
  if (!Array.isArray(content) || depth > DEEPEST) return [];
  return content.filter(isRecord).flatMap((node) => {
    if (node.type === "hardBreak") return [{ type: "hardBreak" }];
    if (node.type === CITATION_NODE) return sanitizeCitation(node);
    return node.type === "text" ? sanitizeText(node) : sanitizeInline(node.content, depth + 1);
  });
}

/** A note without a source would be a number that leads nowhere. */
function sanitizeCitation({ attrs }: Record<string, unknown>): RichText[] {
  if (!isRecord(attrs) || typeof attrs.sourceId !== "string" || !ID.test(attrs.sourceId)) return [];
  const locator = typeof attrs.locator === "string" ? attrs.locator : "";
  const text = cutCleanText(locator, CAPS.locator);
  return [{ type: CITATION_NODE, attrs: { sourceId: attrs.sourceId, locator: text } }];
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function sanitizeText(node: Record<string, unknown>): RichText[] {
  const text = typeof node.text === "string" ? cleanText(node.text) : "";
  if (text === "") return [];
  const marks = Array.isArray(node.marks) ? node.marks.filter(isRecord).flatMap(sanitizeMark) : [];
  return marks.length === 0 ? [{ type: "text", text }] : [{ type: "text", text, marks }];
}

/** A link keeps its address and nothing else; a renderer adds `rel` and `target` itself. */
function sanitizeMark(mark: Record<string, unknown>): Mark[] {
  const { type, attrs } = mark;
  if (typeof type !== "string") return [];
  if (PLAIN_MARKS.has(type)) return [{ type }];
  const href = isRecord(attrs) && typeof attrs.href === "string" ? cleanText(attrs.href) : "";
  if (type !== "link" || !isSafeHref(href)) return [];
  return [{ type, attrs: { href } }];
}
