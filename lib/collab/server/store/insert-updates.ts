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
export async function insertUpdates(
  sql: Sql,
  batch: readonly LoggedUpdate[],
): Promise<Map<number, number>> {
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
