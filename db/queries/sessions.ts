import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, lt, ne, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { sessions, socketTickets, users } from "#db/schema/people.ts";
import { announceAccessChange } from "./access.ts";

/** Bits of a secret that stands alone: session ids, tickets, invitation tokens. */
const SECRET_BYTES = 32;
const SESSION_DAYS = 30;

export function createSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** Secrets are stored by their hash only: a copy of the table opens nothing. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** @returns the secret id for the cookie. */
export async function createSession(tx: Tx, userId: string, userAgent: string): Promise<string> {
  const secret = createSecret();
  await tx.insert(sessions).values({
    idHash: hashSecret(secret),
    userId,
    userAgent: userAgent.slice(0, 300),
    expiresAt: sql`now() + make_interval(days => ${SESSION_DAYS})`,
  });
  return secret;
}

/** The person of a live session; null if it was ended, expired, or the account disabled. */
export async function findSession(tx: Tx, idHash: string) {
  const [row] = await tx
    .select({
      idHash: sessions.idHash,
      userId: sessions.userId,
      name: users.name,
      email: users.email,
      number: users.number,
      preferences: users.preferences,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.idHash, idHash),
        gt(sessions.expiresAt, sql`now()`),
        sql`${users.disabledAt} is null`,
      ),
    );
  return row ?? null;
}

export type LiveSession = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** Notes that a session is in use, at most once a minute. */
export async function touchSession(tx: Tx, idHash: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(
      and(eq(sessions.idHash, idHash), lt(sessions.lastSeenAt, sql`now() - interval '1 minute'`)),
    );
}

export function listSessions(tx: Tx, userId: string) {
  return tx
    .select({
      idHash: sessions.idHash,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(sql`${sessions.lastSeenAt} desc`);
}

/** Ends one session of a person; their sockets close when collab hears of it. */
export async function endSession(tx: Tx, userId: string, idHash: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.idHash, idHash), eq(sessions.userId, userId)));
  await announceAccessChange(tx, userId);
}

/** Ends all sessions of a person but, if given, the one they are using. */
export async function endSessions(tx: Tx, userId: string, keepIdHash?: string): Promise<void> {
  await tx
    .delete(sessions)
    .where(
      and(eq(sessions.userId, userId), keepIdHash ? ne(sessions.idHash, keepIdHash) : undefined),
    );
  await announceAccessChange(tx, userId);
}

export async function createTicket(tx: Tx, session: LiveSession): Promise<string> {
  const ticket = createSecret();
  await tx.delete(socketTickets).where(lt(socketTickets.expiresAt, sql`now()`));
  await tx.insert(socketTickets).values({
    hash: hashSecret(ticket),
    userId: session.userId,
    sessionIdHash: session.idHash,
    expiresAt: sql`now() + interval '1 minute'`,
  });
  return ticket;
}

/** Uses a ticket up: the delete is the check, so two sockets cannot share one. */
export async function redeemTicket(tx: Tx, ticket: string): Promise<LiveSession | null> {
  const [row] = await tx
    .delete(socketTickets)
    .where(and(eq(socketTickets.hash, hashSecret(ticket)), gt(socketTickets.expiresAt, sql`now()`)))
    .returning({ sessionIdHash: socketTickets.sessionIdHash });
  return row ? findSession(tx, row.sessionIdHash) : null;
}
