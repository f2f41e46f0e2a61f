import type * as Y from "yjs";
import type { Transaction } from "#db/client.ts";
import { findLatestVersion, type NewVersion } from "#db/queries/versions.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { restoreEntry } from "#lib/collab/doc/restore/restore-entry.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import type { ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { cutVersion } from "./cut-version.ts";
import { type Logged, logWrite } from "./write-document.ts";

export type TargetWrite = {
  entryId: string;
  actorId: string;
  now: EntrySnapshot;
  target: EntrySnapshot;
  /** Why the version of what stood before is kept. */
  before: string;
  kind: NewVersion["kind"];
  reason: string;
  /** See `cutVersion`. */
  alsoBy: string[];
};

export type TargetWritten = {
  /** The version that holds what stood before. */
  before: number;
  changed: ProposedPart[];
  /** The version of the result; null where nothing had to be changed. */
  number: number | null;
  logged: Logged | null;
};

/**
 * Makes an entry say something, by the smallest change, between a version of what stood before and one
 * of the result, of which the first has the number before the second's. The document is held already.
 *
 * @throws where the entry would not say it
 */
export async function writeTarget(tx: Transaction, write: TargetWrite): Promise<TargetWritten> {
  const { entryId, actorId, now, target, kind, reason, alsoBy } = write;
  const changed = compareEntries(now, target).map(({ part }) => part);
  await cutVersion(tx, entryId, { kind: "auto", reason: write.before });
  const before = (await findLatestVersion(tx, entryId))?.number ?? 0;
  if (changed.length === 0) return { before, changed, number: null, logged: null };
  const edit = (doc: Y.Doc) => makeExactly(doc, target);
  const written = await logWrite(tx, { id: entryId, actorId, edit });
  const number = await cutVersion(tx, entryId, { kind, reason, alsoBy, isForced: true });
  return { before, changed, number, logged: written?.logged ?? null };
}

function makeExactly(doc: Y.Doc, target: EntrySnapshot): void {
  restoreEntry(doc, target);
  if (compareEntries(readEntry(doc).snapshot, target).length > 0)
    throw new Error("the entry does not say what it was to say");
}
