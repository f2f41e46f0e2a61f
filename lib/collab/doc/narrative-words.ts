import * as Y from "yjs";

/** A run of letters in one text node, and where it stands in the words of the whole. */
type Run = { text: Y.XmlText; from: number; index: number; length: number };

/** The words of a fragment as one string: a line per block, a line break as one; notes are nothing. */
export type Words = { text: string; runs: Run[] };

/** Blocks that hold text themselves, as the editor's schema has them. */
const TEXT_BLOCKS = new Set(["paragraph", "heading"]);
/** Deeper than any editor writes; a fragment nested deeper would overflow the stack. */
const DEEPEST = 60;

/**
 * Reads the words with the places of their letters. `wordsOfEditor` of the editor gives the same
 * string for the same document, so that a place in one is a place in the other.
 */
export function readWords(fragment: Y.XmlFragment): Words {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  let blocks = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  function readText(text: Y.XmlText): void {
    let index = 0;
    for (const { insert } of text.toDelta() as { insert: unknown }[]) {
      const letters = typeof insert === "string" ? insert : "";
      if (letters) runs.push({ text, from: length, index, length: letters.length });
      write(letters);
      // What is no string counts as one in the text, and has no letters.
      index += letters.length || 1;
    }
  }
  function readNode(node: unknown, depth: number): void {
    if (node instanceof Y.XmlText) readText(node);
    if (!(node instanceof Y.XmlElement) || depth > DEEPEST) return;
    if (node.nodeName === "hardBreak") write("\n");
    if (TEXT_BLOCKS.has(node.nodeName)) {
      if (blocks > 0) write("\n");
      blocks += 1;
    }
    for (const child of node.toArray()) readNode(child, depth + 1);
  }
  for (const child of fragment.toArray()) readNode(child, 0);
  return { text: parts.join(""), runs };
}

/** The run that holds the letter at a place; undefined at a line break. */
export function runAt({ runs }: Words, at: number): Run | undefined {
  return runs.find(({ from, length }) => at >= from && at < from + length);
}

/** Place in the words of an index in one of their text nodes; null where the node is not there. */
export function placeOf({ runs }: Words, text: unknown, index: number): number | null {
  const own = runs.filter((run) => run.text === text);
  const before = own.findLast((run) => run.index <= index) ?? own[0];
  if (!before) return null;
  return before.from + Math.max(0, Math.min(index - before.index, before.length));
}
