import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

export type ReadItem = {
  id?: string;
  type?: string;
  title?: string;
  publisher?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { "date-parts"?: number[][] };
  URL?: string;
  DOI?: string;
  note?: string;
  version?: string;
};

const FORMATS: Record<string, string> = { bib: "@biblatex/text", ris: "@ris/file" };

/** Reads references as Citation.js does, to CSL-JSON. */
export function readCitations(text: string, name: string): ReadItem[] {
  const format = FORMATS[name.split(".").at(-1) ?? ""];
  if (format === undefined) return JSON.parse(text);
  return plugins.input.chain(text, { forceType: format, generateGraph: false });
}
