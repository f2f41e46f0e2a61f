import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { notices } from "#db/schema/notices.ts";
import { users } from "#db/schema/people.ts";

/** People who have something to be written to about: unread, unwritten, and not of this minute. */
export async function listPeopleToWrite(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: notices.userId })
    .from(notices)
    .innerJoin(users, eq(users.id, notices.userId))
    .where(
      and(isWaiting, isNull(users.disabledAt), sql`${notices.kind} = any(${users.mailKinds})`),
    );
  return rows.map(({ id }) => id);
}

/** Somebody at the screen reads it there: only what was left unread for a while is written. */
const isWaiting = and(
  isNull(notices.readAt),
  isNull(notices.mailedAt),
  sql`${notices.createdAt} < now() - interval '2 minutes'`,
);

/** The person, held so that two processes do not both write; null while another does. */
export async function lockAddressee(tx: Tx, userId: string) {
  const [row] = await tx
    .select({ id: users.id, email: users.email, mailKinds: users.mailKinds })
    .from(users)
    .where(eq(users.id, userId))
    .for("update", { skipLocked: true });
  return row ?? null;
}

export async function listWaiting(tx: Tx, userId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.userId, userId), isWaiting));
  return new Set(rows.map(({ id }) => id));
}

export async function markMailed(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(notices)
    .set({ mailedAt: new Date() })
    .where(inArray(notices.id, [...ids]));
}

/** The kinds of notice that somebody wants letters about. */
export async function setMailKinds(
  tx: Tx,
  userId: string,
  mailKinds: (typeof users.$inferSelect)["mailKinds"],
): Promise<void> {
  await tx.update(users).set({ mailKinds }).where(eq(users.id, userId));
}
