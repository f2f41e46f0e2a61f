import type { Sql } from "postgres";

/**
 * Finds names in spite of typing errors. The extension is part of PostgreSQL and may be made by
 * whoever owns the database; where it is missing or forbidden, search goes by beginnings alone.
 */
export async function addTrigrams(sql: Sql): Promise<boolean> {
  try {
    await sql`create extension if not exists pg_trgm`;
    await sql`create index if not exists gazetteer_names_trigrams
      on gazetteer_names using gin (key gin_trgm_ops)`;
    return true;
  } catch {
    return false;
  }
}
