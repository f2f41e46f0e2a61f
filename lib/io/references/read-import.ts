import { sourceFromCsl } from "#lib/domain/source-from-csl.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import type { SourceWork } from "#lib/domain/source-work.ts";
import { decodeReferences } from "./decode-references.ts";
import { readReferences } from "./read-references.ts";
import type { ReferenceFormat, ReferenceIssue } from "./reference-file.ts";

/** `line` counts from 1 and is where the reference begins in the file. */
export type ImportedWork = { line: number; work: SourceWork };

/** A file of references as sources. `encoding` is as found, and may be a guess. */
export type ImportFile = {
  format: ReferenceFormat;
  encoding: string;
  works: ImportedWork[];
  issues: ReferenceIssue[];
};

/**
 * Reads the bytes of a file of references, or of a pasted text, as sources of the library. Each
 * gets a title, and an address that is no web address goes into the note. Never throws: what is
 * wrong with the file stands in `issues`, by line, and what could be read is there all the same.
 */
export function readImport(bytes: Uint8Array, fileName: string): ImportFile {
  const { text, encoding } = decodeReferences(bytes);
  const { format, references, issues } = readReferences(text, fileName);
  const told = [...issues];
  const works = references.map(({ item, line }) => {
    const work = withWebAddress(sourceFromCsl(item));
    if (work.title.trim() !== "") return { line, work };
    told.push({ line, field: "title", message: "This reference has no title; one was made." });
    return { line, work: { ...work, title: titleFor(work, line) } };
  });
  return { format, encoding, works, issues: told };
}

function withWebAddress(work: SourceWork): SourceWork {
  if (work.url === "" || normalizeUrl(work.url).ok) return work;
  const note = [work.note, `Address: ${work.url}`].filter(Boolean).join("\n");
  return { ...work, url: "", note };
}

function titleFor({ csl, publisher, url }: SourceWork, line: number): string {
  return csl["container-title"] || publisher || csl.DOI || url || `Untitled, line ${line}`;
}
