import { asc, eq } from "drizzle-orm";
import { canonicalJson, sha256 } from "#db/chain.ts";
import type { Tx } from "#db/client.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import type { auditEvents, versions } from "#db/schema/history.ts";

type VersionRow = typeof versions.$inferSelect;
type AuditRow = typeof auditEvents.$inferSelect;

/** Digests of what stays of rows that were emptied, by `version:<n>`, `event:<position>`, `log`. */
export type Rests = Record<string, string>;

export const versionKey = ({ number }: { number: number }): string => `version:${number}`;
export const eventKey = ({ position }: { position: number }): string => `event:${position}`;
export const LOG_KEY = "log";

/**
 * Everything that stays of a version. A row of the old form cannot be hashed again without its
 * content: the record of the purge holds this instead, so that nothing of it is changed later.
 */
export function versionRest(row: VersionRow): string {
  const { state: _state, content: _content, salt: _salt, reason: _reason, ...rest } = row;
  return sha256(canonicalJson({ ...rest, createdAt: row.createdAt.toISOString() }));
}

export function eventRest({ salt: _salt, ...rest }: AuditRow): string {
  return sha256(canonicalJson({ ...rest, at: rest.at.toISOString() }));
}

/** Who wrote which rows of the log of a document, which are empty by now. */
export async function logRest(tx: Tx, documentId: string): Promise<string> {
  const rows = await tx
    .select({ seq: documentUpdates.seq, actorId: documentUpdates.actorId })
    .from(documentUpdates)
    .where(eq(documentUpdates.documentId, documentId))
    .orderBy(asc(documentUpdates.seq));
  return sha256(canonicalJson(rows));
}

export const isEmptyVersion = ({ state, content, salt, reason }: VersionRow): boolean =>
  state === null && content === null && salt === null && reason === "";

/** Of a change of several entries, which ones these were stays: it is of the others too. */
export const keptDetail = ({ entries }: AuditRow["detail"]): AuditRow["detail"] =>
  entries === undefined ? {} : { entries };

export const isEmptyEvent = ({ salt, detail }: AuditRow): boolean =>
  salt === null && canonicalJson(detail) === canonicalJson(keptDetail(detail));
