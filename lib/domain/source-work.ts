import type { SourceKind } from "./codes.ts";
import type { CslExtras } from "./csl.ts";
import type { CslName } from "./source.ts";

/** What a source says of the work itself. Dates are EDTF or "", `language` BCP 47 or "". */
export type SourceWork = {
  kind: SourceKind;
  title: string;
  translatedTitle: string;
  language: string;
  authors: CslName[];
  publisher: string;
  published: string;
  url: string;
  accessed: string;
  note: string;
  csl: CslExtras;
};
