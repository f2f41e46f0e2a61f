import type { RichText } from "#lib/domain/entry.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { type Html, type HtmlPart, html } from "../html.ts";
import { isWebAddress } from "./web-link.ts";

export type RichTextTools = {
  /** Level of its highest headings in the page, 2 to 6. */
  level: number;
  /** A note: a link to it, by the source that it cites. */
  renderNote: (sourceId: string) => HtmlPart;
};

/** A narrative or an introduction; what is not known gives way to what it holds. */
export function renderRichText(doc: RichText, tools: RichTextTools): HtmlPart {
  let deepest = tools.level - 1;
  const levelOf = (asked: number): number => {
    deepest = Math.min(asked - 2 + tools.level, deepest + 1, 6);
    return deepest;
  };
  return renderNodes(doc.content, { ...tools, levelOf });
}

/** Whether there is a word in it. */
export const hasText = ({ text, content }: RichText): boolean =>
  (text ?? "").trim() !== "" || (content ?? []).some(hasText);

type Tools = RichTextTools & { levelOf: (asked: number) => number };

const renderNodes = (nodes: RichText[] | undefined, tools: Tools): HtmlPart =>
  (nodes ?? []).map((node) => renderNode(node, tools));

function renderNode(node: RichText, tools: Tools): HtmlPart {
  if (node.type === "text") return renderText(node);
  if (node.type === "hardBreak") return html`<br>`;
  if (node.type === CITATION_NODE) return tools.renderNote(String(node.attrs?.sourceId ?? ""));
  if (node.type === "heading") return renderHeading(node, tools);
  const inner = renderNodes(node.content, tools);
  const wrap = BLOCKS[node.type];
  return wrap ? wrap(inner) : inner;
}

const BLOCKS: Record<string, (inner: HtmlPart) => Html> = {
  paragraph: (inner) => html`<p dir="auto">${inner}</p>`,
  bulletList: (inner) => html`<ul>${inner}</ul>`,
  orderedList: (inner) => html`<ol>${inner}</ol>`,
  listItem: (inner) => html`<li>${inner}</li>`,
  blockquote: (inner) => html`<blockquote>${inner}</blockquote>`,
};

/** Never deeper by more than one than the heading before it. */
function renderHeading({ attrs, content }: RichText, tools: Tools): Html {
  const asked = Number(attrs?.level);
  const name = { markup: `h${tools.levelOf(asked >= 2 && asked <= 4 ? asked : 2)}` };
  return html`<${name} dir="auto">${renderNodes(content, tools)}</${name}>`;
}

const MARKS: Record<string, (inner: HtmlPart) => Html> = {
  bold: (inner) => html`<strong>${inner}</strong>`,
  italic: (inner) => html`<em>${inner}</em>`,
  strike: (inner) => html`<s>${inner}</s>`,
  code: (inner) => html`<code>${inner}</code>`,
};

function renderText({ text, marks = [] }: RichText): HtmlPart {
  return marks.reduce<HtmlPart>((inner, { type, attrs }) => {
    const href = attrs?.href;
    if (type === "link" && typeof href === "string" && isWebAddress(href))
      return html`<a href="${href}" rel="noopener noreferrer nofollow">${inner}</a>`;
    return MARKS[type]?.(inner) ?? inner;
  }, text ?? "");
}
