import type { Sql } from "postgres";
import { openClient } from "#db/client.ts";
import { insertPlaces } from "./insert-places.ts";
import { addTrigrams, makeNextTables, switchTables } from "./make-indexes.ts";
import type { PlaceRow } from "./place-row.ts";

export type LoadParts = {
  databaseUrl: string;
  /** Names the data: nothing is done where the database has it already. */
  version: string;
  /** Called twice: for the places, then for their names. */
  read: () => Iterable<PlaceRow>;
};

export type LoadResult = { loaded: number; hasTrigrams: boolean };

/**
 * Fills the gazetteer in one transaction, so that a search sees the old one or the new one whole;
 * of two processes that start at once one waits and finds it done.
 */
export async function loadGazetteer(parts: LoadParts): Promise<LoadResult> {
  const sql = openClient(parts.databaseUrl, { pool: 1, name: "sourceline-gazetteer" });
  try {
    const loaded = await fill(sql, parts);
    const hasTrigrams = await addTrigrams(sql);
    return { loaded, hasTrigrams };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function fill(sql: Sql, { version, read }: LoadParts): Promise<number> {
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('sourceline.gazetteer'))`;
    const [known] = await tx`select 1 from gazetteer_loads where version = ${version}`;
    if (known) return 0;
    await makeNextTables(tx);
    const count = await insertPlaces(tx, read);
    await switchTables(tx);
    await tx`delete from gazetteer_loads`;
    await tx`insert into gazetteer_loads (version) values (${version})`;
    return count;
  });
}
