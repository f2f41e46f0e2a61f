import { isAppError } from "#lib/errors.ts";
import { readRefusal } from "../forms/read-refusal.ts";
import type { FieldErrors } from "../forms/use-form.ts";

const SHORTEST = 8;

/** What can be said of a new password without the lists that the server has. */
export function checkNewPassword(password: string): string | undefined {
  if (password === "") return "Choose a password.";
  return password.length < SHORTEST ? `Use at least ${SHORTEST} characters.` : undefined;
}

/** Puts what the server says of a weak password at its field. */
export function placeWeakPassword(field: string): (error: unknown) => FieldErrors | null {
  return (error) =>
    isAppError(error) && error.code === "password_too_weak"
      ? { [field]: readRefusal(error).sentence }
      : null;
}
