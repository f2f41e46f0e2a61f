import type { RichText } from "./entry.ts";
import { isRecord } from "./record.ts";
import { isSafeHref } from "./safe-href.ts";
import { cleanText } from "./storable-text.ts";

type Mark = NonNullable<RichText["marks"]>[number];

const PLAIN_MARKS = new Set(["bold", "italic", "strike", "code"]);
const DEEPEST = 10;

/** Text and hard breaks, with marks of the allow-list; an unknown node gives way to its text. */
export function sanitizeInline(content: unknown, depth = 0): RichText[] {
  if (!Array.isArray(content) || depth > DEEPEST) return [];
  return content.filter(isRecord).flatMap((node) => {
    if (node.type === "hardBreak") return [{ type: "hardBreak" }];
    return node.type === "text" ? sanitizeText(node) : sanitizeInline(node.content, depth + 1);
  });
}

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
