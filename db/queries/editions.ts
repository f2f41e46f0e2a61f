import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Sql } from "postgres";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { editionEntries, editions, publications } from "#db/schema/editions.ts";
import { entries } from "#db/schema/entries.ts";
import { versions } from "#db/schema/history.ts";
import { entryReviews } from "#db/schema/reviews.ts";

/** Listened to by every web process: what is read at this address changed. */
export const EDITIONS_CHANNEL = "editions";

/** Tells that what is read of a chronology changed: a newer edition, a retraction, a purge. */
export async function announceEditions(tx: Tx, chronologyId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${EDITIONS_CHANNEL}, p.slug)
    from ${publications} p where p.chronology_id = ${chronologyId}`);
}

/** Addresses of what was published last, the newest first; for a client without drizzle. */
export async function listNewestSlugs(client: Sql, most: number): Promise<string[]> {
  const rows = await client<{ slug: string }[]>`select p.slug
    from publications p join editions e using (chronology_id)
    group by p.slug order by max(e.published_at) desc limit ${most}`;
  return rows.map(({ slug }) => slug);
}

export async function findPublication(tx: Tx, chronologyId: string) {
  const [row] = await tx
    .select()
    .from(publications)
    .where(eq(publications.chronologyId, chronologyId));
  return row ?? null;
}

/** The newest edition of a chronology, retracted or not. */
export async function findLastEdition(tx: Tx, chronologyId: string) {
  const [row] = await tx
    .select({ number: editions.number, digest: editions.digest })
    .from(editions)
    .where(eq(editions.chronologyId, chronologyId))
    .orderBy(desc(editions.number))
    .limit(1);
  return row ?? null;
}

/** Editions of a chronology without their text, the newest first. */
export function listEditions(tx: Tx, chronologyId: string) {
  return tx
    .select({
      number: editions.number,
      publishedAt: editions.publishedAt,
      digest: editions.digest,
      entryCount: editions.entryCount,
      notes: editions.notes,
      errata: editions.errata,
      corrects: editions.corrects,
      retractedAt: editions.retractedAt,
      retraction: editions.retraction,
      isEmpty: sql<boolean>`${editions.document} is null`,
    })
    .from(editions)
    .where(eq(editions.chronologyId, chronologyId))
    .orderBy(desc(editions.number));
}

/** Every entry that an edition could have, in the order of time, with where it stands and its newest version. */
export function listCandidates(tx: Tx, chronologyId: string) {
  const newest = tx
    .selectDistinctOn([versions.entryId], {
      entryId: versions.entryId,
      number: versions.number,
      content: versions.content,
    })
    .from(versions)
    .where(eq(versions.chronologyId, chronologyId))
    .orderBy(asc(versions.entryId), desc(versions.number))
    .as("newest");
  return tx
    .select({
      id: entries.id,
      status: entries.status,
      signOff: entries.signOff,
      gaps: entries.gaps,
      sameDayOrder: entries.sameDayOrder,
      content: entries.content,
      newestNumber: newest.number,
      newestContent: newest.content,
      verifiedNumber: entryReviews.verifiedVersion,
      mergedInto: entryReviews.mergedInto,
    })
    .from(entries)
    .leftJoin(newest, eq(newest.entryId, entries.id))
    .leftJoin(entryReviews, eq(entryReviews.entryId, entries.id))
    .where(and(eq(entries.chronologyId, chronologyId), isNull(entries.deletedAt)))
    .orderBy(asc(entries.earliest), asc(entries.sameDayOrder), asc(entries.id));
}

export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>[number];

/** The chronology whose editions are read at an address; null: none is. */
export async function findPublished(tx: Tx, slug: string) {
  const [row] = await tx
    .select({ chronologyId: publications.chronologyId, isListed: publications.isListed })
    .from(publications)
    .where(eq(publications.slug, slug));
  return row ?? null;
}

/** What readers of an address are shown; null: there is nothing at it. */
export async function findEdition(tx: Tx, { slug, number }: { slug: string; number: number }) {
  const [row] = await tx
    .select({
      chronologyId: editions.chronologyId,
      document: editions.document,
      digest: editions.digest,
      retractedAt: editions.retractedAt,
      retraction: editions.retraction,
      isListed: publications.isListed,
    })
    .from(editions)
    .innerJoin(publications, eq(publications.chronologyId, editions.chronologyId))
    .where(and(eq(publications.slug, slug), eq(editions.number, number)));
  return row ?? null;
}

/** Editions that correct one and stand, the newest first. */
export function listCorrections(
  tx: Tx,
  { chronologyId, number }: { chronologyId: string; number: number },
) {
  return tx
    .select({
      number: editions.number,
      publishedAt: editions.publishedAt,
      errata: editions.errata,
    })
    .from(editions)
    .where(
      and(
        ...[eq(editions.chronologyId, chronologyId), eq(editions.corrects, number)],
        isNull(editions.retractedAt),
      ),
    )
    .orderBy(desc(editions.number));
}

/** Number of the newest edition that stands; without any, of the newest. */
export async function findNewestNumber(tx: Tx, slug: string) {
  const [row] = await tx
    .select({ number: editions.number, isStanding: isNull(editions.retractedAt) })
    .from(editions)
    .innerJoin(publications, eq(publications.chronologyId, editions.chronologyId))
    .where(eq(publications.slug, slug))
    .orderBy(desc(sql`${editions.retractedAt} is null`), desc(editions.number))
    .limit(1);
  return row ? { number: row.number, isStanding: Boolean(row.isStanding) } : null;
}

/** Editions that have a version of an entry in them and still their text. */
export function listEditionsOfEntry(tx: Tx, entryId: string) {
  return tx
    .select({ chronologyId: editions.chronologyId, number: editions.number })
    .from(editionEntries)
    .innerJoin(
      editions,
      and(
        eq(editions.chronologyId, editionEntries.chronologyId),
        eq(editions.number, editionEntries.number),
      ),
    )
    .where(and(eq(editionEntries.entryId, entryId), isNotNull(editions.document)));
}

export async function findEntryTitle(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.select({ title: entries.title }).from(entries).where(eq(entries.id, id));
  return row?.title ?? null;
}

/** What of a chronology's own document is published with it. */
export async function findChronologyText(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      title: chronologies.title,
      summary: chronologies.summary,
      introduction: chronologies.introduction,
      lanes: chronologies.lanes,
      eras: chronologies.eras,
      timeZone: chronologies.timeZone,
      revision: chronologies.revision,
    })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  return row ?? null;
}
