import { isSafeHref } from "#lib/domain/safe-href.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import { EMPTY_FIELDS, type SourceFields } from "./read-source-form.ts";

/** A first draft of a source from what somebody pasted; null for text that names none. */
export function readPastedSource(text: string): SourceFields | null {
  const plain = text.trim();
  if (plain.length < 8) return null;
  const key = normalizeUrl(plain);
  if (key.ok && isSafeHref(plain)) return { ...EMPTY_FIELDS, title: key.value, url: plain };
  return { ...EMPTY_FIELDS, title: plain.slice(0, 500) };
}
