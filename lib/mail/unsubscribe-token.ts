import { createHmac, timingSafeEqual } from "node:crypto";

/** Whoever has the letter may end such letters, and nothing else: no sign-in, no look-up. */
export const unsubscribeToken = (userId: string, secret: string): string =>
  createHmac("sha256", secret).update(`unsubscribe:${userId}`).digest("base64url");

export function isUnsubscribeToken(userId: string, token: string, secret: string): boolean {
  const expected = Buffer.from(unsubscribeToken(userId, secret));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
