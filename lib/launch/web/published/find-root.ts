import { type ListedEdition, writeRobots, writeSitemapIndex } from "#lib/reader/sitemap.ts";
import { NOT_FOUND } from "./plain-answers.ts";
import { ASKED, safeHeaders } from "./policies.ts";
import { type Prepared, prepare } from "./prepared.ts";

/** What stands at the root of the site for programs that read it. */
export const isRootPath = (path: string): boolean =>
  path === "/robots.txt" || path === "/sitemap.xml";

export type RootParts = {
  /** Our public origin, without a slash at its end. */
  origin: string;
  listPublications(): Promise<ListedEdition[]>;
};

/** `/robots.txt`, and the index of sitemaps. */
export async function makeRoot(
  { origin, listPublications }: RootParts,
  path: string,
): Promise<Prepared> {
  const headers = { ...safeHeaders(), "cache-control": ASKED };
  if (path === "/robots.txt")
    return prepare({ mediaType: "text/plain; charset=utf-8", body: writeRobots(origin), headers });
  if (path !== "/sitemap.xml") return NOT_FOUND;
  const body = writeSitemapIndex(origin, await listPublications());
  return prepare({ mediaType: "application/xml; charset=utf-8", body, headers });
}
