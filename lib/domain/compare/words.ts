import { diffArrays } from "diff";
import type { RichText } from "../entry.ts";
import { joinReplaced } from "./join-replaced.ts";
import { keyOf } from "./same.ts";

/** What stands in a line of text and is compared as one: a word, a space, a sign, a note, a break. */
export type Token = { node: RichText; key: string };

export type RunChange = "same" | "added" | "removed";
/** Neighbouring tokens with one fate, in the order of reading. */
export type Run = { change: RunChange; nodes: RichText[] };

/** In any script: a word with its marks and joiners, white space, or one other character. */
const PIECES = /[\p{L}\p{N}\p{M}\u200C’'-]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Cuts a text into words, spaces and signs, never within a character. */
export const cutWords = (text: string): string[] => text.match(PIECES) ?? [];

export function listTokens(content: readonly RichText[]): Token[] {
  return content.flatMap((node) => {
    if (node.type !== "text") return [{ node, key: keyOf(node) }];
    return cutWords(node.text ?? "").map((text) => {
      const piece = { ...node, text };
      return { node: piece, key: node.marks?.length ? keyOf(piece) : text };
    });
  });
}

/** The longest lists that are compared piece by piece; a text rewritten beyond it is shown whole. */
const MOST_EDITS = 4000;

/** How `after` comes from `before`, by what stands in both in one order. */
export function alignTokens<T>(
  before: readonly T[],
  after: readonly T[],
  keyIn: (one: T) => string,
): { change: RunChange; values: T[] }[] {
  const comparator = (a: T, b: T) => keyIn(a) === keyIn(b);
  const parts = diffArrays([...before], [...after], { comparator, maxEditLength: MOST_EDITS });
  if (!parts) {
    return [
      { change: "removed", values: [...before] },
      { change: "added", values: [...after] },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    change: added ? "added" : removed ? "removed" : "same",
    values: value,
  }));
}

/** A line of text by words: what went, what came, what stayed. */
export function compareWords(before: readonly RichText[], after: readonly RichText[]): Run[] {
  const aligned = alignTokens(listTokens(before), listTokens(after), ({ key }) => key);
  return joinReplaced(
    aligned.map(({ change, values }) => ({ change, nodes: values.map(({ node }) => node) })),
  );
}

/** Two plain texts by words. */
export function compareTexts(before: string, after: string): Run[] {
  return compareWords([{ type: "text", text: before }], [{ type: "text", text: after }]);
}

const isWord = ({ type, text }: RichText): boolean =>
  type === "text" && /[\p{L}\p{N}]/u.test(text ?? "");

/** Words that came or went. */
export function countRuns(runs: readonly Run[], change: RunChange): number {
  return runs
    .filter((run) => run.change === change)
    .reduce((sum, { nodes }) => sum + nodes.filter(isWord).length, 0);
}
