import { and, eq, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction, Tx } from "#db/client.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { purges } from "#db/schema/purges.ts";
import { memberships } from "#db/schema/teams.ts";
import { PURGE_LAPSES_AFTER_DAYS } from "#lib/domain/purge.ts";

export type PurgeRow = typeof purges.$inferSelect;

const hasLapsed = lte(
  purges.askedAt,
  sql`now() - make_interval(days => ${PURGE_LAPSES_AFTER_DAYS}::int)`,
);

/** A request holds for the deletion that it was made in: who restores the entry ends it. */
const isOutlived = or(isNull(entries.deletedAt), gt(entries.deletedAt, purges.askedAt));

const deciders = alias(users, "deciders");

/** Tombstones of a chronology, and requests that wait in it, the newest first. */
export function listPurges(tx: Tx, chronologyId: string) {
  return tx
    .select({
      id: purges.id,
      entryId: purges.entryId,
      reason: purges.reason,
      askedBy: purges.askedBy,
      askerName: users.name,
      askedAt: purges.askedAt,
      outcome: purges.outcome,
      deciderName: deciders.name,
      decidedAt: purges.decidedAt,
      versionCount: purges.versionCount,
    })
    .from(purges)
    .innerJoin(entries, eq(entries.id, purges.entryId))
    .innerJoin(users, eq(users.id, purges.askedBy))
    .leftJoin(deciders, eq(deciders.id, purges.decidedBy))
    .where(
      and(
        eq(purges.chronologyId, chronologyId),
        or(
          eq(purges.outcome, "confirmed"),
          and(isNull(purges.outcome), sql`not ${hasLapsed}`, sql`not ${isOutlived}`),
        ),
      ),
    )
    .orderBy(sql`${purges.askedAt} desc`);
}

/** A request with what decides who may do what with it; null where there is none. */
export async function findPurge(tx: Tx, id: string): Promise<PurgeRow | null> {
  const [row] = await tx.select().from(purges).where(eq(purges.id, id));
  return row ?? null;
}

/** The request if it waits still, held until the transaction ends. */
export async function lockOpenPurge(tx: Transaction, id: string): Promise<PurgeRow | null> {
  const [row] = await tx
    .select({ purge: purges })
    .from(purges)
    .innerJoin(entries, eq(entries.id, purges.entryId))
    .where(
      and(
        ...[eq(purges.id, id), isNull(purges.outcome)],
        ...[sql`not ${hasLapsed}`, sql`not ${isOutlived}`],
      ),
    )
    .for("update", { of: purges });
  return row?.purge ?? null;
}

/** Closes requests that nobody decided in time, or whose entry was restored. */
export async function closeLapsed(tx: Transaction, entryId: string): Promise<void> {
  const outlived = sql`exists (select 1 from ${entries} where ${entries.id} = ${purges.entryId}
    and ${isOutlived})`;
  await tx
    .update(purges)
    .set({ outcome: "lapsed", decidedAt: sql`now()` })
    .where(and(eq(purges.entryId, entryId), isNull(purges.outcome), or(hasLapsed, outlived)));
}

/** Ids of those who may purge: owners of the team who can sign in. */
export async function listOwners(tx: Tx, teamId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: users.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        ...[eq(memberships.teamId, teamId), eq(memberships.role, "owner")],
        isNull(users.disabledAt),
      ),
    );
  return rows.map(({ id }) => id);
}

/** When an entry was removed for good; null: it was not. */
export async function findPurgedAt(tx: Tx, entryId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ at: purges.decidedAt })
    .from(purges)
    .where(
      and(
        ...[eq(purges.entryId, entryId), eq(purges.outcome, "confirmed")],
        isNotNull(purges.decidedAt),
      ),
    );
  return row?.at ?? null;
}
