import { sql } from "drizzle-orm";
import { recordAudit } from "#db/queries/audit.ts";
import { users } from "#db/schema/people.ts";
import { memberships, teams } from "#db/schema/teams.ts";
import { hashPassword } from "#lib/auth/passwords.ts";
import { AppError } from "#lib/errors.ts";
import type { CommandContext } from "./context.ts";
import { requirePassword } from "./require-password.ts";

export type SetUpInput = { name: string; email: string; password: string; teamName: string };

/** The first person of an empty installation: owner of its first team. Works once. */
export async function setUpOwner(
  { db }: CommandContext,
  input: SetUpInput,
): Promise<{ teamId: string }> {
  requirePassword(input.password);
  const passwordHash = await hashPassword(input.password);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sourceline.set-up'))`);
    const [anyone] = await tx.select({ id: users.id }).from(users).limit(1);
    if (anyone) throw new AppError("already_set_up");
    const email = input.email.trim().toLowerCase();
    const [user] = await tx
      .insert(users)
      .values({ email, name: input.name, passwordHash })
      .returning();
    const [team] = await tx.insert(teams).values({ name: input.teamName }).returning();
    if (!user || !team) throw new AppError("internal");
    await tx.insert(memberships).values({ teamId: team.id, userId: user.id, role: "owner" });
    await recordAudit(tx, {
      ...{ teamId: team.id, actorId: user.id, action: "setup.createOwner" },
      ...{ subject: `user:${user.id}`, detail: {} },
    });
    return { teamId: team.id };
  });
}
