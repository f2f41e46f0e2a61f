import { and, asc, eq } from "drizzle-orm";
import * as Y from "yjs";
import { canonicalJson } from "#db/chain.ts";
import { openDatabase, type Tx } from "#db/client.ts";
import { type DocumentRow, listUpdates } from "#db/queries/documents.ts";
import { readPurgeRecords } from "#db/queries/purge-records.ts";
import { LOG_KEY, logRest } from "#db/queries/purged-rows.ts";
import { documents } from "#db/schema/documents.ts";
import { auditEvents, versions } from "#db/schema/history.ts";
import type { Verification } from "#db/verify.ts";
import { keepMarks } from "#lib/collab/doc/keep-marks.ts";
import { openChronology, openEntry } from "#lib/collab/doc/roots.ts";
import { authorsOf } from "./cut-version.ts";
import { rebuildDocument } from "./rebuild.ts";

/**
 * Plays the log of every document again and holds it to what was made of it: each version, which is
 * itself in a hash chain, with its content and its authors, and the snapshot. So a row of the log
 * that was changed, put in or taken out is found as soon as a version or a snapshot follows it.
 *
 * @returns how many documents were played, or a sentence that names the first that does not fit.
 */
export async function verifyLog(databaseUrl: string): Promise<Verification> {
  const database = openDatabase(databaseUrl, { pool: 1, name: "sourceline-verify" });
  try {
    const rows = await database.db.select({ id: documents.id }).from(documents);
    for (const { id } of rows) {
      const fault = await database.db
        .transaction((tx) => findFault(tx, id), SNAPSHOT)
        .catch((error: unknown) => `The log of document ${id} could not be read: ${error}`);
      if (fault) return { ok: false, first: fault };
    }
    return { ok: true, checked: rows.length };
  } finally {
    await database.end();
  }
}

/** All of a document is read as of one moment, also while people type. */
const SNAPSHOT = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

async function findFault(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.select().from(documents).where(eq(documents.id, id));
  if (!row) return null;
  const log = await listUpdates(tx, id, 0);
  if (row.purgedAt) return findFaultOfPurged(tx, row, log);
  const doc = newDocument();
  let played = 0;
  const playTo = (seq: number) => {
    for (; played < log.length && log[played]!.seq <= seq; played += 1)
      Y.applyUpdate(doc, log[played]!.update);
  };
  const proposers = await findProposers(tx, id);
  for (const version of await listVersionsOf(tx, id)) {
    playTo(version.toSeq);
    const name = `version ${version.number} of entry ${id}`;
    if (version.state === null) return `The content of ${name} is gone, and its log is not.`;
    const theirs = newDocument();
    Y.applyUpdate(theirs, version.state);
    if (contentOf(doc, row) !== contentOf(theirs, row))
      return `The log up to row ${version.toSeq} does not give ${name}.`;
    const proposer = proposers.get(version.number) ?? null;
    const fault = findFaultOfAuthors(log, version, { name, proposer });
    if (fault) return fault;
  }
  playTo(Number.POSITIVE_INFINITY);
  const rebuilt = await rebuildDocument(tx, row);
  return contentOf(rebuilt.doc, row) === contentOf(doc, row)
    ? null
    : `The snapshot of ${row.kind} ${id} is not what its log gives.`;
}

type Log = Awaited<ReturnType<typeof listUpdates>>;
type VersionOfLog = Awaited<ReturnType<typeof listVersionsOf>>[number];

function findFaultOfAuthors(
  log: Log,
  version: VersionOfLog,
  { name, proposer }: { name: string; proposer: string | null },
): string | null {
  const since = log.filter(({ seq }) => seq > version.fromSeq && seq <= version.toSeq);
  return authorsOf([...since, { actorId: proposer }]).join() === version.authorIds.join()
    ? null
    : `The log up to row ${version.toSeq} names other authors than ${name}.`;
}

/** Removed for good: who wrote when is still there, and nothing of what; the audit trail says why. */
async function findFaultOfPurged(tx: Tx, { id, snapshot }: DocumentRow, log: Log) {
  const records = await readPurgeRecords(tx, null);
  const record = [...records.values()].find(({ entryId }) => entryId === id);
  if (!record) return `The log of entry ${id} was emptied, and no purge by two owners names it.`;
  if (snapshot.length > 0 || log.some(({ update }) => update.length > 0))
    return `Entry ${id} was removed for good, and its log holds something.`;
  return record.rests[LOG_KEY] === (await logRest(tx, id))
    ? null
    : `The log of entry ${id} is not the one that was emptied.`;
}

function newDocument(): Y.Doc {
  const doc = new Y.Doc();
  keepMarks(doc);
  return doc;
}

const listVersionsOf = (tx: Tx, entryId: string) =>
  tx
    .select({
      number: versions.number,
      state: versions.state,
      authorIds: versions.authorIds,
      fromSeq: versions.fromSeq,
      toSeq: versions.toSeq,
    })
    .from(versions)
    .where(eq(versions.entryId, entryId))
    .orderBy(asc(versions.number));

/** Whose proposal each version has, as the audit trail names them: the log knows who accepted it. */
async function findProposers(tx: Tx, entryId: string): Promise<Map<number, string>> {
  const rows = await tx
    .select({ detail: auditEvents.detail })
    .from(auditEvents)
    .where(
      and(eq(auditEvents.subject, `entry:${entryId}`), eq(auditEvents.action, "proposal.accept")),
    );
  return new Map(rows.map(({ detail }) => [Number(detail.version), String(detail.by)]));
}

/** Everything in the roots, whatever a program of today makes of it. */
function contentOf(doc: Y.Doc, { kind }: Pick<DocumentRow, "kind">): string {
  const roots = kind === "entry" ? openEntry(doc) : openChronology(doc);
  return canonicalJson(
    Object.fromEntries(Object.entries(roots).map(([name, root]) => [name, root.toJSON()])),
  );
}
