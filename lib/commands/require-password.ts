import { weaknessOf } from "#lib/auth/passwords.ts";
import { AppError } from "#lib/errors.ts";

export function requirePassword(password: string): void {
  const weakness = weaknessOf(password);
  if (weakness) throw new AppError("password_too_weak", weakness);
}
