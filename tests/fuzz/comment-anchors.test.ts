import { expect, test } from "vitest";
import * as Y from "yjs";
import { anchorWords, findWords } from "#lib/collab/doc/anchor-words.ts";
import { readWords } from "#lib/collab/doc/narrative-words.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { WordsTarget } from "#lib/domain/comments/target.ts";
import { createRandom, type Random } from "#tests/fuzz/convergence/random.ts";
import { addParagraph, editText, writeSentence } from "./comments/edit-text.ts";
import { listLetters } from "./comments/letters.ts";

const SEQUENCES = 1000;
const STEPS = 14;
const ANCHORS = 4;

type Anchor = { target: WordsTarget; letters: string; isUnmistakable: boolean };

test(`in ${SEQUENCES} sequences of edits no comment comes to stand on other words`, () => {
  const seen = { found: 0, changed: 0, byReading: 0 };
  for (let seed = 1; seed <= SEQUENCES; seed += 1) play(seed, seen);
  // A test in which nothing is ever lost, moved or kept would prove nothing.
  expect(seen.found).toBeGreaterThan(SEQUENCES * 5);
  expect(seen.changed).toBeGreaterThan(SEQUENCES);
  expect(seen.byReading).toBeGreaterThan(SEQUENCES);
});

type Seen = { found: number; changed: number; byReading: number };

/** Two copies are edited, sometimes apart for a while; all is checked in both after each step. */
function play(seed: number, seen: Seen): void {
  const random = createRandom(seed);
  const docs = openCopies(seed, random);
  const [first, second] = docs;
  const anchors = makeAnchors(first, random);
  for (let step = 0; step < STEPS; step += 1) {
    editText(random.pick(docs), random);
    if (random.chance(50)) exchange(first, second);
    for (const doc of docs)
      for (const anchor of anchors) check(doc, anchor, `seed ${seed}, step ${step}`, seen);
  }
  exchange(first, second);
  for (const anchor of anchors) {
    const [a, b] = docs.map((doc) => find(doc, anchor.target).found);
    expect(a, `seed ${seed}: both copies say the same`).toEqual(b);
  }
}

function openCopies(seed: number, random: Random): [Y.Doc, Y.Doc] {
  const docs: [Y.Doc, Y.Doc] = [new Y.Doc(), new Y.Doc()];
  const [first, second] = docs;
  first.clientID = seed * 2;
  second.clientID = seed * 2 + 1;
  const { narrative } = openEntry(first);
  const sentences = () => Array.from({ length: 1 + random.below(3) }, () => writeSentence(random));
  for (let n = 0; n < 4; n += 1) addParagraph(narrative, n, sentences().join("").trim());
  exchange(first, second);
  return docs;
}

function exchange(first: Y.Doc, second: Y.Doc): void {
  const [forSecond, forFirst] = [
    Y.encodeStateAsUpdate(first, Y.encodeStateVector(second)),
    Y.encodeStateAsUpdate(second, Y.encodeStateVector(first)),
  ];
  Y.applyUpdate(second, forSecond);
  Y.applyUpdate(first, forFirst);
}

function makeAnchors(doc: Y.Doc, random: Random): Anchor[] {
  const { narrative } = openEntry(doc);
  const { text } = readWords(narrative);
  const made = Array.from({ length: ANCHORS }, () => {
    const from = random.below(text.length);
    const target = anchorWords(narrative, { from, to: from + 1 + random.below(50) });
    if (!target) return null;
    const letters = lettersAt(doc, find(doc, target).found);
    const isLong = target.quote.replaceAll(/\s/g, "").length >= 16;
    return { target, letters, isUnmistakable: isLong };
  });
  return made.filter((anchor) => anchor !== null);
}

function find(doc: Y.Doc, target: WordsTarget) {
  const words = readWords(openEntry(doc).narrative);
  return { words, found: findWords(words, target, doc) };
}

function check(doc: Y.Doc, anchor: Anchor, when: string, seen: Seen): void {
  const { target, letters, isUnmistakable } = anchor;
  const { words, found } = find(doc, target);
  const places = words.text.split(target.quote).length - 1;
  const own = idsOf(doc);
  const isWhole = own.includes(letters) && isRead(words.text, own, letters, target.quote);
  if (found.state === "found") {
    seen.found += 1;
    expect(words.text.slice(found.from, found.to), `${when}: on its words`).toBe(target.quote);
    if (isWhole) expect(lettersAt(doc, found), `${when}: on its own letters`).toBe(letters);
    else seen.byReading += 1;
    return;
  }
  seen.changed += 1;
  // An edit elsewhere loses nothing: the letters are there, or there is one place it can mean.
  expect(isWhole, `${when}: “${target.quote}” was lost though nobody touched it`).toBe(false);
  const isLost = isUnmistakable && places === 1;
  expect(isLost, `${when}: “${target.quote}” stands in one place and was not found`).toBe(false);
}

const idsOf = (doc: Y.Doc): string =>
  ` ${listLetters(openEntry(doc).narrative)
    .map(({ id }) => id)
    .join(" ")} `;

/** Letters that still follow each other may have got a line break between them. */
function isRead(text: string, own: string, letters: string, quote: string): boolean {
  const before = own.slice(0, own.indexOf(letters) + 1).split(" ").length - 2;
  return text.slice(placeOfLetter(text, before)).startsWith(quote);
}

/** Place in the text of the n-th letter, from 0: line breaks are no letters of Yjs. */
function placeOfLetter(text: string, n: number): number {
  let seen = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== "\n") seen += 1;
    if (seen === n) return at;
  }
  return text.length;
}

function lettersAt(doc: Y.Doc, found: ReturnType<typeof findWords>): string {
  if (found.state !== "found") return "nowhere";
  const { text } = readWords(openEntry(doc).narrative);
  const count = (to: number) => text.slice(0, to).replaceAll("\n", "").length;
  const ids = listLetters(openEntry(doc).narrative).map(({ id }) => id);
  return ` ${ids.slice(count(found.from), count(found.to)).join(" ")} `;
}
