import type { Sql } from "postgres";

/** One change to be logged. `clientIds` are the Yjs clients that wrote it. */
export type LoggedUpdate = {
  documentId: string;
  epoch: number;
  update: Uint8Array;
  actorId: string | null;
  sessionIdHash: string | null;
};

type Waiting = LoggedUpdate & { resolve(seq: number): void; reject(error: unknown): void };

/** Statements in flight at once: more only adds commits, fewer lets one slow commit hold all. */
const FLIGHTS = 4;
const MOST_PER_STATEMENT = 200;

/**
 * The log of changes. `append` resolves when the row is committed: only then may the change be
 * applied and acknowledged. Changes that arrive while statements are in flight share the next one.
 */
export function createUpdateLog(sql: Sql, deadlineMs = 5000) {
  const waiting: Waiting[] = [];
  let flights = 0;

  function append(update: LoggedUpdate): Promise<number> {
    return new Promise((resolve, reject) => {
      waiting.push({ ...update, resolve, reject });
      launch();
    });
  }

  function launch(): void {
    while (waiting.length > 0 && flights < FLIGHTS) {
      const batch = waiting.splice(0, MOST_PER_STATEMENT);
      flights += 1;
      commitBatch(batch).finally(() => {
        flights -= 1;
        launch();
      });
    }
  }

  async function commitBatch(batch: Waiting[]): Promise<void> {
    try {
      const seqs = await withDeadline(insertUpdates(sql, batch), deadlineMs);
      batch.forEach((waiter, index) => {
        settle(waiter, seqs.get(index));
      });
    } catch (error) {
      for (const waiter of batch) waiter.reject(error);
    }
  }

  return { append, countWaiting: () => waiting.length };
}

export type UpdateLog = ReturnType<typeof createUpdateLog>;

function settle(waiter: Waiting, seq: number | undefined): void {
  if (seq === undefined) waiter.reject(new StaleEpoch());
  else waiter.resolve(seq);
}

/** The document moved to a new epoch, or is gone: the writer has to load it again. */
export class StaleEpoch extends Error {}

/**
 * The key-share lock comes before the sequence is drawn (it sits below the insert's projection):
 * whoever holds the document FOR UPDATE has therefore seen every row with a lower seq.
 */
async function insertUpdates(sql: Sql, batch: LoggedUpdate[]): Promise<Map<number, number>> {
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

/** A commit that takes longer is treated as failed; if it lands after all, nothing is lost by it. */
async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no commit within ${ms} ms`)), ms);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}
