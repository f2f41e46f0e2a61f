import type { Db } from "#db/client.ts";
import { AppError } from "#lib/errors.ts";
import type { Action } from "#lib/policy/actions.ts";
import { type Actor, can, type Resource } from "#lib/policy/can.ts";

/** What every read gets. */
export type ReadContext = { db: Db; actor: Actor | null };

/** One answer for a thing that does not exist and one that may not be seen. */
export function requireRead(
  { actor }: ReadContext,
  action: Action,
  resource: Resource | null,
): { actor: Actor; resource: Resource } {
  if (!actor) throw new AppError("unauthenticated");
  if (!resource || !can(actor, action, resource)) throw new AppError("not_found");
  return { actor, resource };
}
