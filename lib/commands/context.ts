import type { Db } from "#db/client.ts";
import type { LiveSession } from "#db/queries/sessions.ts";
import type { Letter } from "#lib/domain/digest.ts";
import { AppError } from "#lib/errors.ts";
import type { Action } from "#lib/policy/actions.ts";
import { type Actor, can, type Resource } from "#lib/policy/can.ts";
import type { CollabCalls } from "./collab-calls.ts";

/** What every command gets; made by the adapter in lib/actions. */
export type CommandContext = {
  db: Db;
  collab: CollabCalls;
  /** Null for a stranger; only commands that say so take one. */
  actor: Actor | null;
  session: LiveSession | null;
  /** Sends one letter; null where no way to send mail is set up. */
  sendLetter: ((letter: Letter & { to: string }) => Promise<void>) | null;
  /** Our public origin, for links. */
  publicUrl: string;
  address: string;
  userAgent: string;
};

/** The actor, who must be signed in. */
export function requireActor({ actor }: CommandContext): Actor {
  if (!actor) throw new AppError("unauthenticated");
  return actor;
}

/**
 * Authorizes before revealing: to someone who may not even read it, a thing that exists and one
 * that does not give the same answer.
 */
export function requireCan(
  context: CommandContext,
  action: Action,
  resource: Resource | null,
): { actor: Actor; resource: Resource } {
  const actor = requireActor(context);
  if (!resource || !canSee(actor, resource)) throw new AppError("not_found");
  if (!can(actor, action, resource)) throw new AppError("not_allowed");
  return { actor, resource };
}

function canSee(actor: Actor, resource: Resource): boolean {
  const look = resource.chronologyId ? "chronology.read" : "team.read";
  return can(actor, look, resource) || can(actor, "source.read", resource);
}
