import { foldName } from "#lib/domain/fold-name.ts";
import { SOURCE_KIND_LABELS } from "#lib/domain/labels.ts";
import type { Source } from "#lib/domain/source.ts";
import { formatName } from "#lib/domain/source-reference.ts";

/**
 * The sources in which every word occurs, whatever its case, marks or Arabic letter form, in the
 * order given. Perpetrators' addresses are searched too: a team has to find what it holds.
 */
export function searchSources<T extends Source>(sources: T[], text: string): T[] {
  const words = foldName(text).split(" ").filter(Boolean);
  if (words.length === 0) return sources;
  return sources.filter((source) => {
    const own = searchTextOf(source);
    return words.every((word) => own.includes(word));
  });
}

/** Sources are replaced when they change and never altered: their folded text can be kept. */
const searchTexts = new WeakMap<Source, string>();

function searchTextOf(source: Source): string {
  const known = searchTexts.get(source);
  if (known !== undefined) return known;
  const { title, translatedTitle, publisher, published, url, note, kind } = source;
  const authors = source.authors.map(formatName);
  const parts = [
    title,
    translatedTitle,
    ...authors,
    publisher,
    published,
    url,
    note,
    SOURCE_KIND_LABELS[kind],
  ];
  const text = foldName(parts.join(" "));
  searchTexts.set(source, text);
  return text;
}

/** Those first whose title has the words, then by author or publisher, then what only a note says. */
export function rankSources<T extends Source>(found: readonly T[], text: string): T[] {
  const words = foldName(text).split(" ").filter(Boolean);
  const holds = (own: string): boolean => words.every((word) => foldName(own).includes(word));
  const rank = ({ title, authors, publisher }: T): number =>
    holds(title) ? 0 : holds([...authors.map(formatName), publisher].join(" ")) ? 1 : 2;
  return [...found].sort((a, b) => rank(a) - rank(b));
}
