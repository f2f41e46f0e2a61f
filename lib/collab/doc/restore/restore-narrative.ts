import * as Y from "yjs";
import { joinRuns } from "#lib/domain/compare/join-runs.ts";
import { likenessOf } from "#lib/domain/compare/likeness.ts";
import { pairBlocks } from "#lib/domain/compare/pair-blocks.ts";
import { isSame, keyOf } from "#lib/domain/compare/same.ts";
import { cutWords } from "#lib/domain/compare/words.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { readRichText } from "../rich-text.ts";
import { arrange, type Slot } from "./arrange.ts";
import { makeBlock, setAttributes } from "./make-nodes.ts";
import { type Child, readBlock } from "./read-block.ts";
import { restoreLine } from "./restore-line.ts";

/**
 * Makes a narrative read as `target`. Blocks that read the same stay untouched, those that read
 * alike are changed within; only what is left over is put in or taken out.
 */
export function restoreNarrative(fragment: Y.XmlFragment, target: RichText): void {
  const wanted = joinRuns(target);
  if (isSame(joinRuns(readRichText(fragment)), wanted)) return;
  restoreBlocks(fragment, wanted.content ?? []);
  if (isSame(joinRuns(readRichText(fragment)), wanted)) return;
  // Something stands in it that no editor writes, and changes how its neighbours are read.
  fragment.delete(0, fragment.length);
  fragment.insert(0, (wanted.content ?? []).map(makeBlock));
}

type Found = { child: Child; block: RichText | null };

function restoreBlocks(parent: Y.XmlFragment, target: readonly RichText[]): void {
  const found = (parent.toArray() as Child[]).map(
    (child): Found => ({ child, block: readBlock(child) }),
  );
  const pairs = pairBlocks<Found, RichText>(found, target, {
    keyOfBefore: ({ block }) => (block ? keyOf(block) : "unreadable"),
    keyOfAfter: keyOf,
    likeness: ({ block }, wanted) => (block ? likenessOfBlocks(block, wanted) : 0),
  });
  const slots: Slot[] = [];
  const changed: { child: Y.XmlElement; wanted: RichText; block: RichText }[] = [];
  for (const { before, after } of pairs) {
    const [old, wanted] = [found[before ?? -1], target[after ?? -1]];
    if (!wanted) continue;
    if (!old) slots.push({ made: makeBlock(wanted) });
    else slots.push({ kept: old.child });
    if (old?.block && old.child instanceof Y.XmlElement && !isSame(old.block, wanted))
      changed.push({ child: old.child, wanted, block: old.block });
  }
  arrange(parent, slots);
  for (const { child, wanted, block } of changed) restoreBlock(child, block, wanted);
}

/** The type of an element cannot be changed: another type is another block. */
function likenessOfBlocks(block: RichText, wanted: RichText): number {
  if (block.type !== wanted.type) return 0;
  return likenessOf(wordsOf(block), wordsOf(wanted));
}

const wordsOf = (node: RichText): string[] =>
  cutWords(plainText(node)).filter((word) => word.trim() !== "");

function restoreBlock(element: Y.XmlElement, block: RichText, wanted: RichText): void {
  restoreAttributes(element, block.attrs, wanted.attrs);
  if (wanted.type === "paragraph" || wanted.type === "heading")
    restoreLine(element, wanted.content ?? []);
  else restoreBlocks(element, wanted.content ?? []);
}

function restoreAttributes(
  element: Y.XmlElement,
  now: RichText["attrs"] = {},
  wanted: RichText["attrs"] = {},
): void {
  for (const name of Object.keys(now)) if (!(name in wanted)) element.removeAttribute(name);
  const changed = Object.entries(wanted).filter(([name, value]) => now[name] !== value);
  setAttributes(element, Object.fromEntries(changed));
}
