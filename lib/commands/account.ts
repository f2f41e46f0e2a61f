import { eq } from "drizzle-orm";
import { createTicket, endSession, endSessions } from "#db/queries/sessions.ts";
import { users } from "#db/schema/people.ts";
import { hashPassword, verifyPassword } from "#lib/auth/passwords.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireActor } from "./context.ts";
import { requirePassword } from "./require-password.ts";

/** Changes the password and ends every other session of the person. */
export async function changePassword(
  context: CommandContext,
  input: { current: string; next: string },
): Promise<void> {
  const { userId } = requireActor(context);
  requirePassword(input.next);
  const [user] = await context.db.select().from(users).where(eq(users.id, userId));
  if (!(await verifyPassword(user?.passwordHash ?? null, input.current)))
    throw new AppError("sign_in_failed");
  const passwordHash = await hashPassword(input.next);
  await context.db.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
    await endSessions(tx, userId, context.session?.idHash);
  });
}

export async function renameAccount(
  context: CommandContext,
  input: { name: string },
): Promise<void> {
  const { userId } = requireActor(context);
  await context.db.update(users).set({ name: input.name }).where(eq(users.id, userId));
}

/** How dates are shown to the person from now on. */
export async function setPreferences(context: CommandContext, input: Preferences): Promise<void> {
  const { userId } = requireActor(context);
  await context.db.update(users).set({ preferences: input }).where(eq(users.id, userId));
}

/** Ends one of one's own sessions, wherever it is. */
export async function endOwnSession(
  context: CommandContext,
  input: { idHash: string },
): Promise<void> {
  const { userId } = requireActor(context);
  await context.db.transaction((tx) => endSession(tx, userId, input.idHash));
}

/** A ticket for one socket, good for a minute. Readers have none: they have no socket. */
export async function issueTicket(context: CommandContext): Promise<{ ticket: string }> {
  requireActor(context);
  if (!context.session) throw new AppError("unauthenticated");
  return { ticket: await createTicket(context.db, context.session) };
}
