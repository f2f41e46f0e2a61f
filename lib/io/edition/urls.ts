import type { EditionSource } from "#lib/domain/edition/edition.ts";
import { isSafeHref } from "#lib/domain/safe-href.ts";

/** Where an edition is read. */
export type EditionUrls = {
  /** `https://host`, without a slash behind it. */
  origin: string;
  /** Of the edition itself: `https://host/p/<slug>/<number>`. */
  base: string;
};

/** The permanent address of one entry of an edition. */
export const entryUrl = ({ base }: EditionUrls, entryId: string): string =>
  `${base}/${encodeURIComponent(entryId)}`;

/** The address under which an edition is had in a format: `https://host/p/<slug>/<n>/export/entries.csv`. */
export const formatUrl = ({ base }: EditionUrls, format: string): string =>
  `${base}/export/${format}`;

type Addressed = Pick<EditionSource, "url" | "kind" | "isPerpetratorMedia">;

/**
 * The only addresses that are ever made a link of: of sources that are not perpetrators' own, over
 * http or https. "" for all others.
 */
export function sourceLink({ url, kind, isPerpetratorMedia }: Addressed): string {
  if (isPerpetratorMedia || kind.startsWith("perpetrator_")) return "";
  const address = url.trim();
  return /^https?:\/\//i.test(address) && isSafeHref(address) ? address : "";
}
