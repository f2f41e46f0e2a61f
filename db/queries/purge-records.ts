import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { auditEvents } from "#db/schema/history.ts";
import type { Rests } from "./purged-rows.ts";

/** A purge as the audit trail has it: asked by one, confirmed by another. */
export type PurgeRecord = {
  purgeId: string;
  teamId: string;
  entryId: string;
  reason: string;
  askedBy: string;
  confirmedBy: string;
  versionCount: number;
  rests: Rests;
};

/**
 * Purges that two people stand for in the audit trail, by id; of one team or of all. What one
 * person both asked and confirmed, or nobody asked for, is none.
 */
export async function readPurgeRecords(
  tx: Tx,
  teamId: string | null,
): Promise<Map<string, PurgeRecord>> {
  const rows = await tx
    .select()
    .from(auditEvents)
    .where(
      and(
        inArray(auditEvents.action, ["purge.ask", "purge.confirm"]),
        teamId === null ? undefined : eq(auditEvents.teamId, teamId),
      ),
    )
    .orderBy(asc(auditEvents.position));
  const asked = new Map<string, (typeof rows)[number]>();
  const records = new Map<string, PurgeRecord>();
  for (const row of rows) {
    const purgeId = String(row.detail.purgeId);
    const before = asked.get(purgeId);
    if (row.action === "purge.ask") asked.set(purgeId, row);
    else if (before && isByTwo(before, row)) records.set(purgeId, toRecord(purgeId, before, row));
  }
  return records;
}

type Row = typeof auditEvents.$inferSelect;

const isByTwo = (asked: Row, confirmed: Row): boolean =>
  asked.teamId === confirmed.teamId &&
  asked.subject === confirmed.subject &&
  asked.actorId !== null &&
  confirmed.actorId !== null &&
  asked.actorId !== confirmed.actorId;

function toRecord(purgeId: string, asked: Row, confirmed: Row): PurgeRecord {
  const { detail } = confirmed;
  return {
    ...{ purgeId, teamId: asked.teamId, entryId: asked.subject.replace("entry:", "") },
    reason: String(asked.detail.reason),
    ...{ askedBy: asked.actorId ?? "", confirmedBy: confirmed.actorId ?? "" },
    versionCount: Number(detail.versionCount),
    rests: (detail.rests ?? {}) as Rests,
  };
}
