import { formatDate } from "./date/format-date.ts";
import type { CslName, Source } from "./source.ts";

const MOST_AUTHORS = 3;

/** “Andrew Mines and Amira Jadoon”; “… et al.” from the fourth author on. */
export function formatAuthors(authors: CslName[]): string {
  const names = authors.map(formatName).filter((name) => name !== "");
  if (names.length > MOST_AUTHORS) return `${names[0]} et al.`;
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Given name first; an institution's name is `literal`. */
export function formatName({ family = "", given = "", literal = "" }: CslName): string {
  const person = [given, family].map((part) => part.trim()).filter((part) => part !== "");
  return literal.trim() || person.join(" ");
}

/**
 * Short reference of a source: Authors, ‘Title’, Publisher, date. What is missing is left out; an
 * author that is also the publisher is named once. `sayDate` writes the date for a reader.
 */
export function formatSource(
  source: Source,
  sayDate: (edtf: string) => string = (edtf) => formatDate(edtf),
): string {
  const authors = formatAuthors(source.authors);
  const title = source.title.trim() === "" ? "" : `‘${innerQuotes(source.title.trim())}’`;
  const publisher = source.publisher.trim();
  const date = source.published.trim() === "" ? "" : sayDate(source.published.trim());
  return [authors, title, publisher === authors ? "" : publisher, date]
    .filter((part) => part !== "")
    .join(", ");
}

/** Quotation inside the single quotes of a title takes double ones; apostrophes stay. */
const innerQuotes = (title: string): string => title.replace(/‘([^‘’]*)’(?!\p{L})/gu, "“$1”");
