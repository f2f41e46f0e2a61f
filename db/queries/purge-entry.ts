import { and, eq, ne, notInArray, or, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { commentThreads } from "#db/schema/comments.ts";
import { documentClients, documents, documentUpdates } from "#db/schema/documents.ts";
import { editions } from "#db/schema/editions.ts";
import { entries, entrySources } from "#db/schema/entries.ts";
import { auditEvents, versions } from "#db/schema/history.ts";
import { notices } from "#db/schema/notices.ts";
import { proposals } from "#db/schema/proposals.ts";
import { reports } from "#db/schema/reports.ts";
import { entryReviews } from "#db/schema/reviews.ts";
import { entryTexts } from "#db/schema/search.ts";
import { summarizeEntry } from "#lib/domain/entry-summary.ts";
import { readEntrySnapshot } from "#lib/domain/read-snapshot.ts";
import { announceComments } from "./comments.ts";
import { lockDocument } from "./documents.ts";
import { emptyPlans } from "./edition-plans.ts";
import { dropPreviews } from "./edition-previews.ts";
import { announceEditions, listEditionsOfEntry } from "./editions.ts";
import {
  eventKey,
  eventRest,
  LOG_KEY,
  logRest,
  type Rests,
  versionKey,
  versionRest,
} from "./purged-rows.ts";
import { takeRevision } from "./revision.ts";

export type Purged = { purgeId: string; teamId: string; chronologyId: string; entryId: string };

/**
 * Holds document and review until the transaction ends, in the order of all who write: nobody adds
 * to the entry, cuts a version of it or takes a step of its review meanwhile.
 */
export async function holdEntry(tx: Transaction, entryId: string): Promise<void> {
  await lockDocument(tx, entryId);
  await tx.select().from(entryReviews).where(eq(entryReviews.entryId, entryId)).for("update");
}

/**
 * Empties everything that holds words of an entry, in the transaction that confirms its purge; the
 * triggers of the append-only tables ask for that. The entry is held by the caller.
 *
 * A table that refers to entries has to be emptied here, or named in the test of the purge as one
 * that holds no words.
 *
 * @returns digests of what stays of each row, for the record in the audit trail
 */
export async function emptyEntry(tx: Transaction, purged: Purged): Promise<Rests> {
  const { entryId, chronologyId } = purged;
  await tx.delete(entryReviews).where(eq(entryReviews.entryId, entryId));
  await emptyEditions(tx, entryId);
  await dropPreviews(tx, chronologyId);
  await emptyPlans(tx, entryId);
  await tx.delete(reports).where(eq(reports.entryId, entryId));
  await tx.delete(proposals).where(eq(proposals.entryId, entryId));
  await tx.delete(commentThreads).where(eq(commentThreads.entryId, entryId));
  await tx.delete(entryTexts).where(eq(entryTexts.entryId, entryId));
  await tx.delete(entrySources).where(eq(entrySources.entryId, entryId));
  await tx
    .delete(notices)
    .where(and(eq(notices.entryId, entryId), notInArray(notices.kind, ["purge", "purge_decided"])));
  await emptyRow(tx, purged);
  await emptyDocument(tx, entryId);
  const rests = { ...(await emptyVersions(tx, purged)), ...(await emptyEvents(tx, purged)) };
  await announceComments(tx, { chronologyId, entryId });
  return { ...rests, [LOG_KEY]: await logRest(tx, entryId) };
}

/**
 * An edition is one text under one digest: it goes whole, and the next one is published without the
 * entry. Its digest stays, so that the chain of editions holds.
 */
async function emptyEditions(tx: Transaction, entryId: string): Promise<void> {
  const retraction = "An entry that was in it was removed for good, and the edition with it.";
  for (const { chronologyId, number } of await listEditionsOfEntry(tx, entryId)) {
    await tx
      .update(editions)
      .set({
        ...{ document: null, notes: "", errata: "" },
        retraction,
        retractedAt: sql`coalesce(${editions.retractedAt}, now())`,
      })
      .where(and(eq(editions.chronologyId, chronologyId), eq(editions.number, number)));
    await announceEditions(tx, chronologyId);
  }
}

/** The row stays with nothing in it, so that everybody who has it is told. */
async function emptyRow(tx: Transaction, { entryId, chronologyId }: Purged): Promise<void> {
  const { snapshot } = readEntrySnapshot({});
  const revision = await takeRevision(tx, chronologyId);
  await tx
    .update(entries)
    .set({
      ...summarizeEntry(snapshot, () => undefined),
      ...{ content: snapshot, contentHash: "", status: "draft", signOff: null, editorIds: [] },
      ...{ earliest: null, latest: null, sameDayOrder: 0, revision, updatedAt: new Date() },
      epoch: sql`${entries.epoch} + 1`,
    })
    .where(eq(entries.id, entryId));
}

/** With another epoch: what somebody wrote meanwhile, or offline, finds no document to go to. */
async function emptyDocument(tx: Transaction, entryId: string): Promise<void> {
  const nothing = new Uint8Array();
  const last = sql`coalesce((select max(u.seq) from ${documentUpdates} u
    where u.document_id = ${entryId}), 0)`;
  await tx.delete(documentClients).where(eq(documentClients.documentId, entryId));
  await tx
    .update(documents)
    .set({
      ...{ snapshot: nothing, snapshotSeq: last, projectedSeq: last, purgedAt: sql`now()` },
      epoch: sql`${documents.epoch} + 1`,
    })
    .where(eq(documents.id, entryId));
  await tx
    .update(documentUpdates)
    .set({ update: nothing })
    .where(and(eq(documentUpdates.documentId, entryId), ne(documentUpdates.update, nothing)));
}

async function emptyVersions(tx: Transaction, { purgeId, entryId }: Purged): Promise<Rests> {
  const rows = await tx
    .update(versions)
    .set({ state: null, content: null, salt: null, reason: "", purgeId })
    .where(eq(versions.entryId, entryId))
    .returning();
  return Object.fromEntries(rows.map((row) => [versionKey(row), versionRest(row)]));
}

/** Commands about it: names of versions, notes of reviews, the title that several were given. */
async function emptyEvents(tx: Transaction, { purgeId, teamId, entryId }: Purged): Promise<Rests> {
  const kept = sql`case when ${auditEvents.detail} ? 'entries'
    then jsonb_build_object('entries', ${auditEvents.detail} -> 'entries') else '{}' end`;
  const rows = await tx
    .update(auditEvents)
    .set({ detail: kept, salt: null, purgeId })
    .where(
      and(
        eq(auditEvents.teamId, teamId),
        sql`${auditEvents.purgeId} is null and ${auditEvents.action} not like 'purge.%'`,
        or(
          eq(auditEvents.subject, `entry:${entryId}`),
          sql`${auditEvents.detail} -> 'entries' ? ${entryId}`,
        ),
      ),
    )
    .returning();
  return Object.fromEntries(rows.map((row) => [eventKey(row), eventRest(row)]));
}
