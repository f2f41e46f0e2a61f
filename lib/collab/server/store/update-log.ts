import { isConnectionLoss } from "#db/connection-loss.ts";
import { insertUpdates, type LoggedUpdate } from "./insert-updates.ts";
import type { LogClient } from "./log-client.ts";
import type { Committed } from "./tail-rows.ts";

type Waiting = LoggedUpdate & { resolve(seq: number): void; reject(error: unknown): void };

/**
 * Statements in flight at once, each on a connection of its own: more only adds commits and leaves
 * each backend colder, fewer lets one slow commit hold all.
 */
export const FLIGHTS = 2;
const MOST_PER_STATEMENT = 200;

export type LogListener = {
  committed(rows: Committed[]): void;
  /** No answer, or an error: rows of these documents may have been committed all the same. */
  uncertain(documentIds: string[]): void;
};

/**
 * The log of changes. `append` resolves when the row is committed: only then may the change be
 * applied and acknowledged. Changes that arrive while statements are in flight share the next one.
 */
export function createUpdateLog(client: LogClient, listener: LogListener, deadlineMs = 5000) {
  const waiting: Waiting[] = [];
  const inFlight = new Set<Waiting[]>();

  function append(update: LoggedUpdate): Promise<number> {
    return new Promise((resolve, reject) => {
      waiting.push({ ...update, resolve, reject });
      launch();
    });
  }

  function launch(): void {
    while (waiting.length > 0 && inFlight.size < FLIGHTS) {
      const batch = waiting.splice(0, MOST_PER_STATEMENT);
      inFlight.add(batch);
      void commitBatch(batch).finally(() => {
        inFlight.delete(batch);
        launch();
      });
    }
  }

  async function commitBatch(batch: Waiting[]): Promise<void> {
    const sql = client.sql();
    const answer = insertUpdates(sql, batch);
    try {
      const seqs = await withDeadline(answer, deadlineMs);
      const rows = batch.flatMap(({ documentId }, index) => {
        const seq = seqs.get(index);
        return seq === undefined ? [] : [{ documentId, seq }];
      });
      listener.committed(rows);
      batch.forEach((waiter, index) => {
        settle(waiter, seqs.get(index));
      });
    } catch (error) {
      if (error instanceof TooLate || isConnectionLoss(error)) client.replace(sql);
      for (const waiter of batch) waiter.reject(error);
      const documentIds = [...new Set(batch.map(({ documentId }) => documentId))];
      void Promise.allSettled([answer]).then(() => listener.uncertain(documentIds));
    }
  }

  return {
    append,
    /** Changes that wait for their commit. */
    countWaiting: () => [...inFlight].reduce((sum, batch) => sum + batch.length, waiting.length),
  };
}

export type UpdateLog = ReturnType<typeof createUpdateLog>;

function settle(waiter: Waiting, seq: number | undefined): void {
  if (seq === undefined) waiter.reject(new StaleEpoch());
  else waiter.resolve(seq);
}

/** The document moved to a new epoch, or is gone: the writer has to load it again. */
export class StaleEpoch extends Error {}

class TooLate extends Error {}

/** A commit that takes longer is treated as failed; if it lands after all, nothing is lost by it. */
async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`no commit within ${ms} ms`)), ms);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}
