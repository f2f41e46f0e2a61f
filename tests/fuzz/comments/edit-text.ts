import * as Y from "yjs";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import type { Random } from "#tests/fuzz/convergence/random.ts";

type Edit = (narrative: Y.XmlFragment, random: Random) => void;

/** Few words, so that many stand in a text more than once. */
const COMMON = [
  ...["the", "attack", "killed", "and", "wounded", "in", "Kabul", "province", "claimed", "by"],
  ...["حمله", "در", "کابل", "group", "officials", "said", "at", "least", "a", "𝄞", "on", "Friday"],
];

/** What the editor does to a text, in the way in which its binding writes it. */
const EDITS: readonly Edit[] = [
  ...[insertWords, insertWords, insertWords, deleteWords, deleteWords, formatWords],
  ...[splitParagraph, splitParagraph, joinParagraphs, joinParagraphs],
  ...[moveParagraph, moveWords, copyWords, insertNote, removeNote, insertBreak, deleteParagraph],
];

export function editText(doc: Y.Doc, random: Random): void {
  doc.transact(() => random.pick(EDITS)(openEntry(doc).narrative, random));
}

/** Words that stand nowhere else, among words that stand in many places. */
export function writeSentence(random: Random): string {
  const words = Array.from({ length: 4 + random.below(10) }, () =>
    random.chance(25) ? `n${random.below(1_000_000)}` : random.pick(COMMON),
  );
  return `${words.join(" ")}. `;
}

export function addParagraph(narrative: Y.XmlFragment, at: number, text: string): void {
  const paragraph = new Y.XmlElement("paragraph");
  if (text) paragraph.insert(0, [new Y.XmlText(text)]);
  narrative.insert(at, [paragraph]);
}

/** The paragraphs' texts; a note stands between two. */
const listTexts = (narrative: Y.XmlFragment) =>
  narrative
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement ? node.toArray() : []))
    .filter((node) => node instanceof Y.XmlText);

const plain = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[]).map(({ insert }) => String(insert)).join("");

type Place = { text: Y.XmlText; letters: string; from: number; to: number };

/** A stretch that begins and ends where a caret can stand: never within a pair of code units. */
function pickStretch(narrative: Y.XmlFragment, random: Random, most: number): Place | null {
  const texts = listTexts(narrative).filter((text) => text.length > 0);
  if (texts.length === 0) return null;
  const text = random.pick(texts);
  const letters = plain(text);
  const from = whole(letters, random.below(letters.length + 1));
  const to = whole(letters, Math.min(letters.length, from + random.below(most)));
  return { text, letters, from, to: Math.max(from, to) };
}

const whole = (letters: string, at: number): number =>
  /[\udc00-\udfff]/.test(letters.charAt(at)) ? at - 1 : at;

function insertWords(narrative: Y.XmlFragment, random: Random): void {
  const place = pickStretch(narrative, random, 1);
  if (place) place.text.insert(place.from, random.chance(60) ? ` ${random.pick(COMMON)}` : "x");
  else addParagraph(narrative, 0, writeSentence(random));
}

function deleteWords(narrative: Y.XmlFragment, random: Random): void {
  const place = pickStretch(narrative, random, 30);
  if (place && place.to > place.from) place.text.delete(place.from, place.to - place.from);
}

function formatWords(narrative: Y.XmlFragment, random: Random): void {
  const place = pickStretch(narrative, random, 40);
  if (!place || place.to === place.from) return;
  const mark = random.chance(70) ? {} : null;
  place.text.format(place.from, place.to - place.from, { [random.pick(["bold", "italic"])]: mark });
}

/** Enter: the rest of the paragraph goes, and comes back as new letters in a new one. */
function splitParagraph(narrative: Y.XmlFragment, random: Random): void {
  const place = pickStretch(narrative, random, 1);
  if (!(place?.text.parent instanceof Y.XmlElement)) return;
  const at = narrative.toArray().indexOf(place.text.parent);
  const rest = place.letters.slice(place.from);
  if (at < 0) return;
  place.text.delete(place.from, rest.length);
  addParagraph(narrative, at + 1, rest);
}

/** Backspace at the beginning of a paragraph: its letters come anew to the end of the one before. */
function joinParagraphs(narrative: Y.XmlFragment, random: Random): void {
  if (narrative.length < 2) return;
  const at = 1 + random.below(narrative.length - 1);
  const [first, second] = [narrative.get(at - 1), narrative.get(at)];
  if (!(first instanceof Y.XmlElement) || !(second instanceof Y.XmlElement)) return;
  const letters = paragraphText(second);
  narrative.delete(at, 1);
  const last = first.length > 0 ? first.get(first.length - 1) : null;
  if (last instanceof Y.XmlText) last.insert(last.length, letters);
  else first.insert(first.length, [new Y.XmlText(letters)]);
}

const paragraphText = (paragraph: Y.XmlElement): string =>
  paragraph
    .toArray()
    .map((node) => (node instanceof Y.XmlText ? plain(node) : ""))
    .join("");

function moveParagraph(narrative: Y.XmlFragment, random: Random): void {
  if (narrative.length < 2) return;
  const at = random.below(narrative.length);
  const paragraph = narrative.get(at);
  if (!(paragraph instanceof Y.XmlElement)) return;
  const letters = paragraphText(paragraph);
  narrative.delete(at, 1);
  addParagraph(narrative, random.below(narrative.length + 1), letters);
}

/** Cut here, and pasted there. */
function moveWords(narrative: Y.XmlFragment, random: Random): void {
  const place = pickStretch(narrative, random, 60);
  if (!place || place.to === place.from) return;
  const cut = place.letters.slice(place.from, place.to);
  place.text.delete(place.from, cut.length);
  const target = pickStretch(narrative, random, 1);
  if (target) target.text.insert(target.from, cut);
  else addParagraph(narrative, narrative.length, cut);
}

function copyWords(narrative: Y.XmlFragment, random: Random): void {
  const place = pickStretch(narrative, random, 60);
  const target = pickStretch(narrative, random, 1);
  if (place && target) target.text.insert(target.from, place.letters.slice(place.from, place.to));
}

/** The text behind a note is a node of its own, of new letters. */
function insertNote(narrative: Y.XmlFragment, random: Random): void {
  insertInline(narrative, random, CITATION_NODE);
}

function insertBreak(narrative: Y.XmlFragment, random: Random): void {
  insertInline(narrative, random, "hardBreak");
}

function insertInline(narrative: Y.XmlFragment, random: Random, name: string): void {
  const place = pickStretch(narrative, random, 1);
  if (!(place?.text.parent instanceof Y.XmlElement)) return;
  const { parent } = place.text;
  const rest = place.letters.slice(place.from);
  place.text.delete(place.from, rest.length);
  const made = [new Y.XmlElement(name), ...(rest ? [new Y.XmlText(rest)] : [])];
  parent.insert(parent.toArray().indexOf(place.text) + 1, made);
}

function removeNote(narrative: Y.XmlFragment, random: Random): void {
  const notes = [
    ...narrative.createTreeWalker((node) => isNote(node)),
  ] as unknown as Y.XmlElement[];
  if (notes.length === 0) return;
  const note = random.pick(notes);
  if (note.parent instanceof Y.XmlElement)
    note.parent.delete(note.parent.toArray().indexOf(note), 1);
}

const isNote = (node: unknown): boolean =>
  node instanceof Y.XmlElement && node.nodeName === CITATION_NODE;

function deleteParagraph(narrative: Y.XmlFragment, random: Random): void {
  if (narrative.length > 2 && random.chance(30))
    narrative.delete(random.below(narrative.length), 1);
}
