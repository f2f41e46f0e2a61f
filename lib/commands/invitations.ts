import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceInvitation } from "#db/queries/own-invitations.ts";
import { createSecret, hashSecret } from "#db/queries/sessions.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { users } from "#db/schema/people.ts";
import { invitations, teams } from "#db/schema/teams.ts";
import { composeInvitation } from "#lib/domain/invitation-letter.ts";
import { AppError } from "#lib/errors.ts";
import type { Role } from "#lib/policy/roles.ts";
import { type CommandContext, requireCan } from "./context.ts";

export type InviteInput = {
  teamId: string;
  /** For a guest of one chronology; null for a member of the team. */
  chronologyId: string | null;
  email: string;
  role: Role;
};

/**
 * Makes a link for one address, and sends it there where mail can be sent. The token is in the link
 * only: the table has its hash.
 */
export async function createInvitation(
  context: CommandContext,
  input: InviteInput,
): Promise<{ link: string; isMailed: boolean }> {
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
    await announceInvitation(tx, email);
    await recordAudit(tx, {
      ...{ teamId: input.teamId, actorId: actor.userId, action: "invitation.create" },
      ...{ subject: `invitation:${made?.id}`, detail: { role: input.role } },
    });
  });
  const link = `${context.publicUrl}/invitations/${token}`;
  return { link, isMailed: await mailInvitation(context, { ...input, email, link }) };
}

/** After the commit: a letter must not lead to an invitation that is not there. False: not sent. */
async function mailInvitation(
  { db, sendLetter, actor }: CommandContext,
  { email, link, teamId, chronologyId }: InviteInput & { link: string },
): Promise<boolean> {
  if (!sendLetter) return false;
  const [inviter] = await db
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, actor?.userId ?? ""));
  const [place] = chronologyId
    ? await db
        .select({ name: chronologies.title })
        .from(chronologies)
        .where(eq(chronologies.id, chronologyId))
    : await db.select({ name: teams.name }).from(teams).where(eq(teams.id, teamId));
  const letter = composeInvitation({ by: inviter?.name ?? "", to: place?.name ?? "", link });
  // The link is shown as well, so that a mail server that is away keeps nobody from inviting.
  return sendLetter({ ...letter, to: email }).then(
    () => true,
    () => false,
  );
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
