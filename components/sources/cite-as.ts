import { formatApaReference } from "#lib/domain/citation-styles/apa.ts";
import { formatChicagoNote } from "#lib/domain/citation-styles/chicago-note.ts";
import { formatHarvardReference } from "#lib/domain/citation-styles/harvard.ts";
import { type CitationPart, plainText } from "#lib/domain/citation-styles/parts.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import type { Source } from "#lib/domain/source.ts";
import { defangUrl } from "#lib/domain/source-url.ts";
import { isolate, isRightToLeft } from "./format-isolated.ts";

/** One way to cite a source: its parts for the screen, its text for the clipboard. */
export type CiteForm = { id: string; label: string; parts: CitationPart[]; text: string };

/** A source in the styles of the house and as CSL-JSON; perpetrators' addresses are broken. */
export function listCiteForms(source: Source): CiteForm[] {
  const shown = isolateNames(source);
  const json = writeJson(source);
  return [
    ...STYLES.map(({ id, label, format }) => ({
      ...{ id, label, parts: format(shown) },
      text: plainText(format(source)),
    })),
    { id: "csl", label: "CSL-JSON", parts: [{ text: json }], text: json },
  ];
}

const STYLES: { id: string; label: string; format: (source: Source) => CitationPart[] }[] = [
  { id: "chicago", label: "Chicago, note", format: (source) => formatChicagoNote(source) },
  { id: "apa", label: "APA", format: formatApaReference },
  { id: "harvard", label: "Harvard", format: formatHarvardReference },
];

/**
 * For the screen: what is written from right to left stands in the citation, which is English, as
 * a run of its own. What is copied has no invisible marks.
 */
function isolateNames(source: Source): Source {
  const own = (text: string) => (isRightToLeft(text) ? isolate(text) : text);
  const container = source.csl["container-title"];
  return {
    ...source,
    authors: source.authors.map((name) =>
      name.literal === undefined ? name : { literal: own(name.literal) },
    ),
    title: own(source.title),
    translatedTitle: own(source.translatedTitle),
    publisher: own(source.publisher),
    csl:
      container === undefined ? source.csl : { ...source.csl, "container-title": own(container) },
  };
}

function writeJson(source: Source): string {
  const item = { id: source.id, ...cslFromSource(source) };
  const json = JSON.stringify([item], null, 2);
  return source.isPerpetratorMedia ? json.replace(ADDRESS, defangUrl) : json;
}

/** Also those that stand in a note or in what other programs knew. */
const ADDRESS = /\bhttps?:\/\/[^\s"\\<>]+/gi;
