import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { captures, publishers, sources } from "#db/schema/sources.ts";
import type { SourceLookup } from "#lib/domain/evidence.ts";
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

/** One source of the team's library, or null. */
export async function findSource(tx: Tx, id: string): Promise<Source | null> {
  return (await selectSources(tx, eq(sources.id, id)))[0] ?? null;
}

async function selectSources(tx: Tx, where: SQL | undefined): Promise<Source[]> {
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
      mergedIds: sql<string[]>`array(select m.id::text from ${sources} m
        where m.merged_into = ${sources}.id order by m.id)`,
      captureCount: sql<number>`(select count(*)::int from ${captures}
        where ${captures.sourceId} = ${sources}.id and ${captures.removedAt} is null)`,
      updatedAt: sources.updatedAt,
    })
    .from(sources)
    .leftJoin(publishers, eq(publishers.id, sources.publisherId))
    .where(where)
    .orderBy(asc(sources.title));
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}

/**
 * Finds the sources with these ids, which come from a document and may be anything; one that was
 * merged into another is found as that other.
 */
export async function loadSources(tx: Tx, ids: readonly string[]): Promise<SourceLookup> {
  const asked = [...new Set(ids)].filter((id) => UUID.test(id));
  if (asked.length === 0) return () => undefined;
  const links = await tx
    .select({ id: sources.id, mergedInto: sources.mergedInto })
    .from(sources)
    .where(inArray(sources.id, asked));
  const targetOf = new Map(links.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
  const targets = [...new Set(targetOf.values())];
  const found = targets.length === 0 ? [] : await selectGrades(tx, targets);
  const byId = new Map(found.map((source) => [source.id, source]));
  return (id) => byId.get(targetOf.get(id) ?? "");
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function selectGrades(tx: Tx, ids: string[]) {
  return tx
    .select({
      id: sources.id,
      kind: sources.kind,
      publisher: sql<string>`coalesce(${publishers.name}, '')`,
      reliability: sql<Source["reliability"]>`coalesce(${publishers.reliability}, 'F')`,
      published: sources.published,
      isPerpetratorMedia: sources.isPerpetratorMedia,
    })
    .from(sources)
    .leftJoin(publishers, eq(publishers.id, sources.publisherId))
    .where(inArray(sources.id, ids));
}

/** Ids of a source and of all that were merged into it. */
export async function listSourceIds(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(or(eq(sources.id, id), eq(sources.mergedInto, id)));
  return rows.map((row) => row.id);
}
