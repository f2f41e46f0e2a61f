import { and, desc, eq, isNotNull, lt, ne, sql } from "drizzle-orm";
import type { Transaction, Tx } from "#db/client.ts";
import { editionEntries, editions, publications } from "#db/schema/editions.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { reports } from "#db/schema/reports.ts";
import { CONTACT_KEPT_DAYS, REPORT_KEPT_DAYS } from "#lib/domain/report.ts";

export type EditionEntryAddress = { slug: string; number: number; entryId: string };

/** The chronology of an entry that readers can read at an address; null: there is no such entry. */
export async function findPublishedEntry(tx: Tx, at: EditionEntryAddress): Promise<string | null> {
  const [row] = await tx
    .select({ chronologyId: editions.chronologyId })
    .from(editions)
    .innerJoin(publications, eq(publications.chronologyId, editions.chronologyId))
    .innerJoin(
      editionEntries,
      and(
        eq(editionEntries.chronologyId, editions.chronologyId),
        eq(editionEntries.number, editions.number),
      ),
    )
    .where(
      and(
        ...[eq(publications.slug, at.slug), eq(editions.number, at.number)],
        ...[eq(editionEntries.entryId, at.entryId), isNotNull(editions.document)],
      ),
    );
  return row?.chronologyId ?? null;
}

export const countOpenReports = (tx: Tx, chronologyId: string): Promise<number> =>
  tx.$count(reports, and(eq(reports.chronologyId, chronologyId), eq(reports.state, "open")));

/** Reports of a chronology: those that wait first, and the newest first among each. */
export function listReports(tx: Tx, chronologyId: string, most: number) {
  return tx
    .select({
      id: reports.id,
      edition: reports.edition,
      entryId: reports.entryId,
      entryTitle: entries.title,
      isEntryDeleted: isNotNull(entries.deletedAt).mapWith(Boolean),
      language: reports.language,
      text: reports.text,
      contact: reports.contact,
      receivedAt: reports.receivedAt,
      state: reports.state,
      deciderName: users.name,
      decidedAt: reports.decidedAt,
      note: reports.note,
    })
    .from(reports)
    .innerJoin(entries, eq(entries.id, reports.entryId))
    .leftJoin(users, eq(users.id, reports.decidedBy))
    .where(eq(reports.chronologyId, chronologyId))
    .orderBy(desc(sql`${reports.state} = 'open'`), desc(reports.receivedAt))
    .limit(most);
}

export async function findReport(tx: Tx, id: string) {
  const [row] = await tx.select().from(reports).where(eq(reports.id, id));
  return row ?? null;
}

/** The same, held until the transaction ends. */
export async function lockReport(tx: Transaction, id: string) {
  const [row] = await tx.select().from(reports).where(eq(reports.id, id)).for("update");
  return row ?? null;
}

/** Readers' addresses, and then reports, that were decided long enough ago. */
export async function sweepReports(tx: Tx): Promise<void> {
  const before = (days: number) =>
    and(
      ...[ne(reports.state, "open"), isNotNull(reports.decidedAt)],
      lt(reports.decidedAt, sql`now() - make_interval(days => ${days}::int)`),
    );
  await tx.delete(reports).where(before(REPORT_KEPT_DAYS));
  await tx
    .update(reports)
    .set({ contact: "" })
    .where(and(before(CONTACT_KEPT_DAYS), ne(reports.contact, "")));
}

/** Who is told of a report: those who may decide on it and have no unread word of one there. */
export async function listReportReaders(
  tx: Tx,
  chronologyId: string,
  roles: readonly string[],
): Promise<string[]> {
  const allowed = sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  );
  const rows = await tx.execute<{ id: string }>(sql`
    select u.id from ${users} u where u.disabled_at is null and (
      exists (select 1 from memberships m join chronologies c on c.team_id = m.team_id
        where c.id = ${chronologyId} and m.user_id = u.id and m.role in (${allowed}))
      or exists (select 1 from guests g
        where g.chronology_id = ${chronologyId} and g.user_id = u.id and g.role in (${allowed})))
    and not exists (select 1 from notices n where n.user_id = u.id and n.kind = 'report'
      and n.chronology_id = ${chronologyId} and n.read_at is null)`);
  return rows.map(({ id }) => id);
}
