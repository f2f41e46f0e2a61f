import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** What a query takes: the database or a transaction of it. */
export type Db = ReturnType<typeof openDatabase>["db"];
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0] | Db;

/**
 * Two clients on one URL: drizzle changes its client's parsing of dates and JSON, so raw SQL and
 * LISTEN have one of their own.
 */
export function openDatabase(url: string, options: { pool?: number; name?: string } = {}) {
  const shared = {
    connect_timeout: 5,
    idle_timeout: 0,
    onnotice: () => {},
    connection: { application_name: options.name ?? "sourceline" },
  };
  const forDrizzle = postgres(url, { ...shared, max: options.pool ?? 10 });
  const raw = postgres(url, { ...shared, max: options.pool ?? 10 });
  return {
    db: drizzle(forDrizzle),
    raw,
    async end() {
      await Promise.all([forDrizzle.end({ timeout: 5 }), raw.end({ timeout: 5 })]);
    },
  };
}
