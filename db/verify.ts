import { asc, eq, sql } from "drizzle-orm";
import { GENESIS, hashLink } from "./chain.ts";
import { openDatabase, type Tx } from "./client.ts";
import { auditContent } from "./queries/audit.ts";
import { listChain, versionContent } from "./queries/versions.ts";
import { chronologies } from "./schema/chronologies.ts";
import { auditEvents, chainHeads, versions } from "./schema/history.ts";

export type Verification = { ok: true; checked: number } | { ok: false; first: string };

type Row = { position: number; previousHash: string; hash: string };

/**
 * Walks every chain of versions and of audit events and recomputes each hash. Finds a row that was
 * changed, put in, taken out, or cut off the end.
 *
 * @returns how many rows were checked, or a sentence that names the first row that does not fit.
 */
export async function verifyHistory(databaseUrl: string): Promise<Verification> {
  const database = openDatabase(databaseUrl, { pool: 1, name: "sourceline-verify" });
  try {
    return await walkChains(database.db, await listChains(database.db));
  } finally {
    await database.end();
  }
}

/** As `verifyHistory`, of one team: its audit trail, and the versions of its chronologies. */
export async function proveTeam(tx: Tx, teamId: string): Promise<Verification> {
  const rows = await tx
    .select({ id: chronologies.id })
    .from(chronologies)
    .where(eq(chronologies.teamId, teamId));
  return walkChains(tx, [`audit:${teamId}`, ...rows.map(({ id }) => `versions:${id}`)]);
}

async function walkChains(tx: Tx, chains: readonly string[]): Promise<Verification> {
  let checked = 0;
  for (const chain of chains) {
    const walked = await walkChain(tx, chain);
    if (!walked.ok) return walked;
    checked += walked.checked;
  }
  return { ok: true, checked };
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

async function walkChain(tx: Tx, chain: string): Promise<Verification> {
  const [kind, id = ""] = chain.split(":");
  const links = kind === "versions" ? await readVersionLinks(tx, id) : await readAuditLinks(tx, id);
  let previous: Row = { position: 0, previousHash: "", hash: GENESIS };
  for (const { row, content, name } of links) {
    const isNext = row.position === previous.position + 1 && row.previousHash === previous.hash;
    if (!isNext) return { ok: false, first: `${name} does not follow the row before it.` };
    if (hashLink(previous.hash, content) !== row.hash)
      return { ok: false, first: `${name} was changed after it was written.` };
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

async function readVersionLinks(tx: Tx, chronologyId: string) {
  const rows = await listChain(tx, chronologyId);
  return rows.map((row) => ({
    row,
    content: versionContent(row),
    name: `Version ${row.number} of entry ${row.entryId}`,
  }));
}

async function readAuditLinks(tx: Tx, teamId: string) {
  const rows = await tx
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.teamId, teamId))
    .orderBy(asc(auditEvents.position));
  return rows.map((row) => ({
    row,
    content: auditContent(row),
    name: `Audit event ${row.position} of team ${teamId}`,
  }));
}
