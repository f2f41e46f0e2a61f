import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { addTitleTrigrams } from "./trigrams.ts";

/**
 * Brings a database to the current schema; two processes starting at once take turns.
 *
 * @returns what this database could not be given, in sentences
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = postgres(databaseUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await client`select pg_advisory_lock(hashtext('sourceline.migrate'))`;
    const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
    await applyMigrations(drizzle(client), { migrationsFolder });
    const missing = await addTitleTrigrams(client);
    return missing === null ? [] : [missing];
  } finally {
    await client.end({ timeout: 5 });
  }
}
