import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { entries } from "#db/schema/entries.ts";
import type { EntryRow } from "#lib/domain/entry.ts";

/**
 * Rows of a chronology changed after `revision`, deleted ones included, in the order of their
 * revisions; all of them after 0. With `most`, only the first so many: the next are those after
 * the last one's revision.
 */
export async function listRowsSince(
  tx: Tx,
  chronologyId: string,
  revision: number,
  most?: number,
): Promise<EntryRow[]> {
  const names = Object.values(ROW_COLUMNS).map(({ name }) => sql.identifier(name));
  // A revision may be that of several rows; an answer that ended among them would lose the others.
  const end = most === undefined ? sql`` : sql`fetch first ${most} rows with ties`;
  const [columns] = await tx.execute<Record<string, string | null>>(sql`
    select ${sql.join(Object.entries(ROW_COLUMNS).map(packColumn), sql`, `)}
    from (
      select ${sql.join(names, sql`, `)} from ${entries}
      where ${entries.chronologyId} = ${chronologyId} and ${entries.revision} > ${revision}
      order by ${entries.revision} ${end}
    ) as chosen`);
  return zipColumns(columns ?? {});
}

/**
 * A whole column as one JSON text, which the database writes and the program reads at the speed of
 * native code. Ten thousand rows of thirty values, read one by one, took four times as long.
 */
const packColumn = ([key, column]: [string, { name: string }]) =>
  sql`json_agg(chosen.${sql.identifier(column.name)})::text as ${sql.identifier(key)}`;

function zipColumns(columns: Record<string, string | null>): EntryRow[] {
  const rows: Record<string, unknown>[] = [];
  for (const [key, text] of Object.entries(columns)) {
    const values: unknown[] = JSON.parse(text ?? "[]");
    for (const [n, value] of values.entries()) {
      const row = rows[n] ?? {};
      row[key] = INSTANTS.has(key) && value !== null ? toInstant(String(value)) : value;
      rows[n] = row;
    }
  }
  // The columns are those of the table, and the table is made of the rows' own types.
  return rows as unknown as EntryRow[];
}

/** Columns that JSON has with the zone of the database's session. */
const INSTANTS: ReadonlySet<string> = new Set(["updatedAt", "deletedAt"]);
const toInstant = (text: string): string => new Date(text).toISOString();

/** The newest rows by the date of what happened, the undated last; none that is deleted. */
export async function listNewestRows(
  tx: Tx,
  chronologyId: string,
  most: number,
): Promise<EntryRow[]> {
  const rows = await selectRows(
    tx,
    and(eq(entries.chronologyId, chronologyId), isNull(entries.deletedAt)),
  )
    .orderBy(sql`coalesce(${entries.earliest}, ${entries.latest}) desc nulls last`)
    .limit(most);
  return rows.map(toEntryRow);
}

/** One row of this chronology, as a list of none or one. */
export async function listRow(tx: Tx, chronologyId: string, id: string): Promise<EntryRow[]> {
  const where = and(eq(entries.chronologyId, chronologyId), eq(entries.id, id));
  return (await selectRows(tx, where)).map(toEntryRow);
}

/** Without the content, which is by far the most of what an entry's row holds. */
const { content, contentHash, createdAt, earliest, latest, ...ROW_COLUMNS } =
  getTableColumns(entries);

function selectRows(tx: Tx, where: SQL | undefined) {
  return tx.select(ROW_COLUMNS).from(entries).where(where).$dynamic();
}

type Selected = Awaited<ReturnType<typeof selectRows>>[number];

const toEntryRow = (row: Selected): EntryRow => ({
  ...row,
  deletedAt: row.deletedAt?.toISOString() ?? null,
  updatedAt: row.updatedAt.toISOString(),
});
