import { asc, eq, sql } from "drizzle-orm";
import { GENESIS } from "./chain.ts";
import { type Db, openDatabase, type Tx } from "./client.ts";
import { auditContent } from "./queries/audit.ts";
import { findFalsePlan } from "./queries/planned.ts";
import { type PurgeRecord, readPurgeRecords } from "./queries/purge-records.ts";
import {
  eventKey,
  eventRest,
  isEmptyEvent,
  isEmptyVersion,
  versionKey,
  versionRest,
} from "./queries/purged-rows.ts";
import { listChain, versionContent, versionWords } from "./queries/versions.ts";
import { chronologies } from "./schema/chronologies.ts";
import { auditEvents, chainHeads, versions } from "./schema/history.ts";
import { findFalseEdition } from "./verify-editions.ts";
import { checkPurged, checkWhole, type Link } from "./verify-link.ts";
import { findFalseTombstone } from "./verify-tombstones.ts";

export type Verification = { ok: true; checked: number } | { ok: false; first: string };

type Row = { position: number; previousHash: string; hash: string };
type Records = ReadonlyMap<string, PurgeRecord>;

/**
 * Walks every chain of versions and of audit events and recomputes each hash. Finds a row that was
 * changed, put in, taken out, or cut off the end. Content that is gone is accepted only where the
 * audit trail names the row in a purge by two people.
 *
 * @returns how many rows were checked, or a sentence that names the first row that does not fit.
 */
export async function verifyHistory(databaseUrl: string): Promise<Verification> {
  const database = openDatabase(databaseUrl, { pool: 1, name: "sourceline-verify" });
  try {
    return await database.db.transaction(
      async (tx) => walkChains(tx, await listChains(tx), null),
      SNAPSHOT,
    );
  } finally {
    await database.end();
  }
}

/** As `verifyHistory`, of one team: its audit trail, and the versions of its chronologies. */
export function proveTeam(db: Db, teamId: string): Promise<Verification> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: chronologies.id })
      .from(chronologies)
      .where(eq(chronologies.teamId, teamId));
    return walkChains(tx, [`audit:${teamId}`, ...rows.map(({ id }) => `versions:${id}`)], teamId);
  }, SNAPSHOT);
}

/** A chain and its recorded end are read as of one moment, also while people work. */
const SNAPSHOT = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

async function walkChains(
  tx: Tx,
  chains: readonly string[],
  teamId: string | null,
): Promise<Verification> {
  const records = await readPurgeRecords(tx, teamId);
  let checked = 0;
  for (const chain of chains) {
    const walked = await walkChain(tx, chain, records);
    if (!walked.ok) return walked;
    checked += walked.checked;
  }
  const first =
    (await findFalseTombstone(tx, records, teamId)) ??
    (await findFalseEdition(tx, records, teamId)) ??
    (await findFalsePlan(tx, teamId));
  return first ? { ok: false, first } : { ok: true, checked };
}

/** Every chain that has rows or a head: a head without rows is a chain that was emptied. */
async function listChains(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ chain: string }>(sql`
    select ${chainHeads.chain} as chain from ${chainHeads}
    union select distinct 'versions:' || ${versions.chronologyId} from ${versions}
    union select distinct 'audit:' || ${auditEvents.teamId} from ${auditEvents}
    order by chain`);
  return rows.map((row) => row.chain);
}

async function walkChain(tx: Tx, chain: string, records: Records): Promise<Verification> {
  const [kind, id = ""] = chain.split(":");
  const links = kind === "versions" ? await readVersionLinks(tx, id) : await readAuditLinks(tx, id);
  let previous: Row = { position: 0, previousHash: "", hash: GENESIS };
  for (const link of links) {
    const { row, name } = link;
    const isNext = row.position === previous.position + 1 && row.previousHash === previous.hash;
    if (!isNext) return { ok: false, first: `${name} does not follow the row before it.` };
    const fault = row.purgeId === null ? checkWhole(link) : checkPurged(link, records);
    if (fault) return { ok: false, first: `${name} ${fault}` };
    previous = row;
  }
  return checkHead(tx, chain, previous);
}

async function checkHead(tx: Tx, chain: string, last: Row): Promise<Verification> {
  const [head] = await tx.select().from(chainHeads).where(eq(chainHeads.chain, chain));
  // Nothing was ever written to it.
  if (!head && last.position === 0) return { ok: true, checked: 0 };
  if (head?.position === last.position && head.hash === last.hash)
    return { ok: true, checked: last.position };
  const missing = `Row ${last.position + 1} of chain ${chain} is missing`;
  return { ok: false, first: `${missing}: the chain ends before its recorded end.` };
}

async function readVersionLinks(tx: Tx, chronologyId: string): Promise<Link[]> {
  const rows = await listChain(tx, chronologyId);
  return rows.map((row) => ({
    ...{ row, content: versionContent(row), words: versionWords(row) },
    name: `Version ${row.number} of entry ${row.entryId}`,
    ...{ isEmpty: isEmptyVersion(row), isWhole: row.content !== null && row.state !== null },
    ...{ key: versionKey(row), rest: versionRest(row) },
    isOf: (entryId) => entryId === row.entryId,
  }));
}

async function readAuditLinks(tx: Tx, teamId: string): Promise<Link[]> {
  const rows = await tx
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.teamId, teamId))
    .orderBy(asc(auditEvents.position));
  return rows.map((row) => ({
    ...{ row, content: auditContent(row), words: row.detail },
    name: `Audit event ${row.position} of team ${teamId}`,
    ...{ isEmpty: isEmptyEvent(row), isWhole: true, key: eventKey(row), rest: eventRest(row) },
    isOf: () => !row.action.startsWith("purge."),
  }));
}
