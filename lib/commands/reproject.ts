import { eq, inArray } from "drizzle-orm";
import { listSourceIds } from "#db/queries/sources.ts";
import { entrySources } from "#db/schema/entries.ts";
import { sources } from "#db/schema/sources.ts";
import type { CommandContext } from "./context.ts";

/**
 * Has the rows of all entries that cite a source written anew: what a row says of its sourcing
 * depends on what its sources are. The change of the source is committed before and stays so
 * whatever becomes of this.
 */
export async function reprojectSource(context: CommandContext, sourceId: string): Promise<void> {
  await reprojectCiting(context, await listSourceIds(context.db, sourceId));
}

/** The same for all sources of a publisher, whose grade or name changed. */
export async function reprojectPublisher(context: CommandContext, id: string): Promise<void> {
  const { db } = context;
  const own = await db.select({ id: sources.id }).from(sources).where(eq(sources.publisherId, id));
  const ids = await Promise.all(own.map((source) => listSourceIds(db, source.id)));
  await reprojectCiting(context, ids.flat());
}

async function reprojectCiting(context: CommandContext, sourceIds: string[]): Promise<void> {
  if (sourceIds.length === 0) return;
  const rows = await context.db
    .selectDistinct({ entryId: entrySources.entryId })
    .from(entrySources)
    .where(inArray(entrySources.sourceId, sourceIds));
  if (rows.length > 0) await context.collab("project", { ids: rows.map((row) => row.entryId) });
}
