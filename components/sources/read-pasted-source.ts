import { isSafeHref } from "#lib/domain/safe-href.ts";
import { sourceFromCsl } from "#lib/domain/source-from-csl.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import {
  type PasteConfidence,
  readPastedReference,
} from "#lib/io/references/pasted/read-pasted-reference.ts";
import { EMPTY_FIELDS, type SourceFields } from "./read-source-form.ts";

/** A draft of a source, and what of the text was recognised. */
export type PastedSource = {
  fields: SourceFields;
  recognised: string[];
  confidence: PasteConfidence;
};

/** A first draft of a source from what somebody pasted; null for text that names none. */
export function readPastedSource(text: string): SourceFields | null {
  return text.trim().length < 8 ? null : (readPasted(text)?.fields ?? null);
}

/** The same with what was recognised, to be said in the form. Nothing is fetched. */
export function readPasted(text: string): PastedSource | null {
  const read = readPastedReference(text);
  if (!read.ok) return null;
  const work = sourceFromCsl(read.value.item);
  const isWeb = normalizeUrl(work.url).ok && isSafeHref(work.url);
  const url = isWeb ? work.url : "";
  const note = isWeb || work.url === "" ? work.note : `${work.note}\n${work.url}`.trim();
  const title = work.title || titleFor(url, work.csl.DOI ?? work.csl.ISBN ?? "");
  const isPerpetratorMedia = /^perpetrator_/.test(work.kind);
  return {
    fields: { ...EMPTY_FIELDS, ...work, url, note, title, isPerpetratorMedia },
    recognised: [...new Set(read.value.parts.map(({ part }) => part))],
    confidence: read.value.confidence,
  };
}

/** Where only an address or a number is known, that stands for the title until somebody looks. */
function titleFor(url: string, identifier: string): string {
  const key = normalizeUrl(url);
  return key.ok && url !== "" ? key.value : identifier;
}
