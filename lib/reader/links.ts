import type { ReaderLanguage } from "./language.ts";
import type { Reader } from "./reader.ts";

type Place = Pick<Reader, "edition" | "options" | "language">;

/** Path of an edition: `/p/<slug>/<number>`; of one that is previewed where the preview is. */
export const editionPath = (
  { edition, options }: Pick<Reader, "edition" | "options">,
  number = edition.number,
): string =>
  options.preview && number === edition.number
    ? options.preview.base
    : publicPath(edition.slug, number);

const publicPath = (slug: string, number: number) => `/p/${encodeURIComponent(slug)}/${number}`;

/** Path of a page of the edition in the language of the page, or in another one. */
export const pagePath = (reader: Place, path: string, language?: ReaderLanguage): string =>
  `${editionPath(reader)}${within(reader, path, language)}`;

/** Its address for good, as canonical addresses and citations have it; also of a preview. */
export const pageAddress = (reader: Place, path: string, language?: ReaderLanguage): string =>
  `${reader.options.origin}${publicPath(reader.edition.slug, reader.edition.number)}${within(reader, path, language)}`;

function within({ options, language }: Place, path: string, asked = language): string {
  const prefix = asked === options.language ? "" : `/${asked}`;
  return `${prefix}${path === "" ? "" : `/${path}`}`;
}

/** The exports are the same in every language. */
export const exportPath = (reader: Pick<Reader, "edition" | "options">, name: string): string =>
  `${editionPath(reader)}/export/${name}`;

/** Of an entry within a page that holds it whole. */
export const entryAnchor = (id: string): string => `e-${id}`;

/** Of a note; `place` is the entry's in the edition. */
export const noteAnchor = (place: number, number: number): string => `n${place}-${number}`;

/** Of a source in the list of sources. */
export const sourceAnchor = (number: number): string => `s${number}`;
