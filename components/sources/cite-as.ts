import { formatApaReference } from "#lib/domain/citation-styles/apa.ts";
import { formatChicagoNote } from "#lib/domain/citation-styles/chicago-note.ts";
import { formatHarvardReference } from "#lib/domain/citation-styles/harvard.ts";
import { type CitationPart, plainText } from "#lib/domain/citation-styles/parts.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import type { Source } from "#lib/domain/source.ts";
import { defangUrl } from "#lib/domain/source-url.ts";

/** One way to cite a source: its parts for the screen, its text for the clipboard. */
export type CiteForm = { id: string; label: string; parts: CitationPart[]; text: string };

/** A source in the styles of the house and as CSL-JSON; perpetrators' addresses are broken. */
export function listCiteForms(source: Source): CiteForm[] {
  const styles = [
    { id: "chicago", label: "Chicago, note", parts: formatChicagoNote(source) },
    { id: "apa", label: "APA", parts: formatApaReference(source) },
    { id: "harvard", label: "Harvard", parts: formatHarvardReference(source) },
  ];
  const json = writeJson(source);
  return [
    ...styles.map((style) => ({ ...style, text: plainText(style.parts) })),
    { id: "csl", label: "CSL-JSON", parts: [{ text: json }], text: json },
  ];
}

function writeJson(source: Source): string {
  const item = { id: source.id, ...cslFromSource(source) };
  const json = JSON.stringify([item], null, 2);
  return source.isPerpetratorMedia ? json.replace(ADDRESS, defangUrl) : json;
}

/** Also those that stand in a note or in what other programs knew. */
const ADDRESS = /\bhttps?:\/\/[^\s"\\<>]+/gi;
