import { desc, eq, inArray, or, sql } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { listActors } from "#db/queries/actors.ts";
import { listTeams } from "#db/queries/people.ts";
import { listRowsSince } from "#db/queries/rows.ts";
import { listPerpetratorMedia, listSources } from "#db/queries/sources.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { documents } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { teams } from "#db/schema/teams.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { createPerpetratorCheck, hidePerpetrators } from "#lib/domain/perpetrator-links.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { presentRows } from "./present/entry.ts";
import { presentSources } from "./present/sources.ts";

/** One line of the list of chronologies. */
export type ChronologyLine = {
  id: string;
  title: string;
  summary: string;
  teamName: string;
  entryCount: number;
  updatedAt: string;
  isArchived: boolean;
  mayArchive: boolean;
  mayEdit: boolean;
};

/** All chronologies the person may open, newest work first, and the teams they belong to. */
export async function listChronologies({ db, actor }: ReadContext) {
  if (!actor) throw new AppError("unauthenticated");
  const [lines, ownTeams] = await Promise.all([
    db
      .select({
        id: chronologies.id,
        teamId: chronologies.teamId,
        title: chronologies.title,
        summary: chronologies.summary,
        teamName: teams.name,
        updatedAt: chronologies.updatedAt,
        archivedAt: chronologies.archivedAt,
        entryCount: sql<number>`(select count(*)::int from ${entries}
          where ${entries.chronologyId} = ${chronologies.id} and ${entries.deletedAt} is null)`,
        openCount: sql<number>`(select count(*)::int from ${entries}
          where ${entries.chronologyId} = ${chronologies.id} and ${entries.deletedAt} is null
          and (${entries.embargo} is null or ${entries.embargo} <= (now() at time zone 'utc')::date))`,
      })
      .from(chronologies)
      .innerJoin(teams, eq(teams.id, chronologies.teamId))
      .where(
        or(
          inArray(chronologies.teamId, Object.keys(actor.memberships)),
          inArray(chronologies.id, Object.keys(actor.guestRoles)),
        ),
      )
      .orderBy(desc(chronologies.updatedAt)),
    listTeams(db, actor.userId),
  ]);
  const presented = lines.map(
    ({ teamId, archivedAt, updatedAt, openCount, ...line }): ChronologyLine => {
      const resource = { teamId, chronologyId: line.id };
      return {
        ...line,
        entryCount: can(actor, "entry.readPrivate", resource) ? line.entryCount : openCount,
        updatedAt: updatedAt.toISOString(),
        isArchived: archivedAt !== null,
        mayArchive: can(actor, "chronology.archive", resource),
        mayEdit: can(actor, "chronology.edit", resource),
      };
    },
  );
  const creatable = ownTeams.filter(({ id }) =>
    can(actor, "chronology.create", { teamId: id, chronologyId: null }),
  );
  return { chronologies: presented, teams: ownTeams, creatable };
}

/** All that the workspace needs for its first paint. */
export async function readWorkspace(context: ReadContext, id: string) {
  const found = await findChronologyResource(context.db, id);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const [[chronology], rows, sources, actors] = await Promise.all([
    context.db
      .select({
        id: chronologies.id,
        teamId: chronologies.teamId,
        title: chronologies.title,
        summary: chronologies.summary,
        introduction: chronologies.introduction,
        lanes: chronologies.lanes,
        eras: chronologies.eras,
        revision: chronologies.revision,
        archivedAt: chronologies.archivedAt,
        epoch: documents.epoch,
      })
      .from(chronologies)
      .innerJoin(documents, eq(documents.id, chronologies.id))
      .where(eq(chronologies.id, id)),
    listRowsSince(context.db, id, 0),
    listSources(context.db, resource.teamId),
    listActors(context.db, resource.teamId),
  ]);
  if (!chronology) throw new AppError("not_found");
  const isArchived = chronology.archivedAt !== null;
  const check = createPerpetratorCheck(sources);
  return {
    chronology: {
      ...chronology,
      introduction: hidePerpetrators(chronology.introduction, check),
      summary: hidePerpetrators(chronology.summary, check),
      ...{ archivedAt: undefined, isArchived },
    },
    rows: presentRows(rows, actor, resource, check),
    sources: presentSources(sources, actor, resource),
    actors,
    rights: {
      mayFollow: can(actor, "chronology.follow", resource),
      mayEdit: !isArchived && can(actor, "chronology.edit", resource),
      mayReadVersions: can(actor, "version.read", resource),
      /** Guests work with the library through their chronology, and do not see its pages. */
      mayOpenLibrary: can(actor, "team.read", { teamId: resource.teamId, chronologyId: null }),
    },
  };
}

export type Workspace = Awaited<ReturnType<typeof readWorkspace>>;

/** What changed since a revision: for who was away. */
export async function readRowsSince(
  context: ReadContext,
  { id, since }: { id: string; since: number },
): Promise<{ revision: number; rows: EntryRow[] }> {
  const found = await findChronologyResource(context.db, id);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const [row] = await context.db
    .select({ revision: chronologies.revision })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  const rows = await listRowsSince(context.db, id, since);
  const revision = Math.max(row?.revision ?? since, ...rows.map((each) => each.revision));
  const check = createPerpetratorCheck(await listPerpetratorMedia(context.db, resource.teamId));
  return { revision, rows: presentRows(rows, actor, resource, check) };
}
