import { desc, eq, inArray, or, sql } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { listActors } from "#db/queries/actors.ts";
import { listTeams } from "#db/queries/people.ts";
import { listNewestRows, listRow, listRowsSince } from "#db/queries/rows.ts";
import { listPerpetratorMedia, listSources } from "#db/queries/sources.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { documents } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { sources as sourcesTable } from "#db/schema/sources.ts";
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

/** Rows that the page itself brings: enough to fill the list, the rest follows by itself. */
const FIRST_ROWS = 100;

/** A library larger than this is read by itself too. */
const FIRST_SOURCES = 200;

/**
 * All that the workspace needs for its first paint, and the row of the entry that it opens with.
 * Of a large chronology only the newest rows, with revision 0: the rows since then are asked for,
 * which are all of them.
 */
export async function readWorkspace(
  context: ReadContext,
  id: string,
  { entryId = null }: { entryId?: string | null } = {},
) {
  const found = await findChronologyResource(context.db, id);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const [[chronology], first, sources, media, actors] = await Promise.all([
    context.db
      .select({
        id: chronologies.id,
        teamId: chronologies.teamId,
        title: chronologies.title,
        summary: chronologies.summary,
        introduction: chronologies.introduction,
        lanes: chronologies.lanes,
        eras: chronologies.eras,
        timeZone: chronologies.timeZone,
        revision: chronologies.revision,
        archivedAt: chronologies.archivedAt,
        epoch: documents.epoch,
      })
      .from(chronologies)
      .innerJoin(documents, eq(documents.id, chronologies.id))
      .where(eq(chronologies.id, id)),
    readFirstRows(context, id, entryId),
    readFirstSources(context, resource.teamId),
    listPerpetratorMedia(context.db, resource.teamId),
    listActors(context.db, resource.teamId),
  ]);
  if (!chronology) throw new AppError("not_found");
  const isArchived = chronology.archivedAt !== null;
  const check = createPerpetratorCheck(media);
  return {
    chronology: {
      ...chronology,
      revision: first.isWhole ? chronology.revision : 0,
      introduction: hidePerpetrators(chronology.introduction, check),
      summary: hidePerpetrators(chronology.summary, check),
      ...{ archivedAt: undefined, isArchived },
    },
    rows: presentRows(first.rows, actor, resource, check),
    isWhole: first.isWhole,
    /** Null: too many for the page. */
    sources: sources && presentSources(sources, actor, resource),
    actors,
    rights: {
      mayFollow: can(actor, "chronology.follow", resource),
      mayEdit: !isArchived && can(actor, "chronology.edit", resource),
      mayReadVersions: can(actor, "version.read", resource),
      mayReadComments: can(actor, "comment.read", resource),
      mayComment: !isArchived && can(actor, "comment.write", resource),
      mayReadProposals: can(actor, "proposal.read", resource),
      mayPropose: !isArchived && can(actor, "proposal.make", resource),
      mayDecide: !isArchived && can(actor, "proposal.decide", resource),
      mayModerate: can(actor, "comment.moderate", resource),
      /** Guests work with the library through their chronology, and do not see its pages. */
      mayOpenLibrary: can(actor, "team.read", { teamId: resource.teamId, chronologyId: null }),
    },
  };
}

async function readFirstRows({ db }: ReadContext, id: string, entryId: string | null) {
  const newest = await listNewestRows(db, id, FIRST_ROWS + 1);
  if (newest.length <= FIRST_ROWS) return { rows: await listRowsSince(db, id, 0), isWhole: true };
  const isThere = entryId === null || newest.some((row) => row.id === entryId);
  const opened = isThere || !isId(entryId) ? [] : await listRow(db, id, entryId);
  return { rows: [...newest, ...opened], isWhole: false };
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

async function readFirstSources({ db }: ReadContext, teamId: string) {
  const count = await db.$count(sourcesTable, eq(sourcesTable.teamId, teamId));
  return count > FIRST_SOURCES ? null : listSources(db, teamId);
}

export type Workspace = Awaited<ReturnType<typeof readWorkspace>>;

/** Rows per answer: what a process holds at once, and what is shown while the rest is read. */
const ROWS_AT_ONCE = 10_000;

/**
 * What changed since a revision: for who was away, and for who opens a large chronology. If it is
 * not the last of it, the rest is what changed since the answer's own revision.
 */
export async function readRowsSince(
  context: ReadContext,
  { id, since, most = ROWS_AT_ONCE }: { id: string; since: number; most?: number },
): Promise<{ revision: number; rows: EntryRow[]; isLast: boolean }> {
  const found = await findChronologyResource(context.db, id);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const [row] = await context.db
    .select({ revision: chronologies.revision })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  const rows = await listRowsSince(context.db, id, since, most);
  const isLast = rows.length < most;
  const seen = rows.at(-1)?.revision ?? since;
  const revision = isLast ? Math.max(row?.revision ?? since, seen) : seen;
  const check = createPerpetratorCheck(await listPerpetratorMedia(context.db, resource.teamId));
  return { revision, rows: presentRows(rows, actor, resource, check), isLast };
}
