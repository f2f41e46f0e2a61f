import { and, asc, eq, getTableColumns, gt } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { entries } from "#db/schema/entries.ts";
import type { EntryRow } from "#lib/domain/entry.ts";

/** Rows of a chronology changed after `revision`, deleted ones included; all of them after 0. */
export async function listRowsSince(
  tx: Tx,
  chronologyId: string,
  revision: number,
): Promise<EntryRow[]> {
  const { content, contentHash, createdAt, earliest, latest, ...columns } =
    getTableColumns(entries);
  const rows = await tx
    .select(columns)
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), gt(entries.revision, revision)))
    .orderBy(asc(entries.revision));
  return rows.map((row) => ({
    ...row,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }));
}
