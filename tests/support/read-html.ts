import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const isElement = (node: Node): node is Element => "tagName" in node;

/** Elements of a tree in the order of the text, of one tag or all. */
export function elementsOf(root: Node, tag?: string): Element[] {
  return childrenOf(root).flatMap((node) => [
    ...(isElement(node) && (tag === undefined || node.tagName === tag) ? [node] : []),
    ...elementsOf(node, tag),
  ]);
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** The text of an element as a browser has it; spaces as written. */
export function textIn(node: Node | undefined): string {
  if (node === undefined) return "";
  if (node.nodeName === "#text") return "value" in node ? node.value : "";
  return childrenOf(node).map(textIn).join("");
}
