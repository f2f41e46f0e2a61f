import type { Sql, TransactionSql } from "postgres";

/**
 * Made after the rows are in, which takes half the time of keeping them up row by row. Not in the
 * migrations for that reason; a second load finds them there.
 */
export async function makeIndexes(sql: TransactionSql): Promise<void> {
  await sql`create index if not exists gazetteer_names_key
    on gazetteer_names (key text_pattern_ops, weight desc)`;
  await sql`create index if not exists gazetteer_places_point
    on gazetteer_places (lat, lng) where kind = 'settlement'`;
}

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
