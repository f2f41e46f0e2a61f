import { createElement, Fragment, type ReactNode } from "react";
import { usePerpetratorCheck } from "#components/sources/use-perpetrator-check.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { isSafeHref } from "#lib/domain/rich-text.ts";

const BLOCKS: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "blockquote",
  hardBreak: "br",
};

const MARKS: Record<string, string> = { bold: "strong", italic: "em", strike: "s", code: "code" };

/** Rich text as elements, by allow-list: what is not known is shown as its text. Never as HTML. */
export function RichTextView({ content, numbers = NO_NUMBERS }: RichTextViewProps) {
  return (
    <div className="prose">
      {content.content?.map((block, index) => renderBlock(block, index, numbers))}
    </div>
  );
}

/** Text, notes and breaks of one line. */
export const renderInline = (nodes: readonly RichText[], numbers: Numbers): ReactNode =>
  nodes.map((node, index) => renderNode(node, index, numbers));

/** A whole text whose links lead nowhere, for where the library is not at hand to check them. */
export const renderPlain = (content: RichText, numbers: Numbers): ReactNode =>
  content.content?.map((block, index) => renderBlock(dropLinks(block), index, numbers));

export const dropLinks = (node: RichText): RichText => ({
  ...node,
  ...(node.marks && { marks: node.marks.filter(({ type }) => type !== "link") }),
  ...(node.content && { content: node.content.map(dropLinks) }),
});

export type RichTextViewProps = { content: RichText; numbers?: Numbers };

/** The number of each source, for the notes. */
type Numbers = ReadonlyMap<string, number>;
const NO_NUMBERS: Numbers = new Map();

/**
 * A block of the text itself finds its own direction; what is within it follows. A list whose
 * parts have directions of their own would have none, and its markers would stand outside.
 */
function renderBlock(node: RichText, index: number, numbers: Numbers): ReactNode {
  return renderNode(node, index, numbers, "auto");
}

function renderNode(node: RichText, index: number, numbers: Numbers, dir?: "auto"): ReactNode {
  if (node.type === CITATION_NODE) return <Note key={index} node={node} numbers={numbers} />;
  if (node.type === "text") return <Fragment key={index}>{renderText(node)}</Fragment>;
  const children = node.content?.map((child, at) => renderNode(child, at, numbers));
  const tag = node.type === "heading" ? headingTag(node) : BLOCKS[node.type];
  if (!tag) return <Fragment key={index}>{children}</Fragment>;
  if (tag === "br") return <br key={index} />;
  return createElement(tag, { key: index, dir }, children);
}

function Note({ node, numbers }: { node: RichText; numbers: Numbers }) {
  const { sourceId, locator } = node.attrs ?? {};
  const number = numbers.get(String(sourceId ?? ""));
  return (
    <sup className="note" title={String(locator ?? "")}>
      [{number ?? "?"}]
    </sup>
  );
}

function headingTag({ attrs }: RichText): string {
  const level = Number(attrs?.level);
  return level >= 2 && level <= 4 ? `h${level}` : "p";
}

function renderText({ text, marks = [] }: RichText): ReactNode {
  return marks.reduce<ReactNode>((inner, { type, attrs }) => {
    if (type === "link") return renderLink(String(attrs?.href ?? ""), inner);
    const tag = MARKS[type];
    return tag ? createElement(tag, null, inner) : inner;
  }, text);
}

function renderLink(href: string, inner: ReactNode): ReactNode {
  if (!isSafeHref(href)) return inner;
  return <SafeLink href={href}>{inner}</SafeLink>;
}

/** An address of perpetrators' own media stays words, whoever made a link of it. */
function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  const isPerpetrators = usePerpetratorCheck();
  if (isPerpetrators(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
