import { and, asc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { actorAliases, actors } from "#db/schema/actors.ts";
import { teams } from "#db/schema/teams.ts";
import { type Actor, type ActorAlias, listNames } from "#lib/domain/actor.ts";

/** Listened to by every collab node: the actors of this team changed. */
export const ACTORS_CHANNEL = "actors";

export async function announceActorsChange(tx: Tx, teamId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${ACTORS_CHANNEL}, ${teamId})`);
}

/** The team's actors by name, each with its other names. */
export function listActors(tx: Tx, teamId: string): Promise<Actor[]> {
  return selectActors(tx, eq(actors.teamId, teamId));
}

/** One actor, or null. */
export async function findTeamActor(tx: Tx, id: string): Promise<Actor | null> {
  return (await selectActors(tx, eq(actors.id, id)))[0] ?? null;
}

function selectActors(tx: Tx, where: SQL): Promise<Actor[]> {
  return tx
    .select({
      id: actors.id,
      teamId: actors.teamId,
      kind: actors.kind,
      name: actors.name,
      note: actors.note,
      aliases: sql<ActorAlias[]>`coalesce((
        select json_agg(json_build_object('name', a.name, 'language', a.language) order by a.position)
        from ${actorAliases} a where a.actor_id = ${actors}.id and a.position > 0), '[]'::json)`,
    })
    .from(actors)
    .where(where)
    .orderBy(asc(actors.name), asc(actors.id));
}

type Named = Pick<Actor, "name" | "aliases">;

/** Writes all names of an actor, its own first, in place of those that it had. */
export async function replaceNames(
  tx: Tx,
  { actorId, teamId, named }: { actorId: string; teamId: string; named: Named },
): Promise<void> {
  await tx.delete(actorAliases).where(eq(actorAliases.actorId, actorId));
  await tx.insert(actorAliases).values(
    listNames(named).map(({ name, key, language }, position) => ({
      ...{ actorId, teamId, name, language, position },
      nameKey: key,
    })),
  );
}

/** Holds the team's names until the end of the transaction: of two who give one, one is refused. */
export async function lockNames(tx: Tx, teamId: string): Promise<void> {
  await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId)).for("no key update");
}

/** The first of these names that another actor of the team has, with that actor; or null. */
export async function findTakenName(
  tx: Tx,
  { teamId, named, except }: { teamId: string; named: Named; except: string | null },
): Promise<{ name: string; actorName: string } | null> {
  const names = listNames(named);
  const taken = await tx
    .select({ key: actorAliases.nameKey, actorName: actors.name })
    .from(actorAliases)
    .innerJoin(actors, eq(actors.id, actorAliases.actorId))
    .where(
      and(
        eq(actorAliases.teamId, teamId),
        inArray(
          actorAliases.nameKey,
          names.map(({ key }) => key),
        ),
        except === null ? undefined : ne(actorAliases.actorId, except),
      ),
    );
  const actorOf = new Map(taken.map(({ key, actorName }) => [key, actorName]));
  const first = names.find(({ key }) => actorOf.has(key));
  return first ? { name: first.name, actorName: actorOf.get(first.key) ?? "" } : null;
}
