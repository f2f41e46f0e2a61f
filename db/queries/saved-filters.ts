import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { savedFilters } from "#db/schema/saved-filters.ts";

/** A saved filter, removed or not, with what decides who may change it; or null. */
export async function findSavedFilter(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      ownerId: savedFilters.ownerId,
      isShared: savedFilters.isShared,
      teamId: chronologies.teamId,
      chronologyId: chronologies.id,
    })
    .from(savedFilters)
    .innerJoin(chronologies, eq(chronologies.id, savedFilters.chronologyId))
    .where(eq(savedFilters.id, id));
  return row ?? null;
}

/** The filters of a person in one chronology, by name; with those that others share, if asked for. */
export function listSavedFilters(
  tx: Tx,
  asked: { chronologyId: string; ownerId: string; withShared: boolean },
) {
  const isOwn = eq(savedFilters.ownerId, asked.ownerId);
  return tx
    .select({
      id: savedFilters.id,
      name: savedFilters.name,
      query: savedFilters.query,
      isShared: savedFilters.isShared,
      ownerId: savedFilters.ownerId,
      ownerName: users.name,
    })
    .from(savedFilters)
    .innerJoin(users, eq(users.id, savedFilters.ownerId))
    .where(
      and(
        eq(savedFilters.chronologyId, asked.chronologyId),
        isNull(savedFilters.removedAt),
        asked.withShared ? or(isOwn, savedFilters.isShared) : isOwn,
      ),
    )
    .orderBy(asc(savedFilters.name), asc(savedFilters.id));
}

/** Who wrote in the entries of a chronology, by name, whether they are still of the team or not. */
export async function listEditors(tx: Tx, chronologyId: string) {
  const ids = tx
    .selectDistinct({ id: sql<string>`unnest(${entries.editorIds})`.as("editor_id") })
    .from(entries)
    .where(eq(entries.chronologyId, chronologyId))
    .as("editors");
  return tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(ids, sql`${ids.id} = ${users.id}::text`)
    .orderBy(asc(users.name), asc(users.id));
}
