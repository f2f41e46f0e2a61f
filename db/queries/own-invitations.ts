import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { users } from "#db/schema/people.ts";
import { invitations, teams } from "#db/schema/teams.ts";
import { NOTICES_CHANNEL } from "./notices.ts";

/** Invitations to the address of an account that can still be accepted, the newest first. */
export function listOwnInvitations(tx: Tx, userId: string) {
  return tx
    .select({
      id: invitations.id,
      role: invitations.role,
      by: sql<string>`(select u.name from ${users} u where u.id = ${invitations.invitedBy})`,
      to: sql<string>`coalesce(${chronologies.title}, ${teams.name})`,
      at: invitations.createdAt,
    })
    .from(invitations)
    .innerJoin(users, eq(sql`lower(${users.email})`, invitations.email))
    .innerJoin(teams, eq(teams.id, invitations.teamId))
    .leftJoin(chronologies, eq(chronologies.id, invitations.chronologyId))
    .where(
      and(
        eq(users.id, userId),
        isNull(users.disabledAt),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, new Date()),
      ),
    )
    .orderBy(desc(invitations.createdAt))
    .limit(20);
}

/** Tells the account with this address, if there is one, that it is invited. */
export async function announceInvitation(tx: Tx, email: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${NOTICES_CHANNEL}, ${users.id}::text)
    from ${users} where lower(${users.email}) = ${email}`);
}
