import type { Assertion, Citation, PlaceValue } from "../assertion.ts";
import type { EntrySnapshot } from "../entry.ts";
import { formatValue } from "../format-value.ts";
import { listNarrativeCitations } from "../narrative-citations.ts";
import { NOWHERE } from "../new-assertion.ts";
import { plainText } from "../rich-text.ts";
import type { Source } from "../source.ts";
import { withholdPrivate } from "../withhold.ts";
import { foldText } from "./fold-text.ts";

/** What is searched of a source where it is cited. */
export type CitedText = Pick<
  Source,
  "title" | "translatedTitle" | "authors" | "publisher" | "sensitivity"
>;

/** The texts of an entry, folded, each no longer than `LONGEST`. */
export type EntryText = {
  title: string;
  /** All of it, for those at work on it. */
  members: string;
  /** What readers may read of it; an embargo is not looked at here. */
  readers: string;
};

/** UTF-16 units: no text so long can pass the 1 MiB that PostgreSQL allows its words to take. */
const LONGEST = 100_000;

/** Nobody types a longer word; PostgreSQL would leave one of 2 KiB out. */
const LONGEST_WORD = 100;

/**
 * All that an entry can be found by: title, summary, tags, its facts with their notes, quotes and
 * sources, and the narrative. Notes on sources are left out for everybody, and for readers what
 * `withholdPrivate` and `withholdSource` keep from them: private names, places that are published
 * coarser than known, confidential sources; and all addresses, since they may be perpetrators'.
 */
export function listEntryText(
  snapshot: EntrySnapshot,
  lookup: (sourceId: string) => CitedText | undefined,
): EntryText {
  const all = listCited(snapshot, lookup);
  const shown = withholdPrivate(snapshot, coarsenToNothing);
  const open = all.filter(({ sensitivity }) => sensitivity !== "confidential");
  return {
    title: foldAll([withoutAddresses(snapshot.title)]),
    members: foldAll(listTexts(snapshot, all)),
    readers: foldAll(listTexts(shown, open).map(withoutAddresses)),
  };
}

/** The province that readers are shown instead is in the row, where it is searched for too. */
const coarsenToNothing = (): PlaceValue => NOWHERE;

function listCited(
  { citations, narrative }: EntrySnapshot,
  lookup: (sourceId: string) => CitedText | undefined,
): CitedText[] {
  const ids = [...citations, ...listNarrativeCitations(narrative)].map((each) => each.sourceId);
  return [...new Set([...new Set(ids)].flatMap((id) => lookup(id) ?? []))];
}

function listTexts(snapshot: EntrySnapshot, sources: readonly CitedText[]): string[] {
  const { title, summary, tags, assertions, citations, decisions, narrative } = snapshot;
  return [
    ...[title, summary, ...tags],
    ...assertions.flatMap(textsOfAssertion),
    ...decisions.map(({ rationale }) => rationale),
    ...citations.flatMap(textsOfCitation),
    ...sources.flatMap(textsOfSource),
    plainText(narrative),
  ];
}

function textsOfAssertion(assertion: Assertion): string[] {
  const { note, rationale } = assertion;
  return [formatValue(assertion), ...moreOfValue(assertion), note, rationale];
}

/** What the value in words leaves out. */
function moreOfValue({ field, value }: Assertion): string[] {
  if (value === null) return [];
  if (field === "date") return [value.text];
  if (field !== "place") return [];
  return [value.settlement, value.site, value.admin2, value.basis];
}

const textsOfCitation = (citation: Citation): string[] => [
  ...[citation.quote, citation.quoteTranslation, citation.note, citation.locator],
];

function textsOfSource({ title, translatedTitle, authors, publisher }: CitedText): string[] {
  const names = authors.map(({ given, family, literal }) => [given, family, literal].join(" "));
  return [title, translatedTitle, publisher, ...names];
}

/** Something with a dot and letters behind it, with or without a scheme. */
const ADDRESS = /\S+:\/\/\S*|\S+\.\p{L}{2}\S*/gu;

const withoutAddresses = (text: string): string => text.replace(ADDRESS, " ");

function foldAll(texts: readonly string[]): string {
  const folded: string[] = [];
  let left = LONGEST;
  for (const text of texts) {
    if (left <= 0) break;
    const part = shortenWords(foldText(text.slice(0, left)).slice(0, left));
    left -= part.length + 1;
    if (part !== "") folded.push(part);
  }
  return folded.join(" ");
}

const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD},}`, "gu");

const shortenWords = (text: string): string =>
  text.replace(LONG_WORD, (word) => word.slice(0, LONGEST_WORD).toWellFormed());
