import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { documentClients, documents, documentUpdates } from "#db/schema/documents.ts";

export type DocumentRow = typeof documents.$inferSelect;

/** One that was removed for good is there for nobody: it is not read, projected or written again. */
const isThere = (id: string) => and(eq(documents.id, id), isNull(documents.purgedAt));

export async function findDocument(tx: Tx, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.select().from(documents).where(isThere(id));
  return row ?? null;
}

/** Holds the document until the transaction ends: no change can be logged meanwhile. */
export async function lockDocument(tx: Tx, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.select().from(documents).where(isThere(id)).for("update");
  return row ?? null;
}

/**
 * Holds off other projections of the document, while changes go on being logged: those that are
 * not yet committed may have a lower seq than those that are seen.
 */
export async function lockProjection(tx: Tx, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.select().from(documents).where(isThere(id)).for("no key update");
  return row ?? null;
}

/** The changes after `seq`, in the order of the log. */
export function listUpdates(tx: Tx, documentId: string, seq: number) {
  return tx
    .select({
      seq: documentUpdates.seq,
      update: documentUpdates.update,
      actorId: documentUpdates.actorId,
    })
    .from(documentUpdates)
    .where(and(eq(documentUpdates.documentId, documentId), gt(documentUpdates.seq, seq)))
    .orderBy(asc(documentUpdates.seq));
}

export async function listClients(tx: Tx, documentId: string): Promise<Map<number, string | null>> {
  const rows = await tx
    .select({ clientId: documentClients.clientId, userId: documentClients.userId })
    .from(documentClients)
    .where(eq(documentClients.documentId, documentId));
  return new Map(rows.map((row) => [row.clientId, row.userId]));
}

/** Whom a Yjs client belongs to; null for nobody or the server itself. */
export async function findClient(
  tx: Tx,
  documentId: string,
  clientId: number,
): Promise<string | null> {
  const [row] = await tx
    .select({ userId: documentClients.userId })
    .from(documentClients)
    .where(and(eq(documentClients.documentId, documentId), eq(documentClients.clientId, clientId)));
  return row?.userId ?? null;
}

/** Binds a Yjs client to a person; answers whom it belongs to now. */
export async function bindClient(
  tx: Tx,
  documentId: string,
  clientId: number,
  userId: string | null,
): Promise<string | null> {
  const bound = await tx
    .insert(documentClients)
    .values({ documentId, clientId, userId })
    .onConflictDoNothing()
    .returning({ clientId: documentClients.clientId });
  return bound.length > 0 ? userId : findClient(tx, documentId, clientId);
}

export async function writeSnapshot(
  tx: Tx,
  id: string,
  snapshot: Uint8Array,
  snapshotSeq: number,
): Promise<void> {
  await tx.update(documents).set({ snapshot, snapshotSeq }).where(eq(documents.id, id));
}

/** Notes how far the rows follow the log. */
export async function markProjected(tx: Tx, id: string, projectedSeq: number): Promise<void> {
  await tx.update(documents).set({ projectedSeq }).where(eq(documents.id, id));
}

/** Documents whose rows are behind their log: a process was killed between commit and projection. */
export function listBehind(tx: Tx) {
  return tx
    .select({ id: documents.id, kind: documents.kind })
    .from(documents)
    .where(
      sql`${documents.purgedAt} is null and exists (select 1 from ${documentUpdates} u
        where u.document_id = ${documents.id} and u.seq > ${documents.projectedSeq})`,
    );
}
