import type { CslItem } from "#lib/domain/csl.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { cleanStrings } from "#lib/domain/storable-text.ts";
import type { Draft, PastedPart } from "./draft.ts";
import { readFormatted } from "./read-formatted.ts";
import { readSnippet } from "./read-snippet.ts";

/** How sure the reading is: `high` needs no look, `low` means little more than the text is known. */
export type PasteConfidence = "high" | "medium" | "low";
/** `parts`: what was recognised, each with the text it was read from. */
export type PastedReference = { item: CslItem; confidence: PasteConfidence; parts: PastedPart[] };

const LONGEST = 20_000;
const LONGEST_REFERENCE = 2_000;

/**
 * Reads one pasted thing as a reference: an address, a DOI, an ISBN, a link, a piece of BibTeX, RIS
 * or CSL-JSON, or a reference in words. Nothing is fetched: of an address alone only the address is
 * known. What is not sure stays in the title, what is left over goes into the note.
 */
export function readPastedReference(text: string): Result<PastedReference> {
  const pasted = text.trim();
  if (pasted === "") return fail("There is nothing to read; paste an address or a reference.");
  if (pasted.length > LONGEST)
    return fail("This is too long for one reference; import it as a file.");
  const snippet = readSnippet(pasted);
  if (snippet !== null) return ok(present(snippet, "high"));
  if (pasted.length > LONGEST_REFERENCE) {
    return fail("This is too long for one reference; paste one at a time.");
  }
  const draft = readFormatted(pasted);
  return ok(present(draft, confidenceOf(draft.item)));
}

const present = ({ item, parts }: Draft, confidence: PasteConfidence): PastedReference => ({
  item: cleanStrings(withoutEmpty(item)),
  confidence,
  parts,
});

const withoutEmpty = (item: CslItem): CslItem => ({
  ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
  type: item.type,
});

function confidenceOf(item: CslItem): PasteConfidence {
  const hasPlace = item["container-title"] !== undefined || item.publisher !== undefined;
  const known = [item.author !== undefined || hasPlace, item.issued !== undefined].filter(Boolean);
  if (item.title === undefined || known.length === 0) return "low";
  return known.length === 2 && item.note === undefined ? "high" : "medium";
}
