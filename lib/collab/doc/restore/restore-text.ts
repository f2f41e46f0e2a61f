import type * as Y from "yjs";
import { isSame } from "#lib/domain/compare/same.ts";
import { alignTokens, cutWords } from "#lib/domain/compare/words.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { sanitizeInline } from "#lib/domain/sanitize-inline.ts";
import { readMarks, readTextParts } from "../rich-text.ts";
import { marksOf } from "./make-nodes.ts";

export const readPlain = (text: Y.XmlText): string =>
  readTextParts(text)
    .map((part) => part.text ?? "")
    .join("");

/**
 * Makes texts that follow each other read together as `target`. Words that stay are not touched, so
 * that whatever points at them still does; then marks are set where they differ.
 */
export function restoreText(texts: readonly Y.XmlText[], target: readonly RichText[]): void {
  restoreWords(texts, target);
  let at = 0;
  for (const text of texts) {
    restoreMarks(text, sliceRuns(target, at, at + text.length));
    at += text.length;
  }
}

function restoreWords(texts: readonly Y.XmlText[], target: readonly RichText[]): void {
  const wanted = target.map(({ text = "" }) => text).join("");
  const now = texts.map(readPlain).join("");
  let at = now.length;
  for (const { change, values } of alignTokens(
    cutWords(now),
    cutWords(wanted),
    (w) => w,
  ).reverse()) {
    const words = values.join("");
    if (change === "added") insertAt(texts, at, words);
    else {
      at -= words.length;
      if (change === "removed") deleteAt(texts, at, words.length);
    }
  }
}

/** At a border between two texts, at the end of the first. */
function insertAt(texts: readonly Y.XmlText[], at: number, words: string): void {
  let start = 0;
  for (const text of texts) {
    if (at <= start + text.length) {
      text.insert(at - start, words, {});
      return;
    }
    start += text.length;
  }
}

function deleteAt(texts: readonly Y.XmlText[], at: number, length: number): void {
  let start = 0;
  for (const text of texts) {
    const end = start + text.length;
    const [from, to] = [Math.max(at, start), Math.min(at + length, end)];
    if (to > from) text.delete(from - start, to - from);
    // What is behind it has not moved for the places of the original text.
    start = end;
  }
}

/** The runs between two places, cut where they begin and end. */
function sliceRuns(runs: readonly RichText[], from: number, to: number): RichText[] {
  const cut: RichText[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text ?? "";
    const [a, b] = [Math.max(from, start), Math.min(to, start + text.length)];
    if (b > a) cut.push({ ...run, text: text.slice(a - start, b - start) });
    start += text.length;
  }
  return cut;
}

/** Marks of names that no reader shows are left as they are. */
function restoreMarks(text: Y.XmlText, target: readonly RichText[]): void {
  let start = 0;
  for (const run of target) {
    const length = run.text?.length ?? 0;
    for (const piece of sliceParts(text, start, start + length)) {
      const set = differingMarks(piece.attributes, run);
      if (Object.keys(set).length > 0) text.format(piece.from, piece.length, set);
    }
    start += length;
  }
}

type Piece = { from: number; length: number; attributes: Record<string, unknown> };

function sliceParts(text: Y.XmlText, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { insert, attributes = {} } of text.toDelta() as Delta[]) {
    const [a, b] = [Math.max(from, start), Math.min(to, start + insert.length)];
    if (b > a) pieces.push({ from: a, length: b - a, attributes });
    start += insert.length;
  }
  return pieces;
}

type Delta = { insert: string; attributes?: Record<string, unknown> };

function differingMarks(
  attributes: Record<string, unknown>,
  run: RichText,
): Record<string, object | null> {
  const wanted = marksOf(run);
  const set: Record<string, object | null> = {};
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(attributes)) {
    const mark = readMark(name, value);
    if (!mark) continue;
    const isWanted = !seen.has(mark.type) && isSame(wanted[mark.type], mark.attrs ?? {});
    if (isWanted) seen.add(mark.type);
    else set[name] = null;
  }
  for (const [name, attrs] of Object.entries(wanted)) if (!seen.has(name)) set[name] = attrs;
  return set;
}

/** As a reader sees the mark; null: not at all. */
function readMark(name: string, value: unknown) {
  const [read] = sanitizeInline([{ type: "text", text: "x", marks: readMarks({ [name]: value }) }]);
  return read?.marks?.[0] ?? null;
}
