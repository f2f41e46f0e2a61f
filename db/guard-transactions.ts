import type { Sql, TransactionSql } from "postgres";
import { isConnectionLoss } from "./connection-loss.ts";

type Work = (sql: TransactionSql) => unknown;

/**
 * When a connection ends in the middle of a transaction, postgres.js 3.4 sends a rollback into the
 * socket that is gone, which throws where nobody can catch it and ends the process (its issue
 * 1208). The work of such a transaction therefore never comes back to it: the transaction itself
 * is rejected by the end of its connection.
 */
export function guardTransactions(client: Sql): Sql {
  const begin = client.begin.bind(client);
  const guarded = (first: string | Work, second?: Work) => {
    const work = (typeof first === "string" ? second : first) as Work;
    const options = typeof first === "string" ? first : "";
    return begin(options, async (sql) => {
      try {
        return await work(sql);
      } catch (error) {
        if (isConnectionLoss(error)) return new Promise(() => {});
        throw error;
      }
    });
  };
  return Object.assign(client, { begin: guarded });
}
