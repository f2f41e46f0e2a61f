import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { editions, publications } from "#db/schema/editions.ts";

/** Of each publication that may be found: its newest edition that stands and has its text. */
export function listListedEditions(tx: Tx) {
  return tx
    .selectDistinctOn([publications.slug], {
      slug: publications.slug,
      number: editions.number,
      publishedAt: editions.publishedAt,
      entryCount: editions.entryCount,
    })
    .from(editions)
    .innerJoin(publications, eq(publications.chronologyId, editions.chronologyId))
    .where(
      and(
        eq(publications.isListed, true),
        ...[isNull(editions.retractedAt), isNotNull(editions.document)],
      ),
    )
    .orderBy(asc(publications.slug), desc(editions.number));
}
