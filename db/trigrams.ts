import type { Sql } from "postgres";

/**
 * PostgreSQL's codes for what a database of others may not allow or not have: no privilege, no such
 * feature, no such file, no operator class or operator on the search path.
 */
const REFUSALS = new Set(["42501", "0A000", "58P01", "42704", "42883"]);

/**
 * Finds titles in spite of typing errors. The extension is part of PostgreSQL (Debian has it in
 * postgresql-contrib) and may be made by whoever owns the database; where it is missing or
 * forbidden, search goes by words and their beginnings alone.
 *
 * @returns why there are none, in a sentence, or null
 */
export async function addTitleTrigrams(sql: Sql): Promise<string | null> {
  try {
    await sql`create extension if not exists pg_trgm`;
    await sql`create index if not exists entry_texts_title
      on entry_texts using gin (title_letters gin_trgm_ops)`;
    return null;
  } catch (error) {
    if (!REFUSALS.has(codeOf(error))) throw error;
    return "The extension pg_trgm could not be made: titles are found by their words, not in spite of typing errors.";
  }
}

/** “No such operator or function”: the extension could not be made in this database. */
export function isMissingTrigrams(error: unknown): boolean {
  return codeOf(error instanceof Error ? (error.cause ?? error) : error) === "42883";
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error ? String(Reflect.get(error, "code")) : "";
}
