import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import { sha256, takeLink } from "#db/chain.ts";
import type { Transaction, Tx } from "#db/client.ts";
import { versions } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";

type VersionRow = typeof versions.$inferSelect;
export type NewVersion = Omit<VersionRow, "position" | "previousHash" | "hash" | "createdAt">;

/** What of a version is hashed: the Yjs state by its own hash, the rest as it stands. */
export function versionContent(row: Omit<VersionRow, "previousHash" | "hash">): unknown {
  const { state, createdAt, entryId, number, chronologyId, kind, reason } = row;
  const { content, authorIds, epoch, fromSeq, toSeq, schemaVersion, position } = row;
  return {
    ...{ entryId, number, chronologyId, kind, reason, content, authorIds, epoch },
    ...{ fromSeq, toSeq, schemaVersion, position },
    state: sha256(state),
    createdAt: createdAt.toISOString(),
  };
}

export async function insertVersion(tx: Transaction, version: NewVersion): Promise<void> {
  const createdAt = new Date();
  const link = await takeLink(tx, `versions:${version.chronologyId}`, (position) =>
    versionContent({ ...version, createdAt, position }),
  );
  await tx.insert(versions).values({ ...version, createdAt, ...link });
}

/** The newest version of an entry, without its state. */
export async function findLatestVersion(tx: Tx, entryId: string) {
  const [latest] = await tx
    .select({ number: versions.number, toSeq: versions.toSeq, content: versions.content })
    .from(versions)
    .where(eq(versions.entryId, entryId))
    .orderBy(desc(versions.number))
    .limit(1);
  return latest ?? null;
}

/** One version as it was written; null: there is none. */
export async function findVersion(tx: Tx, { entryId, number }: VersionId) {
  const [row] = await tx
    .select({
      number: versions.number,
      kind: versions.kind,
      reason: versions.reason,
      createdAt: versions.createdAt,
      content: versions.content,
    })
    .from(versions)
    .where(and(eq(versions.entryId, entryId), eq(versions.number, number)));
  return row ?? null;
}

export type VersionId = { entryId: string; number: number };

/** Newest first, with the names of the authors; `below`: those of lower numbers. */
export async function listVersions(
  tx: Tx,
  entryId: string,
  { below = null, most = 1000 }: { below?: number | null; most?: number } = {},
) {
  return tx
    .select({
      number: versions.number,
      kind: versions.kind,
      reason: versions.reason,
      createdAt: versions.createdAt,
      hash: versions.hash,
      content: versions.content,
      authors: sql<string[]>`coalesce((
        select json_agg(${users.name} order by ${users.name}) from ${users}
        where ${users.id} = any(${versions.authorIds})), '[]'::json)`,
    })
    .from(versions)
    .where(
      and(eq(versions.entryId, entryId), below === null ? undefined : lt(versions.number, below)),
    )
    .orderBy(desc(versions.number))
    .limit(most);
}

/** In chain order, for verification. */
export function listChain(tx: Tx, chronologyId: string) {
  return tx
    .select()
    .from(versions)
    .where(eq(versions.chronologyId, chronologyId))
    .orderBy(asc(versions.position));
}
