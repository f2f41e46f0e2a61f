import * as Y from "yjs";
import { findQuote } from "#lib/domain/comments/find-quote.ts";
import { WORDS_CAPS, type WordsTarget } from "#lib/domain/comments/target.ts";
import { placeOf, readWords, runAt, type Words } from "./narrative-words.ts";

export type WordsRange = { from: number; to: number };

/**
 * Where the words of a comment are now. `changed`: nowhere for sure; `at` is then about where they
 * stood, if that place is still there.
 */
export type FoundWords =
  | ({ state: "found" } & WordsRange)
  | { state: "changed"; at: number | null };

/** Trimmed to its words and cut to what can be kept; null where it holds none. */
export function clampRange({ text }: Words, range: WordsRange): WordsRange | null {
  let { from, to } = range;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  to = Math.min(to, from + WORDS_CAPS.quote);
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  // Not between the two halves of one letter.
  if (/[\ud800-\udbff]/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { from, to } : null;
}

/**
 * What a comment keeps of the words that it is about: two Yjs positions that move with the letters,
 * and, for when those letters are replaced, the words and what stands beside them. What is typed
 * right before or behind them does not become a part of them.
 */
export function anchorWords(fragment: Y.XmlFragment, range: WordsRange): WordsTarget | null {
  const words = readWords(fragment);
  const kept = clampRange(words, range);
  if (!kept) return null;
  const { from, to } = kept;
  const [first, last] = [runAt(words, from), runAt(words, to - 1)];
  if (!first || !last) return null;
  const startIndex = first.index + from - first.from;
  const endIndex = last.index + to - last.from;
  return {
    kind: "words",
    start: encode(Y.createRelativePositionFromTypeIndex(first.text, startIndex, 0)),
    end: encode(Y.createRelativePositionFromTypeIndex(last.text, endIndex, -1)),
    quote: words.text.slice(from, to),
    before: words.text.slice(Math.max(0, from - WORDS_CAPS.around), from).toWellFormed(),
    after: words.text.slice(to, to + WORDS_CAPS.around).toWellFormed(),
  };
}

/** What a comment keeps of words that are given as a text, if they stand in one place alone. */
export function anchorOnlyPlace(
  fragment: Y.XmlFragment,
  quote: string,
): WordsTarget | "none" | "several" {
  const { text } = readWords(fragment);
  const from = text.indexOf(quote);
  if (quote === "" || from < 0) return "none";
  if (text.indexOf(quote, from + 1) >= 0) return "several";
  return anchorWords(fragment, { from, to: from + quote.length }) ?? "none";
}

/**
 * Finds the words of a comment again: where their letters are, if they still read the same there;
 * else by reading, if one place alone can be meant. Never at other words.
 */
export function findWords(words: Words, target: WordsTarget, doc: Y.Doc): FoundWords {
  const from = resolve(words, target.start, doc);
  const to = resolve(words, target.end, doc);
  if (from !== null && to !== null && words.text.slice(from, to) === target.quote)
    return { state: "found", from, to };
  const at = findQuote(words.text, target);
  if (at === null) return { state: "changed", at: from ?? to };
  return { state: "found", from: at, to: at + target.quote.length };
}

/** Anybody who may comment may have sent anything as a position: what is none is nowhere. */
function resolve(words: Words, encoded: string, doc: Y.Doc): number | null {
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const position = Y.decodeRelativePosition(bytes);
    const found = Y.createAbsolutePositionFromRelativePosition(position, doc);
    return found && placeOf(words, found.type, found.index);
  } catch {
    return null;
  }
}

const encode = (position: Y.RelativePosition): string =>
  btoa(String.fromCharCode(...Y.encodeRelativePosition(position)));
