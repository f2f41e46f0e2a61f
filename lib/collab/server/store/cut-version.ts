import * as Y from "yjs";
import { canonicalJson } from "#db/chain.ts";
import type { Tx } from "#db/client.ts";
import { listUpdates, lockDocument } from "#db/queries/documents.ts";
import { findLatestVersion, insertVersion, type NewVersion } from "#db/queries/versions.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { rebuildDocument } from "./rebuild.ts";

export type VersionOptions = {
  kind: NewVersion["kind"];
  reason: string;
  /** Cut it also where nothing changed: what is given a name is to have one. */
  isForced?: boolean;
  /** Ids of authors whom the log does not know: whose words somebody else has put in. */
  alsoBy?: string[];
};

/**
 * Cuts a version of an entry from the database, unless nothing changed since the last one.
 * Its authors are those whose changes the log holds since then.
 *
 * @returns the number of the new version, or null if none was needed.
 */
export async function cutVersion(
  db: Tx,
  entryId: string,
  { kind, reason, isForced = false, alsoBy = [] }: VersionOptions,
): Promise<number | null> {
  return db.transaction(async (tx) => {
    const row = await lockDocument(tx, entryId);
    if (row?.kind !== "entry") return null;
    const [latest, rebuilt] = [
      await findLatestVersion(tx, entryId),
      await rebuildDocument(tx, row),
    ];
    const content = readEntry(rebuilt.doc).snapshot;
    const isSame = latest && canonicalJson(latest.content) === canonicalJson(content);
    if (isSame && !isForced) return null;
    const log = await listUpdates(tx, entryId, latest?.toSeq ?? 0);
    const number = (latest?.number ?? 0) + 1;
    await insertVersion(tx, {
      ...{ entryId, number, chronologyId: row.chronologyId, kind, reason },
      ...{ state: Y.encodeStateAsUpdate(rebuilt.doc), content },
      authorIds: authorsOf([...log, ...alsoBy.map((actorId) => ({ actorId }))]),
      ...{ epoch: row.epoch, schemaVersion: row.schemaVersion },
      ...{ fromSeq: latest?.toSeq ?? 0, toSeq: rebuilt.seq },
    });
    return number;
  });
}

/** Ids of those who wrote these rows of the log, each once, in order. */
export function authorsOf(log: { actorId: string | null }[]): string[] {
  const ids = log.map(({ actorId }) => actorId).filter((id) => id !== null);
  return [...new Set(ids)].sort();
}
