import type * as Y from "yjs";
import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { lockDocument } from "#db/queries/documents.ts";
import { findLatestVersion, findVersion } from "#db/queries/versions.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { restoreEntry } from "#lib/collab/doc/restore/restore-entry.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { isSameEntry } from "#lib/domain/compare/join-runs.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import { type RestoredPart, restoredEntry } from "#lib/domain/compare/restored-entry.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import type { Services } from "../services.ts";
import { cutVersion } from "./cut-version.ts";
import { rebuildDocument } from "./rebuild.ts";
import { type Logged, logWrite, showWrite } from "./write-document.ts";

export type Restore = {
  teamId: string;
  actorId: string;
  entryId: string;
  number: number;
  parts: RestoredPart[];
};

export type Restored = {
  /** The version that holds what stood before: restoring `parts` of it takes the restore back. */
  before: number;
  /** What the restore changed; empty where the entry said all that already. */
  parts: RestoredPart[];
  /** The version that was cut of the result; null where nothing changed. */
  number: number | null;
};

/**
 * Restores parts of a version, forward: as one more change of the entry, between a version of what
 * stood before and one of the result, in one transaction. What is typed meanwhile is merged with it.
 *
 * @returns null where there is no such entry or version
 * @throws where the entry would not say what it should; nothing is written then
 */
export async function restoreVersion(
  services: Services,
  restore: Restore,
): Promise<Restored | null> {
  const done = await services.database.db.transaction((tx) => writeRestore(tx, restore));
  if (done?.logged) showWrite(services, restore.entryId, done.logged);
  return done?.restored ?? null;
}

async function writeRestore(
  tx: Transaction,
  restore: Restore,
): Promise<{ restored: Restored; logged: Logged | null } | null> {
  const { entryId, actorId, number } = restore;
  const row = await lockDocument(tx, entryId);
  const found = await findVersion(tx, { entryId, number });
  if (row?.kind !== "entry" || !found) return null;
  const now = readEntry((await rebuildDocument(tx, row)).doc).snapshot;
  const target = targetOf(now, found.content, restore.parts);
  const parts = compareEntries(now, target).map(({ part }) => part);
  if (parts.length === 0)
    return { restored: { before: number, parts, number: null }, logged: null };
  await cutVersion(tx, entryId, { kind: "auto", reason: `before version ${number} was restored` });
  const before = (await findLatestVersion(tx, entryId))?.number ?? number;
  const edit = (doc: Y.Doc) => restoreExactly(doc, target);
  const written = await logWrite(tx, { id: entryId, actorId, edit });
  const cut = await cutRestored(tx, restore, before);
  return { restored: { before, parts, number: cut }, logged: written?.logged ?? null };
}

function targetOf(
  now: EntrySnapshot,
  stored: unknown,
  parts: readonly RestoredPart[],
): EntrySnapshot {
  const version = readVersionContent(stored);
  return parts.reduce((entry, part) => restoredEntry(entry, version, part), now);
}

function restoreExactly(doc: Y.Doc, target: EntrySnapshot): void {
  restoreEntry(doc, target);
  if (!isSameEntry(readEntry(doc).snapshot, target))
    throw new Error("the restored entry differs from its version");
}

async function cutRestored(
  tx: Transaction,
  { teamId, actorId, entryId, number, parts }: Restore,
  before: number,
): Promise<number | null> {
  const what = parts.includes("all") ? "" : "parts of ";
  const reason = `${what}version ${number}`;
  const cut = await cutVersion(tx, entryId, { kind: "restore", reason, isForced: true });
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "version.restore", subject: `entry:${entryId}` },
    detail: { number, parts, before, cut },
  });
  return cut;
}
