import type { Sql } from "postgres";

/** One change to be logged. */
export type LoggedUpdate = {
  documentId: string;
  epoch: number;
  update: Uint8Array;
  actorId: string | null;
  sessionIdHash: string | null;
};

/**
 * Inserts a batch in one statement, which is one transaction.
 * The key-share lock comes before the sequence is drawn (it sits below the insert's projection):
 * whoever holds the document FOR UPDATE has therefore seen every row with a lower seq.
 *
 * @returns the seq of each change by its index; one whose document has another epoch has none.
 */
export function insertUpdates(
  sql: Sql,
  batch: readonly LoggedUpdate[],
): Promise<Map<number, number>> {
  const [first, ...others] = batch;
  return first && others.length === 0 ? insertOne(sql, first) : insertMany(sql, batch);
}

/** PostgreSQL settles on one plan for a prepared statement at its sixth run. */
const RUNS_UNTIL_PLANNED = 6;
const NOBODYS: LoggedUpdate = {
  ...{ documentId: "00000000-0000-0000-0000-000000000000", epoch: 0 },
  ...{ update: new Uint8Array(), actorId: null, sessionIdHash: null },
};

/**
 * Opens the connections and prepares the statements before somebody waits for it: inserts into a
 * document that does not exist, which does nothing.
 */
export async function warmUp(sql: Sql, connections: number): Promise<void> {
  for (let n = 0; n < RUNS_UNTIL_PLANNED; n += 1)
    for (const batch of [[NOBODYS], [NOBODYS, NOBODYS]])
      await Promise.all(Array.from({ length: connections }, () => insertUpdates(sql, batch)));
}

/** One change alone is the usual case: a plainer statement answers a quarter sooner. */
async function insertOne(sql: Sql, given: LoggedUpdate): Promise<Map<number, number>> {
  const rows = await sql<{ seq: number }[]>`
    with locked as (
      select id, epoch from documents
      where id = ${given.documentId} and epoch = ${given.epoch}
      for key share
    )
    insert into document_updates (document_id, epoch, update, actor_id, session_id_hash)
    select id, epoch, ${given.update}::bytea, ${given.actorId}::uuid, ${given.sessionIdHash}::text
    from locked
    returning seq::float8 as seq`;
  return new Map(rows.map((row) => [0, row.seq]));
}

async function insertMany(sql: Sql, batch: readonly LoggedUpdate[]): Promise<Map<number, number>> {
  const rows = await sql<{ n: number; seq: number }[]>`
    with given as (
      select * from unnest(
        ${batch.map((row) => row.documentId)}::uuid[],
        ${batch.map((row) => row.epoch)}::int[],
        ${batch.map((row) => Buffer.from(row.update).toString("hex"))}::text[],
        ${batch.map((row) => row.actorId)}::uuid[],
        ${batch.map((row) => row.sessionIdHash)}::text[]
      ) with ordinality as g(document_id, epoch, hex, actor_id, session_id_hash, n)
    ), locked as (
      select given.* from given
      join documents d on d.id = given.document_id and d.epoch = given.epoch
      order by given.n
      for key share of d
    ), inserted as (
      insert into document_updates (document_id, epoch, update, actor_id, session_id_hash)
      select document_id, epoch, decode(hex, 'hex'), actor_id, session_id_hash from locked
      order by n
      returning seq
    )
    select l.n::int as n, i.seq::float8 as seq
    from (select n, row_number() over (order by n) as k from locked) l
    join (select seq, row_number() over (order by seq) as k from inserted) i using (k)`;
  return new Map(rows.map((row) => [row.n - 1, row.seq]));
}
