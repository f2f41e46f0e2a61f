import type { Db } from "#db/client.ts";
import { lockDocument } from "#db/queries/documents.ts";
import { digestOf } from "#db/queries/entry-reviews.ts";
import { findLatestVersion } from "#db/queries/versions.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { cutVersion } from "./cut-version.ts";
import { rebuildDocument } from "./rebuild.ts";

export type SignedVersion = { number: number; seq: number };

/**
 * A version of an entry with exactly the content that somebody read, to be vouched for: a new one,
 * or the newest if it is that already.
 *
 * @returns null where the entry has other content by now, or is none.
 */
export function signVersion(
  db: Db,
  { id, digest, reason }: { id: string; digest: string; reason: string },
): Promise<SignedVersion | null> {
  return db.transaction(async (tx) => {
    const row = await lockDocument(tx, id);
    if (row?.kind !== "entry") return null;
    const { doc } = await rebuildDocument(tx, row);
    const isSame = digestOf(readEntry(doc).snapshot) === digest;
    doc.destroy();
    if (!isSame) return null;
    await cutVersion(tx, id, { kind: "review", reason });
    const latest = await findLatestVersion(tx, id);
    return latest && { number: latest.number, seq: latest.toSeq };
  });
}
