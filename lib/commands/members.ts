import { and, eq, ne } from "drizzle-orm";
import type { Transaction, Tx } from "#db/client.ts";
import { announceAccessChange, findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { guests, memberships, teams } from "#db/schema/teams.ts";
import { AppError } from "#lib/errors.ts";
import type { Role } from "#lib/policy/roles.ts";
import { type CommandContext, requireCan } from "./context.ts";

type Member = { teamId: string; userId: string };

/** Changes a member's role; open sockets follow within a second. */
export async function setMemberRole(
  context: CommandContext,
  input: Member & { role: Role },
): Promise<void> {
  const { actor } = requireCan(context, "team.manage", {
    teamId: input.teamId,
    chronologyId: null,
  });
  await context.db.transaction(async (tx) => {
    if (input.role !== "owner") await requireOtherOwner(tx, input);
    const changed = await tx
      .update(memberships)
      .set({ role: input.role })
      .where(and(eq(memberships.teamId, input.teamId), eq(memberships.userId, input.userId)))
      .returning();
    if (changed.length === 0) throw new AppError("not_found");
    await record(tx, input, actor.userId, "member.setRole", { role: input.role });
  });
}

/** Takes a person out of a team; what they wrote stays, under their name. */
export async function removeMember(context: CommandContext, input: Member): Promise<void> {
  const { actor } = requireCan(context, "team.manage", {
    teamId: input.teamId,
    chronologyId: null,
  });
  await context.db.transaction(async (tx) => {
    await requireOtherOwner(tx, input);
    await tx
      .delete(memberships)
      .where(and(eq(memberships.teamId, input.teamId), eq(memberships.userId, input.userId)));
    await record(tx, input, actor.userId, "member.remove", {});
  });
}

export async function removeGuest(
  context: CommandContext,
  input: { chronologyId: string; userId: string },
): Promise<void> {
  const resource = await findChronologyResource(context.db, input.chronologyId);
  const { actor } = requireCan(context, "chronology.inviteGuest", resource);
  await context.db.transaction(async (tx) => {
    await tx
      .delete(guests)
      .where(and(eq(guests.chronologyId, input.chronologyId), eq(guests.userId, input.userId)));
    const member = { teamId: resource?.teamId ?? "", userId: input.userId };
    await record(tx, member, actor.userId, "guest.remove", { chronologyId: input.chronologyId });
  });
}

/** A team without an owner could never be managed again. Owners are locked, so two cannot leave at once. */
async function requireOtherOwner(tx: Tx, { teamId, userId }: Member): Promise<void> {
  await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId)).for("update");
  const [other] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.teamId, teamId),
        eq(memberships.role, "owner"),
        ne(memberships.userId, userId),
      ),
    )
    .limit(1);
  if (!other) throw new AppError("conflict", "A team needs at least one owner.");
}

async function record(
  tx: Transaction,
  { teamId, userId }: Member,
  actorId: string,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> {
  await announceAccessChange(tx, userId);
  await recordAudit(tx, { teamId, actorId, action, subject: `user:${userId}`, detail });
}
