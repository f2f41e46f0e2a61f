import type { ReadEdition } from "#lib/reads/published.ts";
import type { Page, PublishedParts } from "./answer-published.ts";
import { NOT_FOUND, redirect } from "./plain-answers.ts";
import { ASKED, OPEN, safeHeaders, UNLISTED } from "./policies.ts";
import { type Prepared, prepare } from "./prepared.ts";
import { REPORT_WINDOW } from "./report-desk.ts";

type Making = { edition: ReadEdition; path: string; query: string; before: ReadEdition | null };

/** A page, a card or a file of an edition, by its path below the edition's. */
export async function makePage(parts: PublishedParts, making: Making): Promise<Prepared> {
  const { edition, path } = making;
  const name = /^export\/([a-z0-9.-]+)$/.exec(path)?.[1];
  // The bytes that the digest is of. They never change, but go where an entry is removed for good:
  // nobody between us and a reader is to have them for longer.
  if (name === "chronology.json")
    return prepare({
      ...{ mediaType: "application/json; charset=utf-8", body: edition.document },
      headers: { ...safeHeaders(), ...OPEN, ...robotsOf(edition), "cache-control": ASKED },
    });
  const page = await renderAny(parts, making, name);
  if (!page) return NOT_FOUND;
  if (page.location !== undefined) return redirect(page.status, page.location);
  const { mediaType, body, status, kind } = page;
  const isFile = !mediaType.startsWith("text/html") || name !== undefined;
  const robots = page.isHidden ? HIDDEN : robotsOf(edition);
  return prepare({
    ...{ mediaType, body, status },
    headers: { ...safeHeaders(kind), ...(isFile && OPEN), ...robots, "cache-control": ASKED },
  });
}

type Rendered = Page | null | Promise<Page | null>;

function renderAny(
  parts: PublishedParts,
  { edition, path, query, before }: Making,
  exported: string | undefined,
): Rendered {
  if (exported !== undefined) return parts.renderExport(edition, exported);
  if (/(^|\/)card\.png$/.test(path)) return parts.renderCard(edition, path);
  return parts.renderPage(edition, path, { before, query });
}

const HIDDEN = { "x-robots-tag": "noindex" };

/**
 * Searches lead to what the team stands by: the newest edition. Older ones are read under their own
 * address, which their canonical link names, since their text is another one; they, retracted ones
 * and all that is not listed stay out of indexes.
 */
function robotsOf({ edition, standing, isListed }: ReadEdition): Record<string, string> {
  if (!isListed) return UNLISTED;
  const isNewest = standing.retractedAt === null && standing.newest === edition.number;
  return isNewest ? {} : HIDDEN;
}

/** A page that holds what somebody wrote is kept by nobody; a form that there is not is not found. */
export function makeReport(page: Page | null, status: number): Prepared {
  if (page?.status !== 200) return NOT_FOUND;
  const { mediaType, body, kind } = page;
  return prepare({
    ...{ mediaType, body, status },
    headers: {
      ...{ ...safeHeaders(kind), "cache-control": "no-store", "x-robots-tag": "noindex" },
      ...(status === 429 && { "retry-after": String(REPORT_WINDOW / 1000) }),
    },
  });
}
