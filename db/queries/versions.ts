import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import { digestContent, makeSalt, sha256, takeLink } from "#db/chain.ts";
import type { Transaction, Tx } from "#db/client.ts";
import { versions } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";

type VersionRow = typeof versions.$inferSelect;
export type NewVersion = Pick<
  VersionRow,
  | ("entryId" | "number" | "chronologyId" | "kind" | "reason" | "authorIds")
  | ("epoch" | "fromSeq" | "toSeq" | "schemaVersion")
> & { state: Uint8Array; content: EntrySnapshot };

type Unlinked = Omit<VersionRow, "previousHash" | "hash">;

/** What of a version can be removed for good: its words, and the Yjs state by its own hash. */
export function versionWords({ reason, content, state }: Pick<VersionRow, WordColumn>): unknown {
  return { reason, content, state: state && sha256(state) };
}
type WordColumn = "reason" | "content" | "state";

/** What of a version is hashed: in form 1 all of it, in form 2 a digest in place of its words. */
export function versionContent(row: Unlinked): unknown {
  const { entryId, number, chronologyId, kind, authorIds, form, contentDigest } = row;
  const { epoch, fromSeq, toSeq, schemaVersion, position } = row;
  const frame = {
    ...{ entryId, number, chronologyId, kind, authorIds, epoch, fromSeq, toSeq, schemaVersion },
    ...{ position, createdAt: row.createdAt.toISOString() },
  };
  if (form !== 1) return { ...frame, form, contentDigest };
  return { ...frame, ...(versionWords(row) as object) };
}

export async function insertVersion(tx: Transaction, version: NewVersion): Promise<void> {
  const salt = makeSalt();
  const contentDigest = digestContent(salt, versionWords(version));
  const row = { ...version, form: 2, salt, contentDigest, purgeId: null, createdAt: new Date() };
  const link = await takeLink(tx, `versions:${version.chronologyId}`, (position) =>
    versionContent({ ...row, position }),
  );
  await tx.insert(versions).values({ ...row, ...link });
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
