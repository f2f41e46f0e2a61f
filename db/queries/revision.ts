import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";

/** Listened to by every collab node: rows of this chronology changed. */
export const ROWS_CHANNEL = "rows";

/**
 * The next revision of a chronology. Its row stays locked until the commit, so revisions become
 * visible in order and a client that asks "since r" misses nothing.
 */
export async function takeRevision(tx: Tx, chronologyId: string): Promise<number> {
  const [row] = await tx
    .update(chronologies)
    .set({ revision: sql`${chronologies.revision} + 1`, updatedAt: sql`now()` })
    .where(eq(chronologies.id, chronologyId))
    .returning({ revision: chronologies.revision });
  if (!row) throw new Error(`no chronology ${chronologyId}`);
  await tx.execute(sql`select pg_notify(${ROWS_CHANNEL}, ${chronologyId})`);
  return row.revision;
}
