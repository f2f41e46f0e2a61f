import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { documents } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { entryReviews } from "#db/schema/reviews.ts";
import { guests, memberships } from "#db/schema/teams.ts";
import type { Actor, Resource } from "#lib/policy/can.ts";
import type { Role } from "#lib/policy/roles.ts";

/** Listened to by every collab node: what this person may do changed, or their session ended. */
export const ACCESS_CHANNEL = "access";

export async function announceAccessChange(tx: Tx, userId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${ACCESS_CHANNEL}, ${userId})`);
}

/** The roles a person holds now, or null if they may not sign in any more. */
export async function findActor(tx: Tx, userId: string): Promise<Actor | null> {
  const [user] = await tx
    .select({
      disabledAt: users.disabledAt,
      memberships: sql<Record<string, Role>>`coalesce((
        select json_object_agg(m.team_id, m.role) from ${memberships} m
        where m.user_id = ${userId}), '{}'::json)`,
      guestRoles: sql<Record<string, Role>>`coalesce((
        select json_object_agg(g.chronology_id, g.role) from ${guests} g
        where g.user_id = ${userId}), '{}'::json)`,
    })
    .from(users)
    .where(eq(users.id, userId));
  if (!user || user.disabledAt) return null;
  return { userId, memberships: user.memberships, guestRoles: user.guestRoles };
}

export async function findChronologyResource(tx: Tx, id: string): Promise<Resource | null> {
  const [row] = await tx
    .select({ teamId: chronologies.teamId, chronologyId: chronologies.id })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  return row ?? null;
}

export async function findEntryResource(tx: Tx, entryId: string): Promise<Resource | null> {
  const [row] = await tx
    .select({ teamId: chronologies.teamId, chronologyId: chronologies.id })
    .from(entries)
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(eq(entries.id, entryId));
  return row ?? null;
}

/** When a chronology was archived, or null. */
export async function findArchivedAt(tx: Tx, chronologyId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ archivedAt: chronologies.archivedAt })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId));
  return row?.archivedAt ?? null;
}

/** What a socket needs to know of a document before it may open it. */
export async function findDocumentResource(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      kind: documents.kind,
      epoch: documents.epoch,
      schemaVersion: documents.schemaVersion,
      teamId: chronologies.teamId,
      chronologyId: chronologies.id,
      archivedAt: chronologies.archivedAt,
      purgedAt: documents.purgedAt,
      isLocked: sql<boolean>`coalesce(${entryReviews.isLocked}, false)`,
    })
    .from(documents)
    .innerJoin(chronologies, eq(chronologies.id, documents.chronologyId))
    .leftJoin(entryReviews, eq(entryReviews.entryId, documents.id))
    .where(eq(documents.id, id));
  return row ?? null;
}
