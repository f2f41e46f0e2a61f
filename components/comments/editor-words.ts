import type { Node as ProseMirrorNode } from "@tiptap/pm/model";

type Run = { from: number; position: number; length: number };

/** The words of an editor's document, exactly as `readWords` reads them, with their positions. */
export type EditorWords = { text: string; runs: Run[] };

export function wordsOfEditor(doc: ProseMirrorNode): EditorWords {
  const runs: Run[] = [];
  let text = "";
  let blocks = 0;
  doc.descendants((node, position) => {
    if (node.isText) {
      const letters = node.text ?? "";
      runs.push({ from: text.length, position, length: letters.length });
      text += letters;
    } else if (node.type.name === "hardBreak") text += "\n";
    else if (node.isTextblock) {
      if (blocks > 0) text += "\n";
      blocks += 1;
    }
  });
  return { text, runs };
}

/** Positions of a stretch of words in the editor; null where it is not within. */
export function toPositions(
  { runs }: EditorWords,
  { from, to }: { from: number; to: number },
): { from: number; to: number } | null {
  const first = runs.find((run) => from >= run.from && from < run.from + run.length);
  const last = runs.find((run) => to > run.from && to <= run.from + run.length);
  if (!first || !last) return null;
  return { from: first.position + from - first.from, to: last.position + to - last.from };
}

/** The stretch of words between two positions; null where there are none. */
export function toWords(
  { runs }: EditorWords,
  { from, to }: { from: number; to: number },
): { from: number; to: number } | null {
  const first = runs.find((run) => run.position + run.length > from);
  const last = runs.findLast((run) => run.position < to);
  if (!first || !last) return null;
  const start = first.from + Math.max(0, from - first.position);
  const end = last.from + Math.min(last.length, to - last.position);
  return end > start ? { from: start, to: end } : null;
}
