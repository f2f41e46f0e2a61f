import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { decodeFilter, encodeFilter } from "#lib/domain/filter/address.ts";
import { meetsWindow } from "#lib/domain/filter/date-window.ts";
import { type EntryFilter, NO_FILTER, NONE } from "#lib/domain/filter/entry-filter.ts";
import { foldText, readTerms } from "#lib/domain/filter/fold-text.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { readLanguagePath } from "../language.ts";
import { viewEntry } from "../model/entry-view.ts";
import type { Reader } from "../reader.ts";

/** Which entries of an edition an embed shows: by lane, kind, dates and words. */
export type Choice = EntryFilter;

/** The choice of a query, in the words that filters have in every address; the rest is left out. */
export function readChoice(query: string): Choice {
  const { text, from, to, chosen } = decodeFilter(new URLSearchParams(query));
  const { lane, kind } = chosen;
  const some = { lane: [...lane].sort(), kind: [...kind].sort() };
  return { text: text.trim(), from, to, chosen: { ...NO_FILTER.chosen, ...some } };
}

/** A choice as a query, always written alike; "" for everything. */
export const writeChoice = (choice: Choice): string => encodeFilter(choice).toString();

/** What a query chooses of a page that is made by one: the same for all that mean the same. */
export function normalizeQuery(path: string, query: string): string {
  const { rest } = readLanguagePath(path);
  return rest === "embed" || rest === "embedding" ? writeChoice(readChoice(query)) : "";
}

/** The same edition with no more than what was chosen in it. */
export function chooseOf(reader: Reader, choice: Choice): Reader {
  const { index } = reader;
  const isChosen = matchChoice(reader, choice);
  const listed = index.listed.filter(isChosen);
  const places = new Map(listed.map(({ id }, at) => [id, at]));
  return { ...reader, index: { ...index, listed, places } };
}

function matchChoice(reader: Reader, { text, from, to, chosen }: Choice) {
  const isWithin = meetsWindow({ from, to });
  const terms = readTerms(text);
  const has = (keys: readonly string[], key: string) => keys.length === 0 || keys.includes(key);
  return (entry: EditionEntry): boolean => {
    const { content } = entry;
    if (!has(chosen.lane, content.laneId ?? NONE) || !has(chosen.kind, content.kind)) return false;
    if (isWithin && !isWithin(viewEntry(entry, reader).summary)) return false;
    if (terms.length === 0) return true;
    const own = wordsOf(entry, reader);
    return terms.every((term) => own.includes(term));
  };
}

/** An edition never changes, and so its folded text is made once, however many words are asked for. */
const folded = new WeakMap<EditionEntry, string>();

function wordsOf(entry: EditionEntry, reader: Reader): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { title, summary, tags, narrative } = entry.content;
  const { place } = viewEntry(entry, reader).summary;
  const words = [title, summary, ...tags, place?.name ?? "", plainText(narrative)];
  const text = foldText(words.join(" "));
  folded.set(entry, text);
  return text;
}
