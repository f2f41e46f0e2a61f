import type { EntrySnapshot, RichText } from "../entry.ts";
import { isSame } from "./same.ts";

/**
 * The same narrative with each stretch of equally marked text in one piece, marks in one order.
 * Where a text is cut depends on how it was typed, and says nothing.
 */
export function joinRuns(node: RichText): RichText {
  if (!node.content) return node.marks ? { ...node, marks: sortMarks(node) } : node;
  const content: RichText[] = [];
  for (const child of node.content.map(joinRuns)) {
    const last = content.at(-1);
    if (last?.type === "text" && child.type === "text" && isSame(last.marks, child.marks))
      content[content.length - 1] = { ...last, text: `${last.text ?? ""}${child.text ?? ""}` };
    else content.push(child);
  }
  return { ...node, content };
}

function sortMarks({ marks = [] }: RichText): RichText["marks"] {
  return [...marks].sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

/** Whether two states of an entry say the same. */
export function isSameEntry(a: EntrySnapshot, b: EntrySnapshot): boolean {
  return isSame(
    { ...a, narrative: joinRuns(a.narrative) },
    { ...b, narrative: joinRuns(b.narrative) },
  );
}
