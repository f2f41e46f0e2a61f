import type { Transaction, Tx } from "#db/client.ts";
import { listCommentPeople } from "#db/queries/comment-people.ts";
import { findComment, findThread } from "#db/queries/comments.ts";
import { listMentions } from "#lib/domain/comments/body.ts";
import { AppError } from "#lib/errors.ts";
import type { ChronologyAction } from "#lib/policy/actions.ts";
import { type Actor, can, type Resource } from "#lib/policy/can.ts";
import { type CommandContext, requireActor } from "./context.ts";

type Commented = {
  teamId: string;
  chronologyId: string;
  archivedAt: Date | null;
  entryDeletedAt: Date | null;
};

/**
 * To who may not read comments, one that exists and one that does not give the same answer.
 *
 * @throws not_found
 */
export const requireSeen = <Found extends Commented>(
  context: CommandContext,
  found: Found | null,
): Seen<Found> => requireSeenBy(context, "comment.read", found);

type Seen<Found> = { actor: Actor; found: Found; resource: Resource };

/** The same for whatever stands beside an entry and may be seen by who has this right. */
export function requireSeenBy<Found extends Commented>(
  context: CommandContext,
  right: ChronologyAction,
  found: Found | null,
): Seen<Found> {
  const actor = requireActor(context);
  const resource = found && { teamId: found.teamId, chronologyId: found.chronologyId };
  if (!found || !resource || !can(actor, right, resource)) throw new AppError("not_found");
  return { actor, found, resource };
}

export async function requireThread(context: CommandContext, id: string) {
  const seen = requireSeen(context, await findThread(context.db, id));
  return requireOpenFor(seen);
}

export async function requireComment(context: CommandContext, id: string) {
  const seen = requireSeen(context, await findComment(context.db, id));
  return requireOpenFor(seen);
}

/** @throws not_allowed; conflict where nothing is changed any more. */
function requireOpenFor<S extends { actor: Actor; found: Commented; resource: Resource }>(
  seen: S,
): S {
  if (!can(seen.actor, "comment.write", seen.resource)) throw new AppError("not_allowed");
  requireOpen(seen.found);
  return seen;
}

/** @throws conflict where the chronology is archived or the entry deleted. */
export function requireOpen({ archivedAt, entryDeletedAt }: Commented): void {
  if (archivedAt) throw new AppError("conflict", "This chronology is archived.");
  if (entryDeletedAt) throw new AppError("conflict", "This entry is deleted. Restore it first.");
}

/**
 * Ids of those whom a comment mentions. Who was mentioned in it before may have left since.
 *
 * @throws bad_request for somebody who could not read it
 */
export async function requireMentions(
  tx: Tx | Transaction,
  { chronologyId, body, before = [] }: { chronologyId: string; body: string; before?: string[] },
): Promise<string[]> {
  const ids = listMentions(body);
  const added = ids.filter((id) => !before.includes(id));
  if (added.length === 0) return ids;
  const readers = new Set((await listCommentPeople(tx, chronologyId)).map(({ id }) => id));
  if (added.every((id) => readers.has(id))) return ids;
  throw new AppError("bad_request", "Somebody who is mentioned could not read this comment.");
}
