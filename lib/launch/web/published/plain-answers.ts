import type { GoneEdition } from "#lib/reads/published.ts";
import { ASKED, safeHeaders } from "./policies.ts";
import { type Prepared, prepare } from "./prepared.ts";

export const plain = (
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Prepared =>
  prepare({
    ...{ mediaType: "text/plain; charset=utf-8", body, status },
    headers: { ...safeHeaders(), "cache-control": ASKED, ...headers },
  });

export const NOT_FOUND = plain(404, "There is nothing at this address.\n");

/** Its text is gone for good; that it was there, and why it is not, is said, in embeds as well. */
export const tellGone = (
  { retraction, retractedAt, digest }: GoneEdition,
  path: string,
): Prepared => {
  const headers = /(^|\/)embed$/.test(path) ? safeHeaders("embed") : {};
  return plain(410, `${retraction}\n${retractedAt}\nSHA-256 ${digest}\n`, headers);
};

export const redirect = (status: number, location: string): Prepared =>
  plain(status, `${location}\n`, { location });
