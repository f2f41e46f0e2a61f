import { formatFor } from "#lib/domain/date/date-style.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "#lib/domain/preferences.ts";
import type { Source } from "#lib/domain/source.ts";
import { formatName, formatSource } from "#lib/domain/source-reference.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * The reference of a source for the screen. Where it mixes directions each name and the title are
 * isolated (Unicode UAX #9), or the quotation marks and the date would move to the wrong ends; a
 * reference in one direction stays plain, so that it can be copied without invisible marks.
 */
export function formatIsolated(source: Source, reader: Preferences = DEFAULT_PREFERENCES): string {
  const plain = formatSource(source, (edtf) => formatFor(reader, edtf));
  if (!RIGHT_TO_LEFT.test(plain)) return plain;
  const isolated = {
    ...source,
    authors: source.authors.map((author) => ({ literal: isolate(formatName(author)) })),
    title: isolate(source.title),
    publisher: isolate(source.publisher),
  };
  return formatSource(isolated, (edtf) => isolate(formatFor(reader, edtf)));
}

/** Whether a text has letters that run from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** The text as a run of its own: nothing around it changes its order, nor it theirs. */
export const isolate = (text: string): string =>
  text.trim() === "" ? "" : `${FIRST_STRONG_ISOLATE}${text.trim()}${POP_ISOLATE}`;
