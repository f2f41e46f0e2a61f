import { asc } from "drizzle-orm";
import { GENESIS, hashLink } from "#db/chain.ts";
import { auditContent } from "#db/queries/audit.ts";
import { createSession } from "#db/queries/sessions.ts";
import { versionContent } from "#db/queries/versions.ts";
import { auditEvents, versions } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";
import { memberships } from "#db/schema/teams.ts";
import { hashOfPassword, type Person, type World } from "#tests/support/world.ts";

/** A second owner of the world's team. */
export async function addOwner(world: World, name = "second owner"): Promise<Person> {
  const { db } = world.database;
  const passwordHash = await hashOfPassword();
  const email = `${crypto.randomUUID()}@example.org`;
  const [user] = await db.insert(users).values({ email, name, passwordHash }).returning();
  const userId = user?.id ?? "";
  await db.insert(memberships).values({ teamId: world.teamId, userId, role: "owner" });
  return { id: userId, sessionSecret: await createSession(db, userId, "test") };
}

/** Columns of the whole database in which some row holds `marker`, as `table.column`. */
export async function findInDatabase(world: World, marker: string): Promise<string[]> {
  const { raw } = world.database;
  const columns = await raw<{ table: string; column: string; type: string }[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2`;
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const name = raw(column);
    const holds =
      type === "bytea"
        ? raw`position(${Buffer.from(marker)} in ${name}) > 0`
        : raw`position(lower(${marker}) in lower(${name}::text)) > 0`;
    const rows = await raw`select 1 from ${raw(table)} where ${holds} limit 1`;
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

/** Tables with a column that names an entry. */
export async function listTablesOfEntries(world: World): Promise<string[]> {
  const rows = await world.database.raw<{ table: string }[]>`
    select distinct table_name as table from information_schema.columns
    where table_schema = 'public' and column_name in ('entry_id', 'document_id') order by 1`;
  return rows.map(({ table }) => table);
}

/** Statements that make the chains what they were before rows had digests of their content. */
export async function toOldForm({ database, teamId, chronologyId }: World): Promise<string> {
  const { db } = database;
  const cut = await db.select().from(versions).orderBy(asc(versions.position));
  const events = await db.select().from(auditEvents).orderBy(asc(auditEvents.position));
  const old = { form: 1, salt: null, contentDigest: null };
  return [
    ...linkAnew("versions", `versions:${chronologyId}`, cut, (row) =>
      versionContent({ ...row, ...old }),
    ),
    ...linkAnew("audit_events", `audit:${teamId}`, events, (row) =>
      auditContent({ ...row, ...old }),
    ),
  ].join(";\n");
}

function linkAnew<Row extends { position: number }>(
  table: string,
  chain: string,
  rows: readonly Row[],
  contentOf: (row: Row) => unknown,
): string[] {
  let previous = GENESIS;
  const updates = rows.map((row) => {
    const hash = hashLink(previous, contentOf(row));
    const set = `form = 1, salt = null, content_digest = null, previous_hash = '${previous}', hash = '${hash}'`;
    previous = hash;
    return `update ${table} set ${set} where position = ${row.position}`;
  });
  return [...updates, `update chain_heads set hash = '${previous}' where chain = '${chain}'`];
}
