import { z } from "zod";
import { AppError } from "#lib/errors.ts";

/** A path segment that must be a uuid; anything else names nothing. */
export function requireId(segment: string): string {
  if (!z.uuid().safeParse(segment).success) throw new AppError("not_found");
  return segment;
}
