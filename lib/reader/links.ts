import type { ReaderLanguage } from "./language.ts";
import type { Reader } from "./reader.ts";

type Place = Pick<Reader, "edition" | "options" | "language">;

/** Path of an edition: `/p/<slug>/<number>`. */
export const editionPath = (
  { edition }: Pick<Reader, "edition">,
  number = edition.number,
): string => `/p/${encodeURIComponent(edition.slug)}/${number}`;

/** Path of a page of the edition in the language of the page, or in another one. */
export function pagePath(reader: Place, path: string, language?: ReaderLanguage): string {
  const asked = language ?? reader.language;
  const prefix = asked === reader.options.language ? "" : `/${asked}`;
  return `${editionPath(reader)}${prefix}${path === "" ? "" : `/${path}`}`;
}

/** The same with its origin, as canonical addresses and citations have it. */
export const pageAddress = (reader: Place, path: string, language?: ReaderLanguage): string =>
  `${reader.options.origin}${pagePath(reader, path, language)}`;

/** The exports are the same in every language. */
export const exportPath = (reader: Pick<Reader, "edition">, name: string): string =>
  `${editionPath(reader)}/export/${name}`;

/** Of an entry within a page that holds it whole. */
export const entryAnchor = (id: string): string => `e-${id}`;

/** Of a note; `place` is the entry's in the edition. */
export const noteAnchor = (place: number, number: number): string => `n${place}-${number}`;

/** Of a source in the list of sources. */
export const sourceAnchor = (number: number): string => `s${number}`;
