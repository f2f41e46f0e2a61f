import type { Sql, TransactionSql } from "postgres";

/**
 * Empty tables beside those in use: filled and indexed there, half the work of keeping indexes up row
 * by row, while searches go on in the old ones.
 */
export async function makeNextTables(sql: TransactionSql): Promise<void> {
  for (const table of TABLES)
    await sql`create table ${sql(`${table}_next`)} (like ${sql(table)}
      including defaults including constraints including comments)`;
}

/** Makes the filled tables the ones in use; until the commit, some milliseconds, searches wait. */
export async function switchTables(sql: TransactionSql): Promise<void> {
  await sql`set local maintenance_work_mem = '128MB'`;
  await sql`alter table gazetteer_places_next add constraint gazetteer_places_next_pkey primary key (id)`;
  await sql`create index gazetteer_names_next_key
    on gazetteer_names_next (key text_pattern_ops, weight desc)`;
  await sql`create index gazetteer_places_next_point
    on gazetteer_places_next (lat, lng) where kind = 'settlement'`;
  await sql`analyze gazetteer_names_next, gazetteer_places_next`;
  for (const table of TABLES) {
    await sql`drop table ${sql(table)}`;
    await sql`alter table ${sql(`${table}_next`)} rename to ${sql(table)}`;
  }
  for (const index of ["names_key", "places_pkey", "places_point"]) {
    const [, table, end] = /^(\w+)_(\w+)$/.exec(index) ?? [];
    await sql`alter index ${sql(`gazetteer_${table}_next_${end}`)} rename to ${sql(`gazetteer_${index}`)}`;
  }
}

const TABLES = ["gazetteer_places", "gazetteer_names"];

/**
 * Finds names in spite of typing errors. The extension is part of PostgreSQL and may be made by
 * whoever owns the database; where it is missing or forbidden, search goes by beginnings alone.
 */
export async function addTrigrams(sql: Sql): Promise<boolean> {
  try {
    await sql`create extension if not exists pg_trgm`;
    await sql.begin(async (tx) => {
      await tx`set local maintenance_work_mem = '128MB'`;
      await tx`create index if not exists gazetteer_names_trigrams
        on gazetteer_names using gin (key gin_trgm_ops)`;
    });
    return true;
  } catch {
    return false;
  }
}
