import type { EditionSource } from "#lib/domain/edition/edition.ts";
import { isSafeHref } from "#lib/domain/safe-href.ts";

/** Http and https only: a page of ours opens no mail program and nothing else. */
export const isWebAddress = (url: string): boolean => /^https?:/i.test(url) && isSafeHref(url);

/** The address of a source that readers may follow; null of perpetrators' media, whatever it has. */
export const followable = ({ url, isPerpetratorMedia }: EditionSource): string | null =>
  !isPerpetratorMedia && isWebAddress(url) ? url : null;
