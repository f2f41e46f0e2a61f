import { AppError } from "#lib/errors.ts";

/** A path segment or parameter that must be the number of a version; anything else names nothing. */
export function requireNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new AppError("not_found");
  return Number(text);
}
