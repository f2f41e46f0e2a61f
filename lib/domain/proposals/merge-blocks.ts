import { likenessOf } from "../compare/likeness.ts";
import { type Pair, pairBlocks } from "../compare/pair-blocks.ts";
import { isSame, keyOf } from "../compare/same.ts";
import { cutWords } from "../compare/words.ts";
import type { RichText } from "../entry.ts";
import { plainText } from "../rich-text.ts";
import { mergeLine } from "./merge-line.ts";

type Blocks = readonly RichText[];

/**
 * Two changes of the same blocks of text, joined: what only one side changed is taken from it, blocks
 * that both put in at one place stand one after the other, and a line that both changed is joined by
 * words. Null where one would overwrite the other; forced, the proposal's.
 */
export function mergeBlocks(
  base: Blocks,
  now: Blocks,
  proposed: Blocks,
  isForced = false,
): RichText[] | null {
  const ours = alignTo(base, now);
  const theirs = alignTo(base, proposed);
  const merged: RichText[] = [];
  for (let at = 0; at <= base.length; at += 1) {
    merged.push(...joinInsertions(ours.before[at] ?? [], theirs.before[at] ?? []));
    const old = base[at];
    if (!old) continue;
    const sides = [ours.kept[at] ?? null, theirs.kept[at] ?? null] as const;
    const block = mergeBlock(old, ...sides, isForced);
    if (block === "stale") return null;
    if (block) merged.push(block);
  }
  return merged;
}

type Aligned = {
  /** What each block of the base became; null: it is gone. */
  kept: (RichText | null)[];
  /** What was put in before each block of the base, and after the last. */
  before: RichText[][];
};

function alignTo(base: Blocks, changed: Blocks): Aligned {
  const kept: Aligned["kept"] = base.map(() => null);
  const before: RichText[][] = Array.from({ length: base.length + 1 }, () => []);
  let at = 0;
  for (const pair of pairAlike(base, changed)) {
    const block = changed[pair.after ?? -1];
    if (pair.before === null) {
      if (block) before[at]?.push(block);
      continue;
    }
    at = pair.before + 1;
    if (block) kept[pair.before] = block;
  }
  return { kept, before };
}

function pairAlike(base: Blocks, changed: Blocks): Pair[] {
  return pairBlocks<RichText, RichText>(base, changed, {
    ...{ keyOfBefore: keyOf, keyOfAfter: keyOf },
    likeness: (a, b) => (a.type === b.type ? likenessOf(wordsOf(a), wordsOf(b)) : 0),
  });
}

const wordsOf = (node: RichText): string[] =>
  cutWords(plainText(node)).filter((word) => word.trim() !== "");

function joinInsertions(ours: RichText[], theirs: RichText[]): RichText[] {
  return isSame(ours, theirs) ? ours : [...ours, ...theirs];
}

function mergeBlock(
  base: RichText,
  now: RichText | null,
  proposed: RichText | null,
  isForced: boolean,
): RichText | null | "stale" {
  if (isSame(now, proposed) || isSame(proposed, base)) return now;
  if (isSame(now, base)) return proposed;
  if (!now || !proposed || !isSame(frameOf(now), frameOf(proposed)))
    return isForced ? proposed : "stale";
  const isLine = base.type === "paragraph" || base.type === "heading";
  const merge = isLine ? mergeLine : mergeBlocks;
  const content = merge(base.content ?? [], now.content ?? [], proposed.content ?? [], isForced);
  return content ? { ...now, content } : "stale";
}

/** All of a block but what stands in it. */
const frameOf = ({ content: _, ...frame }: RichText) => frame;
