import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { editionPlans } from "#db/schema/editions.ts";
import { entries } from "#db/schema/entries.ts";
import { notices } from "#db/schema/notices.ts";
import { users } from "#db/schema/people.ts";
import { proposalParts } from "#db/schema/proposals.ts";
import { A_READER } from "#lib/domain/notice.ts";

/** Listened to by every collab node: this person has a new notice. */
export const NOTICES_CHANNEL = "notices";

type NewNotice = Omit<typeof notices.$inferInsert, "id" | "userId" | "createdAt" | "readAt">;

/**
 * Tells people of something they did not do themselves, in the transaction of what they are told.
 *
 * @param tellsActor also whom it goes back to: it happened later, and not by their hand
 */
export async function addNotices(
  tx: Tx,
  to: readonly (string | null)[],
  notice: NewNotice,
  { tellsActor = false } = {},
): Promise<void> {
  const people = [...new Set(to)].filter(
    (id) => id !== null && (tellsActor || id !== notice.actorId),
  );
  if (people.length === 0) return;
  await tx
    .insert(notices)
    .values(people.map((userId) => ({ ...notice, userId: userId as string })));
  for (const userId of people)
    await tx.execute(sql`select pg_notify(${NOTICES_CHANNEL}, ${userId})`);
}

/** Somebody's notices, the newest first. */
export function listNotices(tx: Tx, userId: string, most: number) {
  return tx
    .select({
      id: notices.id,
      kind: notices.kind,
      chronologyId: notices.chronologyId,
      entryId: notices.entryId,
      subjectId: notices.subjectId,
      by: sql<string>`coalesce(${users.name}, ${A_READER})`,
      title: sql<string>`coalesce(${entries.title}, ${chronologies.title})`,
      failure: editionPlans.failure,
      outcomes: sql<string | null>`(select string_agg(distinct ${proposalParts.state}, ' ')
        from ${proposalParts} where ${proposalParts.proposalId} = ${notices.subjectId}
          and ${notices.kind} = 'proposal_decided')`,
      createdAt: notices.createdAt,
      readAt: notices.readAt,
    })
    .from(notices)
    .leftJoin(users, eq(users.id, notices.actorId))
    .innerJoin(chronologies, eq(chronologies.id, notices.chronologyId))
    .leftJoin(entries, eq(entries.id, notices.entryId))
    .leftJoin(editionPlans, eq(editionPlans.id, notices.subjectId))
    .where(
      and(
        eq(notices.userId, userId),
        or(isNull(entries.deletedAt), inArray(notices.kind, ["purge", "purge_decided"])),
      ),
    )
    .orderBy(desc(notices.createdAt))
    .limit(most);
}

/** Marks those of somebody's notices as read; all of them without ids. */
export async function markNoticesRead(
  tx: Tx,
  userId: string,
  ids: readonly string[] | null,
): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt: new Date() })
    .where(
      and(
        eq(notices.userId, userId),
        isNull(notices.readAt),
        ids === null ? undefined : inArray(notices.id, [...ids]),
      ),
    );
}
