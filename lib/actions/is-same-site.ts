/**
 * Whether a request that changes something was sent by our own pages. Browsers send Sec-Fetch-Site
 * and, on every POST, Origin; a request with neither comes from no browser and carries no cookie
 * that somebody else put there.
 */
export function isSameSite(headers: Headers, ownOrigins: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  return origin === null || ownOrigins.includes(origin);
}
