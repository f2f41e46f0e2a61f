import { and, eq, isNull } from "drizzle-orm";
import { findTeam } from "#db/queries/people.ts";
import { listPublishers } from "#db/queries/publishers.ts";
import { listSources } from "#db/queries/sources.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries, entrySources } from "#db/schema/entries.ts";
import type { Source } from "#lib/domain/source.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { isEmbargoed } from "./present/entry.ts";
import { presentSources } from "./present/sources.ts";

/** A source and the number of entries, of all the team's chronologies, that cite it. */
export type LibrarySource = Source & { entryCount: number };

/** The team's library by title, with its publishers, for its members. */
export async function readLibrary(context: ReadContext, teamId: string) {
  const resource = { teamId, chronologyId: null };
  const { actor } = requireRead(context, "source.read", resource);
  const [team, sources, publishers, cited] = await Promise.all([
    findTeam(context.db, teamId),
    listSources(context.db, teamId),
    listPublishers(context.db, teamId),
    listCitingEntries(context, {
      teamId,
      withEmbargoed: can(context.actor, "entry.readPrivate", resource),
    }),
  ]);
  if (!team) throw new AppError("not_found");
  const counted = presentSources(sources, actor, resource).map(
    (source): LibrarySource => ({ ...source, entryCount: countEntries(source, cited) }),
  );
  return {
    ...{ team, publishers, sources: counted },
    mayEdit: can(actor, "source.edit", resource),
    mayManage: can(actor, "team.manage", resource),
  };
}

export type Library = Awaited<ReturnType<typeof readLibrary>>;
export type LibraryPublisher = Library["publishers"][number];

/** An entry that cites a source and one that was merged into it counts once. */
function countEntries(source: Source, cited: Map<string, Set<string>>): number {
  const ids = [source.id, ...source.mergedIds];
  return new Set(ids.flatMap((id) => [...(cited.get(id) ?? [])])).size;
}

/** Ids of the entries that cite each source, by the ids as they stand in the entries. */
async function listCitingEntries(
  { db }: ReadContext,
  { teamId, withEmbargoed }: { teamId: string; withEmbargoed: boolean },
) {
  const rows = await db
    .select({
      id: entrySources.sourceId,
      entryId: entrySources.entryId,
      embargo: entries.embargo,
    })
    .from(entrySources)
    .innerJoin(entries, eq(entries.id, entrySources.entryId))
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(and(eq(chronologies.teamId, teamId), isNull(entries.deletedAt)));
  const cited = new Map<string, Set<string>>();
  // Of an entry under an embargo not even the number may tell those who may not see it.
  for (const { id, entryId, embargo } of rows)
    if (withEmbargoed || !isEmbargoed({ embargo }))
      cited.set(id, (cited.get(id) ?? new Set()).add(entryId));
  return cited;
}
