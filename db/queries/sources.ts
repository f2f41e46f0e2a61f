import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { sources } from "#db/schema/sources.ts";
import type { Source } from "#lib/domain/source.ts";

/** Listened to by every collab node: the library of this team changed. */
export const SOURCES_CHANNEL = "sources";

export async function announceSourcesChange(tx: Tx, teamId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${SOURCES_CHANNEL}, ${teamId})`);
}

/** The team's library, by title. */
export async function listSources(tx: Tx, teamId: string): Promise<Source[]> {
  const rows = await tx
    .select({
      id: sources.id,
      teamId: sources.teamId,
      kind: sources.kind,
      tier: sources.tier,
      title: sources.title,
      authors: sources.authors,
      publisher: sources.publisher,
      reliability: sources.reliability,
      published: sources.published,
      url: sources.url,
      accessed: sources.accessed,
      note: sources.note,
      isPerpetratorMedia: sources.isPerpetratorMedia,
      updatedAt: sources.updatedAt,
    })
    .from(sources)
    .where(eq(sources.teamId, teamId))
    .orderBy(asc(sources.title));
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}
