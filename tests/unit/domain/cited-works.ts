import { formatApaInText, formatApaReference } from "#lib/domain/citation-styles/apa.ts";
import {
  formatChicagoNote,
  formatChicagoShortNote,
} from "#lib/domain/citation-styles/chicago-note.ts";
import type { CitationOptions, CitedWork } from "#lib/domain/citation-styles/cited-work.ts";
import {
  formatHarvardInText,
  formatHarvardReference,
} from "#lib/domain/citation-styles/harvard.ts";
import type { CitationPart } from "#lib/domain/citation-styles/parts.ts";

/** A work with nothing known but what is given. */
export const citedWork = (given: Partial<CitedWork>): CitedWork => ({
  kind: "other",
  title: "",
  translatedTitle: "",
  language: "",
  authors: [],
  publisher: "",
  published: "",
  url: "",
  accessed: "",
  note: "",
  csl: {},
  isPerpetratorMedia: false,
  ...given,
});

export const STYLES: Record<string, (work: CitedWork, options: CitationOptions) => CitationPart[]> =
  {
    note: formatChicagoNote,
    short: formatChicagoShortNote,
    apa: formatApaReference,
    "apa-text": formatApaInText,
    harvard: formatHarvardReference,
    "harvard-text": formatHarvardInText,
  };

/** As the corpus writes it: italics between asterisks. */
export const marked = (parts: CitationPart[]): string =>
  parts.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");
