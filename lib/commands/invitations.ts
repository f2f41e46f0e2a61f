import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { announceAccessChange, findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { createSecret, hashSecret } from "#db/queries/sessions.ts";
import { users } from "#db/schema/people.ts";
import { guests, invitations, memberships } from "#db/schema/teams.ts";
import { hashPassword, verifyPassword } from "#lib/auth/passwords.ts";
import { AppError } from "#lib/errors.ts";
import type { Role } from "#lib/policy/roles.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requirePassword } from "./require-password.ts";

export type InviteInput = {
  teamId: string;
  /** For a guest of one chronology; null for a member of the team. */
  chronologyId: string | null;
  email: string;
  role: Role;
};

/** Makes a link for one address. The token is in the link only: the table has its hash. */
export async function createInvitation(
  context: CommandContext,
  input: InviteInput,
): Promise<{ link: string }> {
  const { actor } = input.chronologyId
    ? requireCan(context, "chronology.inviteGuest", await findGuestResource(context.db, input))
    : requireCan(context, "team.manage", { teamId: input.teamId, chronologyId: null });
  if (input.chronologyId && input.role === "owner")
    throw new AppError("bad_request", "A guest cannot be an owner.");
  const token = createSecret();
  const email = input.email.trim().toLowerCase();
  await context.db.transaction(async (tx) => {
    const values = { ...input, email, tokenHash: hashSecret(token), invitedBy: actor.userId };
    const [made] = await tx.insert(invitations).values(values).returning({ id: invitations.id });
    await recordAudit(tx, {
      ...{ teamId: input.teamId, actorId: actor.userId, action: "invitation.create" },
      ...{ subject: `invitation:${made?.id}`, detail: { role: input.role } },
    });
  });
  return { link: `${context.publicUrl}/invitations/${token}` };
}

async function findGuestResource(tx: Tx, { teamId, chronologyId }: InviteInput) {
  const resource = await findChronologyResource(tx, chronologyId ?? "");
  return resource?.teamId === teamId ? resource : null;
}

/** Makes a link useless that was not yet used. */
export async function revokeInvitation(
  context: CommandContext,
  input: { id: string },
): Promise<void> {
  const [found] = await context.db.select().from(invitations).where(eq(invitations.id, input.id));
  const resource = found ? { teamId: found.teamId, chronologyId: null } : null;
  const { actor } = requireCan(context, "team.manage", resource);
  await context.db.transaction(async (tx) => {
    await tx.update(invitations).set({ revokedAt: new Date() }).where(eq(invitations.id, input.id));
    await recordAudit(tx, {
      ...{ teamId: resource?.teamId ?? "", actorId: actor.userId, action: "invitation.revoke" },
      ...{ subject: `invitation:${input.id}`, detail: {} },
    });
  });
}

export type AcceptInput = { token: string; name: string; password: string };

/**
 * Uses an invitation: makes the account for its address, or, where the address has one already,
 * checks that account's password, so that a stolen link alone does not add anyone.
 */
export async function acceptInvitation(
  context: CommandContext,
  input: AcceptInput,
): Promise<{ email: string }> {
  return context.db.transaction(async (tx) => {
    const [found] = await tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.tokenHash, hashSecret(input.token)), isNull(invitations.revokedAt)))
      .for("update");
    if (!found) throw new AppError("invitation_invalid");
    if (found.acceptedAt) throw new AppError("invitation_used");
    if (found.expiresAt < new Date()) throw new AppError("invitation_expired");
    const userId = await findOrCreateUser(tx, found.email, input);
    await grant(tx, found, userId);
    await tx
      .update(invitations)
      .set({ acceptedAt: new Date() })
      .where(eq(invitations.id, found.id));
    await announceAccessChange(tx, userId);
    await recordAudit(tx, {
      ...{ teamId: found.teamId, actorId: userId, action: "invitation.accept" },
      ...{ subject: `invitation:${found.id}`, detail: { role: found.role } },
    });
    return { email: found.email };
  });
}

async function findOrCreateUser(tx: Tx, email: string, input: AcceptInput): Promise<string> {
  const [user] = await tx
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  if (user) {
    const isRight = await verifyPassword(user.passwordHash, input.password);
    if (!isRight || user.disabledAt) throw new AppError("sign_in_failed");
    return user.id;
  }
  if (input.name.trim() === "") throw new AppError("bad_request", "name: Give a name.");
  requirePassword(input.password);
  const passwordHash = await hashPassword(input.password);
  const [made] = await tx
    .insert(users)
    .values({ email, name: input.name, passwordHash })
    .returning();
  if (!made) throw new AppError("internal");
  return made.id;
}

/** A role held already is replaced by the one invited to, but for an owner: a team needs one. */
async function grant(
  tx: Tx,
  { teamId, chronologyId, role }: typeof invitations.$inferSelect,
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
