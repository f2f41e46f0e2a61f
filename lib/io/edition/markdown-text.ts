import type { RichText } from "#lib/domain/entry.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { withoutControls } from "./escape-html.ts";
import { textOf, type WriteNote } from "./rich-text-html.ts";

const REFERENCES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Text as text in Markdown (CommonMark, GitHub's too), in one line: no marks, no HTML, and nothing
 * that a reader makes a link of by itself.
 */
export function markdownText(text: string): string {
  const line = withoutControls(text)
    .replace(/[\s\u2028\u2029\u0085]+/g, " ")
    .trim();
  return (
    line
      .replace(/[\\`*_[\]|~$^]/g, "\\$&")
      .replace(/[&<>]/g, (sign) => REFERENCES[sign] ?? "")
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/(?<=www)\./gi, "\\.")
      .replaceAll("@", "\\@")
      // What would begin a heading, a list or a rule.
      .replace(/^(\d*)([#+\-=.)])/, "$1\\$2")
  );
}

/** A narrative as blocks of Markdown. Links of the text stay words; headings begin at `top`. */
export function richTextMarkdown(doc: RichText, top: number, note: WriteNote): string {
  return blocks(doc.content ?? [], top, note).join("\n\n");
}

const blocks = (nodes: readonly RichText[], top: number, note: WriteNote): string[] =>
  nodes.map((node) => block(node, top, note)).filter((text) => text !== "");

function block(node: RichText, top: number, note: WriteNote): string {
  const { type, attrs, content = [] } = node;
  if (type === "paragraph") return inlines(content, note);
  if (type === "heading") {
    const level = Math.min(6, Math.max(top, top - 2 + (Number(attrs?.level) || 2)));
    return `${"#".repeat(level)} ${inlines(content, note).replaceAll("\\\n", " ")}`;
  }
  if (type === "blockquote") return indent(blocks(content, top, note).join("\n\n"), "> ", "> ");
  if (type !== "bulletList" && type !== "orderedList")
    return blocks(content, top, note).join("\n\n") || inlines([node], note);
  const start = Math.max(1, Number(attrs?.start) || 1);
  return content
    .map((part, at) => {
      const mark = type === "bulletList" ? "- " : `${start + at}. `;
      const inside = blocks(part.content ?? [], top, note).join("\n\n");
      return indent(inside, mark, " ".repeat(mark.length));
    })
    .join("\n");
}

const indent = (text: string, first: string, rest: string): string =>
  text
    .split("\n")
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");

const inlines = (nodes: readonly RichText[], note: WriteNote): string =>
  nodes
    .map((node) => inline(node, note))
    .join("")
    .trim();

function inline({ type, text = "", marks = [], attrs, content = [] }: RichText, note: WriteNote) {
  if (type === "hardBreak") return "\\\n";
  if (type === CITATION_NODE) return note(textOf(attrs?.sourceId), textOf(attrs?.locator));
  if (type !== "text") return inlines(content, note);
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const marked = marks.reduce((inner, mark) => wrap(inner, mark.type), markdownText(core));
  return `${before && " "}${core === "" ? "" : marked}${after && " "}`;
}

const MARKS: Record<string, string> = { bold: "**", italic: "*", strike: "~~" };
const wrap = (inner: string, mark: string): string => {
  const sign = MARKS[mark] ?? "";
  return `${sign}${inner}${sign}`;
};
