import { and, asc, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { captures, publishers, sources } from "#db/schema/sources.ts";
import type { GradedSource } from "#lib/domain/evidence.ts";
import type { CitedText } from "#lib/domain/filter/entry-text.ts";
import { readCslExtras } from "#lib/domain/read-csl.ts";
import type { Source } from "#lib/domain/source.ts";

/** Listened to by every collab node: the library of this team changed. */
export const SOURCES_CHANNEL = "sources";

export async function announceSourcesChange(tx: Tx, teamId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${SOURCES_CHANNEL}, ${teamId})`);
}

/** The team's library, by title; what was merged into another stands under that other. */
export function listSources(tx: Tx, teamId: string): Promise<Source[]> {
  return selectSources(tx, and(eq(sources.teamId, teamId), isNull(sources.mergedInto)));
}

/** Addresses of perpetrators' own media in the team's library, also of sources that were merged. */
export function listPerpetratorMedia(tx: Tx, teamId: string) {
  return tx
    .select({ url: sources.url, isPerpetratorMedia: sources.isPerpetratorMedia })
    .from(sources)
    .where(and(eq(sources.teamId, teamId), sources.isPerpetratorMedia, ne(sources.url, "")));
}

/** One source of the team's library, or null. */
export async function findSource(tx: Tx, id: string): Promise<Source | null> {
  return (await selectSources(tx, eq(sources.id, id)))[0] ?? null;
}

/** The id of a source and of all that were merged into it, directly or by way of another. */
const mergedTree = sql`with recursive tree(id) as (
    select ${sources}.id union select m.id from ${sources} m join tree on m.merged_into = tree.id
  ) select id from tree`;

/** Whole sources where `where` holds, by title. */
export async function selectSources(tx: Tx, where: SQL | undefined): Promise<Source[]> {
  const rows = await tx
    .select({
      id: sources.id,
      teamId: sources.teamId,
      kind: sources.kind,
      tier: sources.tier,
      title: sources.title,
      translatedTitle: sources.translatedTitle,
      language: sources.language,
      authors: sources.authors,
      publisherId: sources.publisherId,
      publisher: sql<string>`coalesce(${publishers.name}, '')`,
      reliability: sql<Source["reliability"]>`coalesce(${publishers.reliability}, 'F')`,
      published: sources.published,
      url: sources.url,
      accessed: sources.accessed,
      note: sources.note,
      isPerpetratorMedia: sources.isPerpetratorMedia,
      sensitivity: sources.sensitivity,
      contentLabels: sources.contentLabels,
      csl: sources.csl,
      mergedIds: sql<string[]>`coalesce((select json_agg(t.id order by t.id)
        from (${mergedTree}) t where t.id <> ${sources}.id), '[]'::json)`,
      captureCount: sql<number>`(select count(*)::int from ${captures}
        where ${captures.sourceId} in (${mergedTree}) and ${captures.removedAt} is null)`,
      updatedAt: sources.updatedAt,
    })
    .from(sources)
    .leftJoin(publishers, eq(publishers.id, sources.publisherId))
    .where(where)
    .orderBy(asc(sources.title));
  return rows.map((row) => ({
    ...row,
    csl: readCslExtras(row.csl),
    updatedAt: row.updatedAt.toISOString(),
  }));
}

/**
 * Finds the sources with these ids, which come from a document and may be anything; one that was
 * merged into another is found as that other.
 */
export async function loadSources(
  tx: Tx,
  ids: readonly string[],
): Promise<(id: string) => (GradedSource & CitedText) | undefined> {
  const asked = [...new Set(ids)].filter((id) => UUID.test(id));
  if (asked.length === 0) return () => undefined;
  const targetOf = await findTargets(tx, asked);
  const targets = [...new Set(targetOf.values())];
  const found = targets.length === 0 ? [] : await selectCited(tx, targets);
  const byId = new Map(found.map((source) => [source.id, source]));
  return (id) => byId.get(targetOf.get(id) ?? "");
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function selectCited(tx: Tx, ids: string[]) {
  return tx
    .select({
      id: sources.id,
      kind: sources.kind,
      publisher: sql<string>`coalesce(${publishers.name}, '')`,
      reliability: sql<Source["reliability"]>`coalesce(${publishers.reliability}, 'F')`,
      published: sources.published,
      isPerpetratorMedia: sources.isPerpetratorMedia,
      title: sources.title,
      translatedTitle: sources.translatedTitle,
      authors: sources.authors,
      sensitivity: sources.sensitivity,
    })
    .from(sources)
    .leftJoin(publishers, eq(publishers.id, sources.publisherId))
    .where(inArray(sources.id, ids));
}

/** What each of these sources is read as: the one at the end of its merges, or itself. */
export async function findTargets(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.execute<{ id: string; target: string }>(sql`
    with recursive way(id, target) as (
      select ${sources.id}, ${sources.id} from ${sources} where ${inArray(sources.id, ids)}
      union select way.id, s.merged_into from way
        join ${sources} s on s.id = way.target where s.merged_into is not null)
    select way.id, way.target from way
    join ${sources} s on s.id = way.target where s.merged_into is null`);
  return new Map(rows.map(({ id, target }) => [id, target]));
}

/** Ids of a source and of all that were merged into it. */
export async function listSourceIds(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive tree(id) as (
      select ${id}::uuid union
      select s.id from ${sources} s join tree on s.merged_into = tree.id)
    select id from tree`);
  return rows.map((row) => row.id);
}
