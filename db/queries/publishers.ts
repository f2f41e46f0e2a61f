import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { publishers } from "#db/schema/sources.ts";
import type { Reliability } from "#lib/domain/codes.ts";
import { foldName } from "#lib/domain/fold-name.ts";

export type PublisherRow = typeof publishers.$inferSelect;

/** The team's publishers by name. */
export function listPublishers(tx: Tx, teamId: string): Promise<PublisherRow[]> {
  return tx
    .select()
    .from(publishers)
    .where(eq(publishers.teamId, teamId))
    .orderBy(asc(publishers.name));
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
  const nameKey = foldName(name) || name.toLowerCase();
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
