import { diff3MergeRegions } from "node-diff3";
import { listTokens, type Token } from "../compare/words.ts";
import type { RichText } from "../entry.ts";

/** A line that grew beyond this is not merged by words. */
const MOST_TOKENS = 4000;

/**
 * Two changes of one line of text, joined word by word; null where both changed the same words or
 * put words in at one place; forced, the proposal's words stand there.
 */
export function mergeLine(
  base: readonly RichText[],
  now: readonly RichText[],
  proposed: readonly RichText[],
  isForced = false,
): RichText[] | null {
  const [old, a, b] = [listTokens(base), listTokens(now), listTokens(proposed)];
  if (Math.max(old.length, a.length, b.length) > MOST_TOKENS)
    return isForced ? [...proposed] : null;
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const merged: RichText[] = [];
  for (const region of diff3MergeRegions(keys(a), keys(old), keys(b))) {
    if (region.stable) {
      const from = { a, o: old, b }[region.buffer];
      const end = region.bufferStart + region.bufferLength;
      merged.push(...nodesOf(from.slice(region.bufferStart, end)));
      continue;
    }
    const ours = a.slice(region.aStart, region.aStart + region.aLength);
    const theirs = b.slice(region.bStart, region.bStart + region.bLength);
    const isSame = keys(ours).join("\n") === keys(theirs).join("\n");
    if (!isSame && !isForced) return null;
    merged.push(...nodesOf(theirs));
  }
  return merged;
}

const nodesOf = (tokens: readonly Token[]): RichText[] => tokens.map(({ node }) => node);
