import type { CslItem } from "#lib/domain/csl.ts";

export type ReferenceFormat =
  | "bibtex"
  | "ris"
  | "csl-json"
  | "better-bibtex-json"
  | "zotero-rdf"
  | "zotero-csv"
  | "unknown";

/** `line` counts from 1 and is where the reference begins in the file. */
export type ReadReference = { item: CslItem; line: number };
/** One thing in the file that is not as it should be, in a sentence. `line` 0: the file as a whole. */
export type ReferenceIssue = { line: number; field?: string; message: string };
/** What a reader of one format found. */
export type ReadFormat = { references: ReadReference[]; issues: ReferenceIssue[] };
export type ReferenceFile = ReadFormat & { format: ReferenceFormat };

export const REFERENCE_CAPS = { characters: 20_000_000, references: 20_000, issues: 500 } as const;

/** Line numbers of offsets in a text; offsets must come in rising order. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
