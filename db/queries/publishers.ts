import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { publishers, sources } from "#db/schema/sources.ts";
import type { Reliability } from "#lib/domain/codes.ts";
import { foldName } from "#lib/domain/fold-name.ts";

export type PublisherRow = typeof publishers.$inferSelect;

/** The team's publishers by name, with how many sources of each the library has. */
export function listPublishers(tx: Tx, teamId: string) {
  return tx
    .select({
      id: publishers.id,
      name: publishers.name,
      reliability: publishers.reliability,
      note: publishers.note,
      // Names of columns alone would all be read as those of the inner table.
      sourceCount: sql<number>`(select count(*)::int from ${sources} s
        where s.publisher_id = ${publishers}.id and s.merged_into is null)`,
    })
    .from(publishers)
    .where(eq(publishers.teamId, teamId))
    .orderBy(asc(publishers.name));
}

/** Under which a name is the same publisher; one of signs alone has no folded form. */
export const publisherKey = (name: string): string => foldName(name) || name.trim().toLowerCase();

export async function findPublisher(tx: Tx, id: string): Promise<PublisherRow | null> {
  const [row] = await tx.select().from(publishers).where(eq(publishers.id, id));
  return row ?? null;
}

/**
 * The publisher of that name, made with this grade if the team has none; null for no name. One
 * that is there keeps its grade.
 */
export async function ensurePublisher(
  tx: Tx,
  given: { teamId: string; name: string; reliability: Reliability },
): Promise<PublisherRow | null> {
  const name = given.name.trim();
  const nameKey = publisherKey(name);
  if (nameKey === "") return null;
  const [made] = await tx
    .insert(publishers)
    .values({ ...given, name, nameKey })
    .onConflictDoNothing()
    .returning();
  if (made) return made;
  const [known] = await tx
    .select()
    .from(publishers)
    .where(and(eq(publishers.teamId, given.teamId), eq(publishers.nameKey, nameKey)));
  return known ?? null;
}

export async function gradePublisher(
  tx: Tx,
  id: string,
  changes: Partial<Pick<PublisherRow, "name" | "nameKey" | "reliability" | "note">>,
): Promise<void> {
  await tx
    .update(publishers)
    .set({ ...changes, updatedAt: sql`now()` })
    .where(eq(publishers.id, id));
}
