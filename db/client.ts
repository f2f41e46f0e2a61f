import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { ARRAY_TYPES } from "./array-types.ts";
import { guardTransactions } from "./guard-transactions.ts";

/** What a query takes: the database or a transaction of it. */
export type Db = ReturnType<typeof openDatabase>["db"];
export type Tx = Transaction | Db;

/** Only a transaction: for what must be committed together, such as a link of a hash chain. */
export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];

type Options = { pool?: number; name?: string };

/**
 * Two clients on one URL: drizzle changes its client's parsing of dates and JSON, so raw SQL and
 * LISTEN have one of their own.
 */
export function openDatabase(url: string, options: Options = {}) {
  const forDrizzle = openClient(url, options);
  const raw = openClient(url, options);
  return {
    db: drizzle(forDrizzle),
    raw,
    async end() {
      await Promise.all([forDrizzle.end({ timeout: 1 }), raw.end({ timeout: 1 })]);
    },
  };
}

/**
 * postgres.js asks each new connection for the array types first, and a connection that ends at
 * that moment is a rejection nobody can catch, which ends the process: we name the types instead.
 */
export function openClient(url: string, { pool, name }: Options = {}): Sql {
  const client = postgres(url, {
    max: pool ?? 10,
    connect_timeout: 5,
    idle_timeout: 0,
    // Seconds before the next attempt; the default goes up to 20, long after the database is back.
    backoff: (attempt: number) => Math.min(1, 0.05 * 2 ** attempt),
    fetch_types: false,
    types: ARRAY_TYPES,
    onnotice: () => {},
    connection: { application_name: name ?? "sourceline" },
  });
  return guardTransactions(client as unknown as Sql);
}
