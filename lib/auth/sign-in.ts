import { eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { listTeamsOf } from "#db/queries/people.ts";
import { createSession } from "#db/queries/sessions.ts";
import { users } from "#db/schema/people.ts";
import { AppError } from "#lib/errors.ts";
import { limiterAddress, webLimiter } from "./limiter.ts";
import { verifyPassword } from "./passwords.ts";

const PER_ACCOUNT = { most: 10, windowMs: 15 * 60_000 };
const PER_ADDRESS = { most: 50, windowMs: 15 * 60_000 };

export type SignIn = { email: string; password: string; address: string; userAgent: string };

/**
 * Checks an address and a password and opens a session. A wrong address and a wrong password get
 * the same answer in the same time.
 *
 * @returns the secret id of the session, for the cookie.
 * @throws AppError sign_in_failed, too_many_requests
 */
export async function signIn(db: Db, given: SignIn): Promise<{ userId: string; secret: string }> {
  const email = given.email.trim().toLowerCase();
  const limiter = webLimiter();
  const account = `sign-in:account:${email}`;
  const address = `sign-in:address:${limiterAddress(given.address)}`;
  const isAllowed = limiter.take(account, PER_ACCOUNT) && limiter.take(address, PER_ADDRESS);
  if (!isAllowed) throw new AppError("too_many_requests");
  const [user] = await db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  const isRight = await verifyPassword(user?.passwordHash ?? null, given.password);
  if (!user || !isRight || user.disabledAt) throw new AppError("sign_in_failed");
  limiter.forget(account);
  // A whole office may share one address; forgetting it would let one account reset it for guessing.
  limiter.giveBack(address);
  const secret = await createSession(db, user.id, given.userAgent);
  await recordSignIn(db, user.id);
  return { userId: user.id, secret };
}

/** In the trail of each team that the person works with; from where is with the session alone. */
async function recordSignIn(db: Db, userId: string): Promise<void> {
  const teams = await listTeamsOf(db, userId);
  for (const teamId of teams)
    await db.transaction((tx) =>
      recordAudit(tx, {
        ...{ teamId, actorId: userId, action: "account.signIn" },
        ...{ subject: `user:${userId}`, detail: {} },
      }),
    );
}
