import type { Db } from "#db/client.ts";
import { findVersionUpTo, listUpdatesBetween } from "#db/queries/past.ts";
import { replayEntry } from "#lib/collab/doc/replay-entry.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";

/** What an entry said when its log went up to `seq`: a version where one was cut there, else replayed. */
export async function entryAt(db: Db, entryId: string, seq: number): Promise<EntrySnapshot> {
  const version = await findVersionUpTo(db, entryId, seq);
  if (version?.toSeq === seq) return readVersionContent(version.content);
  const after = version?.toSeq ?? 0;
  const updates = await listUpdatesBetween(db, { entryId, after, upTo: seq });
  return replayEntry(version?.state ?? null, updates);
}
