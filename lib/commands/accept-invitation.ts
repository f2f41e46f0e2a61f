import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction, Tx } from "#db/client.ts";
import { announceAccessChange } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { listOwnInvitations } from "#db/queries/own-invitations.ts";
import { hashSecret } from "#db/queries/sessions.ts";
import { users } from "#db/schema/people.ts";
import { guests, invitations, memberships } from "#db/schema/teams.ts";
import { hashPassword, verifyPassword } from "#lib/auth/passwords.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireActor } from "./context.ts";
import { requirePassword } from "./require-password.ts";

export type AcceptInput = { token: string; name: string; password: string };

/**
 * Uses an invitation: makes the account for its address, or, where the address has one already,
 * checks that account's password, so that a stolen link alone does not add anyone. Passwords are
 * hashed before the transaction: it would hold a connection while it waits for its turn.
 */
export async function acceptInvitation(
  { db }: CommandContext,
  input: AcceptInput,
): Promise<{ email: string }> {
  const [given] = await selectInvitation(db, input.token);
  const account = await prepareAccount(db, requireOpen(given).email, input);
  return db.transaction(async (tx) => {
    const [found] = await selectInvitation(tx, input.token).for("update");
    const invitation = requireOpen(found);
    await use(tx, invitation, await ensureUser(tx, account));
    return { email: invitation.email };
  });
}

/**
 * Uses an invitation to one's own address, as whoever is signed in with it.
 *
 * @throws not_found for one to somebody else, whether there is one or not
 */
export async function acceptOwnInvitation(
  context: CommandContext,
  { id }: { id: string },
): Promise<{ to: string }> {
  const { userId } = requireActor(context);
  return context.db.transaction(async (tx) => {
    const own = (await listOwnInvitations(tx, userId)).find((one) => one.id === id);
    if (!own) throw new AppError("not_found");
    const [found] = await tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.id, id), isNull(invitations.revokedAt)))
      .for("update");
    await use(tx, requireOpen(found), userId);
    return { to: own.to };
  });
}

async function use(tx: Transaction, invitation: Invitation, userId: string): Promise<void> {
  await grant(tx, invitation, userId);
  await tx
    .update(invitations)
    .set({ acceptedAt: new Date() })
    .where(eq(invitations.id, invitation.id));
  await announceAccessChange(tx, userId);
  await recordAudit(tx, {
    ...{ teamId: invitation.teamId, actorId: userId, action: "invitation.accept" },
    ...{ subject: `invitation:${invitation.id}`, detail: { role: invitation.role } },
  });
}

function selectInvitation(tx: Tx, token: string) {
  return tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashSecret(token)), isNull(invitations.revokedAt)));
}

type Invitation = typeof invitations.$inferSelect;

function requireOpen(found: Invitation | undefined): Invitation {
  if (!found) throw new AppError("invitation_invalid");
  if (found.acceptedAt) throw new AppError("invitation_used");
  if (found.expiresAt < new Date()) throw new AppError("invitation_expired");
  return found;
}

type Account = { id: string } | { email: string; name: string; passwordHash: string };

async function prepareAccount(tx: Tx, email: string, input: AcceptInput): Promise<Account> {
  const [user] = await tx
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  if (user) {
    const isRight = await verifyPassword(user.passwordHash, input.password);
    if (!isRight || user.disabledAt) throw new AppError("sign_in_failed");
    return { id: user.id };
  }
  requirePassword(input.password);
  return { email, name: input.name, passwordHash: await hashPassword(input.password) };
}

/** Another invitation to the same address may have been used a moment before. */
async function ensureUser(tx: Tx, account: Account): Promise<string> {
  if ("id" in account) return account.id;
  const [made] = await tx.insert(users).values(account).onConflictDoNothing().returning();
  if (!made) throw new AppError("email_taken");
  return made.id;
}

/** A role held already is replaced by the one invited to, but for an owner: a team needs one. */
async function grant(
  tx: Tx,
  { teamId, chronologyId, role }: Invitation,
  userId: string,
): Promise<void> {
  if (chronologyId)
    await tx
      .insert(guests)
      .values({ chronologyId, userId, role })
      .onConflictDoUpdate({ target: [guests.chronologyId, guests.userId], set: { role } });
  else
    await tx
      .insert(memberships)
      .values({ teamId, userId, role })
      .onConflictDoUpdate({
        target: [memberships.teamId, memberships.userId],
        set: { role },
        setWhere: ne(memberships.role, "owner"),
      });
}
