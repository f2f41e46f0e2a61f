import type { RichText } from "../entry.ts";
import { joinRuns } from "./join-runs.ts";
import { likenessOf } from "./likeness.ts";
import { pairBlocks } from "./pair-blocks.ts";
import { keyOf } from "./same.ts";
import { compareWords, countRuns, listTokens, type Run } from "./words.ts";

/** How a line of the narrative stands: as a paragraph, a heading, in lists and quotations. */
export type LineFrame = {
  /** 0: a paragraph; else the level of a heading. */
  heading: number;
  /** Marks of the lists that it stands in, outermost first; blank after the first line of a part. */
  lists: ("bullet" | "number" | "inside")[];
  isQuoted: boolean;
};

/** One line of two narratives laid beside each other. */
export type LineChange = {
  change: "same" | "added" | "removed" | "changed";
  frame: LineFrame;
  /** True where it stood in another frame before: as a heading, outside of a list. */
  isReframed: boolean;
  runs: Run[];
};

export type NarrativeChange = {
  part: "narrative";
  lines: LineChange[];
  wordsAdded: number;
  wordsRemoved: number;
};

type Line = { frame: LineFrame; content: RichText[]; key: string; words: string[] };

/** What changed between two narratives, by lines and in them by words; null where nothing did. */
export function compareNarratives(before: RichText, after: RichText): NarrativeChange | null {
  const [old, fresh] = [joinRuns(before), joinRuns(after)];
  if (keyOf(old) === keyOf(fresh)) return null;
  const [oldLines, freshLines] = [listLines(old), listLines(fresh)];
  const pairs = pairBlocks(oldLines, freshLines, {
    keyOfBefore: ({ key }) => key,
    keyOfAfter: ({ key }) => key,
    likeness: (a, b) => likenessOf(a.words, b.words),
  });
  const lines = pairs.map((pair) =>
    compareLine(
      pair.before === null ? null : (oldLines[pair.before] ?? null),
      pair.after === null ? null : (freshLines[pair.after] ?? null),
    ),
  );
  const count = (change: Run["change"]) =>
    lines.reduce((sum, { runs }) => sum + countRuns(runs, change), 0);
  return {
    ...{ part: "narrative", lines },
    ...{ wordsAdded: count("added"), wordsRemoved: count("removed") },
  };
}

const PLAIN: LineFrame = { heading: 0, lists: [], isQuoted: false };

function compareLine(before: Line | null, after: Line | null): LineChange {
  const frame = (after ?? before)?.frame ?? PLAIN;
  const runs = compareWords(before?.content ?? [], after?.content ?? []);
  if (!before || !after) {
    return { change: before ? "removed" : "added", frame, isReframed: false, runs };
  }
  const isReframed = keyOf(before.frame) !== keyOf(after.frame);
  const isSame = !isReframed && runs.every(({ change }) => change === "same");
  return { change: isSame ? "same" : "changed", frame, isReframed, runs };
}

function listLines(doc: RichText): Line[] {
  return (doc.content ?? []).flatMap((node) => linesOf(node, PLAIN));
}

function linesOf(node: RichText, frame: LineFrame): Line[] {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return [makeLine(frame, content)];
    case "heading":
      return [makeLine({ ...frame, heading: Number(node.attrs?.level ?? 2) }, content)];
    case "blockquote":
      return content.flatMap((child) => linesOf(child, { ...frame, isQuoted: true }));
    case "bulletList":
    case "orderedList": {
      const mark = node.type === "bulletList" ? "bullet" : "number";
      return content.flatMap((part) => partLines(part, frame, mark));
    }
    default:
      return content.flatMap((child) => linesOf(child, frame));
  }
}

/** The first line of a part of a list carries its mark, the others stand under it. */
function partLines(part: RichText, frame: LineFrame, mark: "bullet" | "number"): Line[] {
  return (part.content ?? []).flatMap((child, index) => {
    const lists = [...frame.lists.map(() => "inside" as const), index === 0 ? mark : "inside"];
    return linesOf(child, { ...frame, lists: lists as LineFrame["lists"] });
  });
}

function makeLine(frame: LineFrame, content: RichText[]): Line {
  const tokens = listTokens(content);
  const words = tokens.map(({ key }) => key).filter((key) => key.trim() !== "");
  return { frame, content, key: keyOf([frame, content]), words };
}
