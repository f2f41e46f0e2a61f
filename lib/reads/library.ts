import { and, eq, isNull, sql } from "drizzle-orm";
import { findTeam } from "#db/queries/people.ts";
import { listSources } from "#db/queries/sources.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries, entrySources } from "#db/schema/entries.ts";
import type { Source } from "#lib/domain/source.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** A source and the number of entries, of all the team's chronologies, that cite it. */
export type LibrarySource = Source & { entryCount: number };

/** The team's library by title, for its members. */
export async function readLibrary(context: ReadContext, teamId: string) {
  const resource = { teamId, chronologyId: null };
  const { actor } = requireRead(context, "source.read", resource);
  const [team, sources, counts] = await Promise.all([
    findTeam(context.db, teamId),
    listSources(context.db, teamId),
    countEntries(context, teamId),
  ]);
  if (!team) throw new AppError("not_found");
  const counted = sources.map(
    (source): LibrarySource => ({ ...source, entryCount: counts.get(source.id) ?? 0 }),
  );
  return { team, sources: counted, mayEdit: can(actor, "source.edit", resource) };
}

async function countEntries({ db }: ReadContext, teamId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: entrySources.sourceId, entryCount: sql<number>`count(*)::int` })
    .from(entrySources)
    .innerJoin(entries, eq(entries.id, entrySources.entryId))
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(and(eq(chronologies.teamId, teamId), isNull(entries.deletedAt)))
    .groupBy(entrySources.sourceId);
  return new Map(rows.map(({ id, entryCount }) => [id, entryCount]));
}
