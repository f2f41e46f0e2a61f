import type { RichText } from "./entry.ts";
import { CITATION_NODE } from "./narrative-citations.ts";
import { isRecord } from "./record.ts";
import { sanitizeInline } from "./sanitize-inline.ts";

const CONTAINERS = new Set(["bulletList", "orderedList", "listItem", "blockquote"]);
const INLINE = new Set(["text", "hardBreak", CITATION_NODE]);
const DEEPEST = 40;

/** Blocks of the allow-list; text that stands between blocks is gathered into paragraphs. */
export function sanitizeBlocks(content: unknown, depth: number): RichText[] {
  if (!Array.isArray(content) || depth > DEEPEST) return [];
  const nodes = content.filter(isRecord).flatMap((node) => sanitizeNode(node, depth));
  return gatherInline(nodes);
}

function sanitizeNode(node: Record<string, unknown>, depth: number): RichText[] {
  const type = typeof node.type === "string" ? node.type : "";
  if (INLINE.has(type)) return sanitizeInline([node]);
  if (type === "paragraph" || type === "heading") return [sanitizeLeaf(node, type)];
  const inside = sanitizeBlocks(node.content, depth + 1);
  if (!CONTAINERS.has(type)) return inside;
  return inside.length === 0 ? [] : [sanitizeContainer(node, type, inside)];
}

function sanitizeLeaf(node: Record<string, unknown>, type: string): RichText {
  const content = sanitizeInline(node.content);
  const leaf: RichText =
    type === "heading" ? { type, attrs: { level: headingLevel(node) } } : { type };
  return content.length === 0 ? leaf : { ...leaf, content };
}

/** The page owns level 1; deeper than 4 is not styled. */
function headingLevel(node: Record<string, unknown>): number {
  const level = isRecord(node.attrs) ? readNumber(node.attrs.level) : 2;
  return Number.isInteger(level) ? Math.min(4, Math.max(2, level)) : 2;
}

/** `Number` throws for an object without a primitive value, and a document may hold one. */
function readNumber(value: unknown): number {
  return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}

/** Lists hold list items only, list items begin with a paragraph, quotations hold no list item. */
function sanitizeContainer(
  node: Record<string, unknown>,
  type: string,
  inside: RichText[],
): RichText {
  if (type === "listItem") return { type, content: startWithParagraph(inside) };
  if (type === "blockquote") return { type, content: inside.flatMap(unwrapListItem) };
  const content = inside.map(wrapAsListItem);
  const start = type === "orderedList" && isRecord(node.attrs) ? readNumber(node.attrs.start) : 1;
  const isNumbered = Number.isSafeInteger(start) && start > 1;
  return isNumbered ? { type, attrs: { start }, content } : { type, content };
}

const unwrapListItem = (node: RichText): RichText[] =>
  node.type === "listItem" ? (node.content ?? []) : [node];

function wrapAsListItem(node: RichText): RichText {
  return node.type === "listItem"
    ? node
    : { type: "listItem", content: startWithParagraph([node]) };
}

function startWithParagraph(nodes: RichText[]): RichText[] {
  const blocks = nodes.flatMap(unwrapListItem);
  return blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks];
}

function gatherInline(nodes: RichText[]): RichText[] {
  const blocks: RichText[] = [];
  let run: RichText[] = [];
  const flush = (): void => {
    if (run.length > 0) blocks.push({ type: "paragraph", content: run });
    run = [];
  };
  for (const node of nodes) {
    if (INLINE.has(node.type)) run.push(node);
    else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}
