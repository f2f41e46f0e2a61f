import * as Y from "yjs";
import { likenessOf } from "#lib/domain/compare/likeness.ts";
import { pairBlocks } from "#lib/domain/compare/pair-blocks.ts";
import { keyOf } from "#lib/domain/compare/same.ts";
import { alignTokens, cutWords } from "#lib/domain/compare/words.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { sanitizeInline } from "#lib/domain/sanitize-inline.ts";
import { cleanText } from "#lib/domain/storable-text.ts";
import { readNodes } from "../rich-text.ts";
import { arrange, type Slot } from "./arrange.ts";
import { makeAtom, makeText } from "./make-nodes.ts";
import type { Child } from "./read-block.ts";
import { readPlain, restoreText } from "./restore-text.ts";

/** What a line consists of: its notes and breaks, and before, between and after them texts. */
type Line<T, A> = { texts: T[][]; atoms: A[] };

/** Makes a line of text read as `target`: notes and breaks that stay hold the text in its place. */
export function restoreLine(element: Y.XmlElement, target: readonly RichText[]): void {
  const now = readLine(element);
  const wanted = splitLine(target);
  const slots: Slot[] = [];
  const edits: (() => void)[] = [];
  for (const gap of listGaps(now, wanted)) {
    restoreGap(gap, slots, edits);
    if (gap.atom) slots.push({ kept: gap.atom });
  }
  arrange(element, slots);
  for (const edit of edits) edit();
}

/** A child that is no plain text and reads as nothing known is left out, and so taken out. */
function readLine(element: Y.XmlElement): Line<Y.XmlText, Y.XmlElement> {
  const line: Line<Y.XmlText, Y.XmlElement> = { texts: [[]], atoms: [] };
  for (const child of element.toArray() as Child[]) {
    if (child instanceof Y.XmlText) {
      if (isPlain(child)) line.texts.at(-1)?.push(child);
    } else if (child instanceof Y.XmlElement && readAtom(child)) {
      line.atoms.push(child);
      line.texts.push([]);
    }
  }
  return line;
}

/** Places in it are places of what is read: nothing embedded, nothing that reading cleans away. */
function isPlain(text: Y.XmlText): boolean {
  const parts: { insert: unknown }[] = text.toDelta();
  return parts.every(({ insert }) => typeof insert === "string" && cleanText(insert) === insert);
}

function readAtom(element: Y.XmlElement): RichText | null {
  const [atom, ...rest] = sanitizeInline(readNodes(element));
  return atom && rest.length === 0 && atom.type === element.nodeName ? atom : null;
}

function splitLine(target: readonly RichText[]): Line<RichText, RichText> {
  const line: Line<RichText, RichText> = { texts: [[]], atoms: [] };
  for (const node of target) {
    if (node.type === "text") line.texts.at(-1)?.push(node);
    else {
      line.atoms.push(node);
      line.texts.push([]);
    }
  }
  return line;
}

/** Between two atoms that stay: the texts that are there, and the line that is wanted. */
type Gap = {
  texts: Y.XmlText[][];
  wanted: Line<RichText, RichText>;
  /** The atom at its end that stays; null at the end of the line. */
  atom: Y.XmlElement | null;
};

function listGaps(now: Line<Y.XmlText, Y.XmlElement>, wanted: Line<RichText, RichText>): Gap[] {
  const gaps: Gap[] = [];
  let [n, w] = [0, 0];
  let gap: Gap = openGap(now, wanted, 0, 0);
  const keyOfNow = (atom: Y.XmlElement) => keyOf(readAtom(atom));
  const aligned = alignTokens(now.atoms.map(keyOfNow), wanted.atoms.map(keyOf), (key) => key);
  for (const { change, values } of aligned)
    for (const _ of values) {
      if (change === "removed") gap.texts.push(now.texts[++n] ?? []);
      else if (change === "added") {
        gap.wanted.atoms.push(wanted.atoms[w] as RichText);
        gap.wanted.texts.push(wanted.texts[++w] ?? []);
      } else {
        gaps.push({ ...gap, atom: now.atoms[n] ?? null });
        gap = openGap(now, wanted, ++n, ++w);
      }
    }
  return [...gaps, gap];
}

const openGap = (
  now: Line<Y.XmlText, Y.XmlElement>,
  wanted: Line<RichText, RichText>,
  n: number,
  w: number,
): Gap => ({
  ...{ texts: [now.texts[n] ?? []], atom: null },
  wanted: { texts: [wanted.texts[w] ?? []], atoms: [] },
});

/** Where no atom is to stand in a gap, its texts are one; else each finds the one most like it. */
function restoreGap({ texts, wanted }: Gap, slots: Slot[], edits: (() => void)[]): void {
  const groups = wanted.atoms.length === 0 ? [texts.flat()] : texts;
  const pairs = pairTexts(groups, wanted.texts);
  for (const { before, after } of pairs) {
    if (after === null) continue;
    const atom = wanted.atoms[after - 1];
    if (atom) slots.push({ made: makeAtom(atom) });
    const kept = groups[before ?? -1] ?? [];
    const target = wanted.texts[after] ?? [];
    if (kept.length > 0) {
      for (const text of kept) slots.push({ kept: text });
      edits.push(() => restoreText(kept, target));
    } else if (target.length > 0) slots.push({ made: makeText(target) });
  }
}

function pairTexts(groups: readonly Y.XmlText[][], wanted: readonly RichText[][]) {
  if (groups.length === 1 && wanted.length === 1) return [{ before: 0, after: 0 }];
  return pairBlocks(
    groups.map((texts) => texts.map(readPlain).join("")),
    wanted.map((runs) => runs.map(({ text = "" }) => text).join("")),
    {
      // Equal texts differ in their marks at most; an empty one holds nothing in its place.
      keyOfBefore: (text) => text,
      keyOfAfter: (text) => text,
      likeness: (a, b) => (a === "" || b === "" ? 0 : likenessOf(cutWords(a), cutWords(b))),
    },
  );
}
