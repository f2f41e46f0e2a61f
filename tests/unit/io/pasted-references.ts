import type { CslItem } from "#lib/domain/csl.ts";
import { edtfFromCsl } from "#lib/domain/csl-date.ts";
import { nameText } from "#lib/io/references/build-item.ts";
import type { PastedReference } from "#lib/io/references/pasted/read-pasted-reference.ts";

const DETAILS = [
  ...(["volume", "issue", "page", "edition", "number", "DOI", "ISBN"] as const),
  ...(["publisher-place", "medium", "note"] as const),
];

/** What a pasted text gives, as the corpus writes it: one cell for each part, `-` for nothing. */
export function describePasted({ item, confidence }: PastedReference): string[] {
  const details = DETAILS.filter((name) => item[name] !== undefined);
  return [
    confidence,
    item.type,
    (item.author ?? []).map(nameText).join("; "),
    item.title,
    item["container-title"] ?? item.publisher,
    edtfOf(item.issued),
    item.URL,
    edtfOf(item.accessed),
    details.map((name) => `${name} ${item[name]}`).join("; "),
  ].map((cell) => cell || "-");
}

const edtfOf = (date: CslItem["issued"]): string =>
  date === undefined ? "" : (edtfFromCsl(date) ?? "");
