import { cleanStrings } from "#lib/domain/storable-text.ts";
import { readBibtex } from "./read-bibtex.ts";
import { readJsonReferences } from "./read-csl-json.ts";
import { readRis } from "./read-ris.ts";
import { readZoteroCsv } from "./read-zotero-csv.ts";
import { readZoteroRdf } from "./read-zotero-rdf.ts";
import { REFERENCE_CAPS, type ReferenceFile, type ReferenceFormat } from "./reference-file.ts";

const READABLE = "BibTeX, RIS, CSL-JSON, and what Zotero exports (RDF, CSV, BibTeX, RIS, JSON)";

/**
 * Reads a file of references. The format is recognised by what is in it; the file's name decides
 * only where that leaves a doubt. Never throws: what is wrong stands in `issues`, by line.
 */
export function readReferences(text: string, fileName = ""): ReferenceFile {
  const content = text.replace(/^\ufeff/, "");
  if (content.length > REFERENCE_CAPS.characters) return unreadable(tooLong(content.length));
  const format = recognizeFormat(content, fileName);
  const file = format === "unknown" ? unreadable(unknownFormat(content)) : readAs(format, content);
  return withinCaps(file);
}

/** The format by what the text begins with. */
export function recognizeFormat(text: string, fileName = ""): ReferenceFormat {
  const start = text.slice(0, 100_000);
  if (/^\s*[[{]/.test(start)) return "csl-json";
  if (/^\s*</.test(start)) return /<rdf:RDF\b/.test(start) ? "zotero-rdf" : "unknown";
  if (/^\s{0,4}TY {1,3}-/m.test(start)) return "ris";
  if (/^"?Key"?,"?Item Type"?,/m.test(start)) return "zotero-csv";
  if (/@[ \t]*[a-z]+\s*[{(]/i.test(start)) return "bibtex";
  if (/^\s{0,4}[A-Z][A-Z0-9] {1,3}- /m.test(start) && /\.ris$/i.test(fileName)) return "ris";
  return "unknown";
}

function readAs(format: ReferenceFormat, text: string): ReferenceFile {
  if (format === "bibtex") return { format, ...readBibtex(text) };
  if (format === "ris") return { format, ...readRis(text) };
  if (format === "zotero-csv") return { format, ...readZoteroCsv(text) };
  return format === "zotero-rdf" ? { format, ...readZoteroRdf(text) } : readJsonReferences(text);
}

function withinCaps({ format, references, issues }: ReferenceFile): ReferenceFile {
  const kept = references
    .slice(0, REFERENCE_CAPS.references)
    .map(({ item, line }) => ({ item: cleanStrings(item), line }));
  const told = issues.slice(0, REFERENCE_CAPS.issues);
  const line = references[kept.length]?.line;
  if (line !== undefined) told.unshift({ line, message: tooMany(line) });
  if (issues.length > REFERENCE_CAPS.issues)
    told.push({ line: 0, message: moreIssues(issues.length) });
  const isEmpty = kept.length === 0 && told.length === 0;
  return {
    format,
    references: kept,
    issues: isEmpty ? [{ line: 0, message: noReferences }] : told,
  };
}

const unreadable = (message: string): ReferenceFile => ({
  format: "unknown",
  references: [],
  issues: [{ line: 0, message }],
});

const noReferences = "There are no references in this file.";

const tooLong = (length: number): string =>
  `This file has ${length} characters; up to ${REFERENCE_CAPS.characters} are read. Divide it and import the parts.`;

const tooMany = (line: number): string =>
  `Only the first ${REFERENCE_CAPS.references} references were read, as far as line ${line}. Divide the file and import the rest.`;

const moreIssues = (count: number): string =>
  `${count - REFERENCE_CAPS.issues} more problems are not listed.`;

const unknownFormat = (text: string): string =>
  text.trim() === ""
    ? `This file is empty. What can be read: ${READABLE}.`
    : `This is not a file of references that can be read. What can be read: ${READABLE}.`;
