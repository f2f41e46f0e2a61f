import { inArray } from "drizzle-orm";
import { listSourceIds } from "#db/queries/sources.ts";
import { entrySources } from "#db/schema/entries.ts";
import type { CommandContext } from "./context.ts";

/**
 * Has the rows of all entries that cite a source written anew: what a row says of its sourcing
 * depends on what its sources are. The change of the source is committed before and stays so
 * whatever becomes of this.
 */
export async function reprojectSource(context: CommandContext, sourceId: string): Promise<void> {
  const ids = await listSourceIds(context.db, sourceId);
  const rows = await context.db
    .selectDistinct({ entryId: entrySources.entryId })
    .from(entrySources)
    .where(inArray(entrySources.sourceId, ids));
  if (rows.length > 0) await context.collab("project", { ids: rows.map((row) => row.entryId) });
}
