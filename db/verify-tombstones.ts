import { eq } from "drizzle-orm";
import type { Tx } from "./client.ts";
import type { PurgeRecord } from "./queries/purge-records.ts";
import { chronologies } from "./schema/chronologies.ts";
import { purges } from "./schema/purges.ts";

/**
 * Holds every tombstone to the audit trail, and the trail to the tombstones.
 *
 * @param records of one team or of all
 * @returns a sentence that names the first that does not fit; null: all do
 */
export async function findFalseTombstone(
  tx: Tx,
  records: ReadonlyMap<string, PurgeRecord>,
  teamId: string | null = null,
): Promise<string | null> {
  const rows = await tx
    .select({ purge: purges, teamId: chronologies.teamId })
    .from(purges)
    .innerJoin(chronologies, eq(chronologies.id, purges.chronologyId))
    .where(eq(purges.outcome, "confirmed"));
  const unseen = new Map(records);
  for (const { purge, ...row } of rows) {
    if (teamId !== null && row.teamId !== teamId) continue;
    if (!isOf(purge, records.get(purge.id)))
      return `The tombstone of entry ${purge.entryId} is not what the audit trail says.`;
    unseen.delete(purge.id);
  }
  for (const { entryId } of unseen.values())
    return `The tombstone of entry ${entryId} is missing, which the audit trail names.`;
  return null;
}

function isOf(purge: typeof purges.$inferSelect, record: PurgeRecord | undefined): boolean {
  return (
    record !== undefined &&
    record.entryId === purge.entryId &&
    record.reason === purge.reason &&
    record.askedBy === purge.askedBy &&
    record.confirmedBy === purge.decidedBy &&
    record.versionCount === purge.versionCount
  );
}
