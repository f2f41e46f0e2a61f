import * as Y from "yjs";
import type { RichText } from "#lib/domain/entry.ts";

const INLINE_PARENTS = new Set(["paragraph", "heading"]);

/** A block in the shape in which the editor's binding keeps it. */
export function makeBlock(node: RichText): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  setAttributes(element, node.attrs);
  const content = node.content ?? [];
  const children = INLINE_PARENTS.has(node.type) ? makeInline(content) : content.map(makeBlock);
  if (children.length > 0) element.insert(0, children);
  return element;
}

/** Text in one piece between the notes and breaks of a line. */
function makeInline(content: readonly RichText[]): (Y.XmlElement | Y.XmlText)[] {
  const made: (Y.XmlElement | Y.XmlText)[] = [];
  let run: RichText[] = [];
  const flush = (): void => {
    if (run.length > 0) made.push(makeText(run));
    run = [];
  };
  for (const node of content) {
    if (node.type === "text") run.push(node);
    else {
      flush();
      made.push(makeAtom(node));
    }
  }
  flush();
  return made;
}

export function makeText(runs: readonly RichText[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    runs.map((run) => ({ insert: run.text ?? "", attributes: marksOf(run) })),
    // A line break at the end of a text is part of it.
    { sanitize: false },
  );
  return text;
}

export function makeAtom(node: RichText): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  setAttributes(element, node.attrs);
  return element;
}

/** Attributes of the text as the binding writes them: the mark's name and what it holds. */
export const marksOf = ({ marks = [] }: RichText): Record<string, object> =>
  Object.fromEntries(marks.map(({ type, attrs }) => [type, attrs ?? {}]));

/** The binding keeps numbers as numbers; the type of an element knows text only. */
export function setAttributes(element: Y.XmlElement, attrs: RichText["attrs"] = {}): void {
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value as string);
}
