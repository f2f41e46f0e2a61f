"use client";

import { signIn } from "next-auth/react";
import { AppError, isErrorCode } from "#lib/errors.ts";

/**
 * Signs in, so that the cookie of the new session is set.
 *
 * @throws AppError sign_in_failed, too_many_requests, unavailable
 */
export async function openSession(email: string, password: string): Promise<void> {
  const answer = await signIn("credentials", { redirect: false, email, password }).catch(
    (cause: unknown) => {
      throw new AppError("unavailable", undefined, { cause });
    },
  );
  if (answer?.ok && !answer.error) return;
  const code = answer?.error;
  throw new AppError(isErrorCode(code) ? code : "unavailable");
}

/** A whole new page: what the router keeps was fetched as a stranger. Pending until it is there. */
export function enter(path: string): Promise<never> {
  window.location.assign(path);
  return new Promise<never>(() => {});
}
