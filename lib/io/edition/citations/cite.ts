import { formatApaReference } from "#lib/domain/citation-styles/apa.ts";
import { formatChicagoNote } from "#lib/domain/citation-styles/chicago-note.ts";
import type { CitedWork } from "#lib/domain/citation-styles/cited-work.ts";
import { formatHarvardReference } from "#lib/domain/citation-styles/harvard.ts";
import { type CitationPart, plainText } from "#lib/domain/citation-styles/parts.ts";
import type { EditionEntry, PublishedEdition } from "#lib/domain/edition/edition.ts";
import { writeBibtex } from "../../references/write-bibtex.ts";
import { writeCslJson } from "../../references/write-csl-json.ts";
import { writeRis } from "../../references/write-ris.ts";
import { flatItem } from "../flat-item.ts";
import type { EditionUrls } from "../urls.ts";
import { type Cited, citedEdition, citedEntry } from "./cited-edition.ts";

/** Forms in which readers take a citation along; the first three are for people. */
export const CITATION_STYLES = ["apa", "chicago", "harvard", "bibtex", "ris", "csl-json"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CITATION_STYLE_LABELS: Record<CitationStyle, string> = {
  ...{ apa: "APA", chicago: "Chicago", harvard: "Harvard" },
  ...{ bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" },
};

const HOUSE_STYLES: Partial<Record<CitationStyle, (work: CitedWork) => CitationPart[]>> = {
  ...{ apa: formatApaReference, chicago: formatChicagoNote, harvard: formatHarvardReference },
};

/** A citation of an edition, with its number, twelve digits of its digest, and its address. */
export const citeEdition = (
  published: PublishedEdition,
  urls: EditionUrls,
  style: CitationStyle,
): CitationPart[] => cite(citedEdition(published, urls), style);

/** A citation of one entry, as a part of its edition. */
export const citeEntry = (
  published: PublishedEdition,
  entry: EditionEntry,
  urls: EditionUrls,
  style: CitationStyle,
): CitationPart[] => cite(citedEntry(published, entry, urls), style);

/** Parts, because titles are set in italics; `citationText` has the text alone. */
function cite({ work, item }: Cited, style: CitationStyle): CitationPart[] {
  const format = HOUSE_STYLES[style];
  if (format) return format(work);
  if (style === "bibtex") return [{ text: writeBibtex([flatItem(item)]) }];
  return [{ text: style === "ris" ? writeRis([flatItem(item)]) : writeCslJson([item]) }];
}

export const citationText = (parts: readonly CitationPart[]): string => plainText(parts);
