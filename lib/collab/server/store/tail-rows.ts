import type { Sql } from "postgres";

/** One committed row of the log. */
export type Committed = { documentId: string; seq: number };
export type CommittedUpdate = Committed & { update: Uint8Array };

/** Exactly these rows, in the order of the log. */
export async function readRows(sql: Sql, rows: readonly Committed[]): Promise<CommittedUpdate[]> {
  return sql<CommittedUpdate[]>`
    select u.document_id as "documentId", u.seq::float8 as seq, u.update
    from unnest(
      ${rows.map((row) => row.documentId)}::uuid[], ${rows.map((row) => row.seq)}::bigint[]
    ) as g(document_id, seq)
    join document_updates u using (document_id, seq)
    where length(u.update) > 0 order by u.seq`;
}

/** Which rows these documents have above `floor`. */
export async function listAbove(
  sql: Sql,
  documentIds: readonly string[],
  floor: number,
): Promise<Committed[]> {
  return sql<Committed[]>`
    select u.document_id as "documentId", u.seq::float8 as seq
    from unnest(${[...documentIds]}::uuid[]) as g(document_id)
    join document_updates u on u.document_id = g.document_id and u.seq > ${floor}
    order by u.seq`;
}

/** The last sequence number drawn, by whichever transaction, committed or not. */
export async function readLastSeq(sql: Sql): Promise<number> {
  const [row] = await sql<{ seq: number }[]>`
    select last_value::float8 as seq from document_updates_seq_seq`;
  return row?.seq ?? 0;
}
