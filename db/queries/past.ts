import { and, asc, desc, eq, gt, lte, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { auditEvents, versions } from "#db/schema/history.ts";
import { purges } from "#db/schema/purges.ts";

/** The entries of a chronology, and how far the log of each went at a moment and goes now. */
export function listEntriesAt(tx: Tx, chronologyId: string, at: Date) {
  const moment = sql`${at.toISOString()}::timestamptz`;
  return tx
    .select({
      id: entries.id,
      title: entries.title,
      kind: entries.kind,
      date: entries.date,
      sameDayOrder: entries.sameDayOrder,
      deletedAt: entries.deletedAt,
      isPurged: sql<boolean>`exists (select 1 from ${purges} p
        where p.entry_id = ${entries}.id and p.outcome = 'confirmed')`,
      /** Null: it was not made yet. */
      seqThen: sql<number | null>`(select max(u.seq)::float8 from ${documentUpdates} u
        where u.document_id = ${entries.id} and u.at <= ${moment})`,
      seqNow: sql<number | null>`(select max(u.seq)::float8 from ${documentUpdates} u
        where u.document_id = ${entries.id})`,
      wasDeleted: sql<boolean | null>`(select a.action = 'entry.delete' from ${auditEvents} a
        where a.subject = 'entry:' || ${entries.id} and a.at <= ${moment}
          and a.action in ('entry.delete', 'entry.restore')
        order by a.position desc limit 1)`,
    })
    .from(entries)
    .where(eq(entries.chronologyId, chronologyId));
}

/** How far the log of an entry went at a moment; null: it was not made yet. */
export async function findSeqAt(tx: Tx, entryId: string, at: Date): Promise<number | null> {
  const [row] = await tx
    .select({ seq: documentUpdates.seq })
    .from(documentUpdates)
    .where(and(eq(documentUpdates.documentId, entryId), lte(documentUpdates.at, at)))
    .orderBy(desc(documentUpdates.seq))
    .limit(1);
  return row?.seq ?? null;
}

/** The last version that contains nothing after `seq`. */
export async function findVersionUpTo(tx: Tx, entryId: string, seq: number) {
  const [row] = await tx
    .select({ toSeq: versions.toSeq, content: versions.content, state: versions.state })
    .from(versions)
    .where(and(eq(versions.entryId, entryId), lte(versions.toSeq, seq)))
    .orderBy(desc(versions.number))
    .limit(1);
  return row ?? null;
}

/** The changes after one seq, up to and including another. */
export async function listUpdatesBetween(
  tx: Tx,
  { entryId, after, upTo }: { entryId: string; after: number; upTo: number },
): Promise<Uint8Array[]> {
  const rows = await tx
    .select({ update: documentUpdates.update })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, entryId),
        gt(documentUpdates.seq, after),
        lte(documentUpdates.seq, upTo),
      ),
    )
    .orderBy(asc(documentUpdates.seq));
  return rows.map(({ update }) => update);
}
