import { readFileSync } from "node:fs";
import type { CslItem } from "#lib/domain/csl.ts";
import { edtfFromCsl } from "#lib/domain/csl-date.ts";
import { nameText } from "#lib/io/references/build-item.ts";
import { decodeReferences } from "#lib/io/references/decode-references.ts";

export function readCorpusFile(name: string): string {
  const url = new URL(`../../corpus/references/${name}`, import.meta.url);
  return decodeReferences(readFileSync(url)).text;
}

/** `type | authors | title | container | date | address`, as the corpus says what is expected. */
export function describeItem(item: CslItem): string {
  const authors = (item.author ?? []).map(nameText).join("; ");
  const date = item.issued === undefined ? "" : (edtfFromCsl(item.issued) ?? item.issued.literal);
  const container = item["container-title"] ?? item.publisher;
  return [item.type, authors, item.title, container, date, item.URL]
    .map((part) => part || "-")
    .join(" | ");
}
