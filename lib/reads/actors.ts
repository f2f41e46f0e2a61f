import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { listActors } from "#db/queries/actors.ts";
import { findTeam } from "#db/queries/people.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** The team's actors; a guest reads them through the chronology they work on. */
export async function readActors(context: ReadContext, chronologyId: string): Promise<Actor[]> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { resource } = requireRead(context, "source.read", found);
  return listActors(context.db, resource.teamId);
}

/** An actor and the number of entries, of all the team's chronologies, that name it. */
export type ListedActor = Actor & { entryCount: number };

/** The team's actors by name, for its members. */
export async function readActorList(context: ReadContext, teamId: string) {
  const resource = { teamId, chronologyId: null };
  const { actor } = requireRead(context, "source.read", resource);
  const [team, actors, counts] = await Promise.all([
    findTeam(context.db, teamId),
    listActors(context.db, teamId),
    countEntries(context, { teamId, withEmbargoed: can(actor, "entry.readPrivate", resource) }),
  ]);
  if (!team) throw new AppError("not_found");
  const listed = actors.map(
    (each): ListedActor => ({ ...each, entryCount: counts.get(each.id) ?? 0 }),
  );
  return { team, actors: listed, mayEdit: can(actor, "source.edit", resource) };
}

/** Of an entry under an embargo not even the number may tell those who may not see it. */
async function countEntries(
  { db }: ReadContext,
  { teamId, withEmbargoed }: { teamId: string; withEmbargoed: boolean },
): Promise<Map<string, number>> {
  const id = sql<string>`unnest(${entries.actorIds})`.as("actor_id");
  const today = sql`(now() at time zone 'UTC')::date`;
  const isOpen = or(isNull(entries.embargo), lte(entries.embargo, today));
  const isSeen = and(isNull(entries.deletedAt), withEmbargoed ? undefined : isOpen);
  const named = db
    .select({ id })
    .from(entries)
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(and(eq(chronologies.teamId, teamId), isSeen))
    .as("named");
  const rows = await db
    .select({ id: named.id, entryCount: sql<number>`count(*)::int` })
    .from(named)
    .groupBy(named.id);
  return new Map(rows.map((row) => [row.id, row.entryCount]));
}
