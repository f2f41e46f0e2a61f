import { eq } from "drizzle-orm";
import { findEntryResource } from "#db/queries/access.ts";
import { entries } from "#db/schema/entries.ts";
import type { Restored } from "#lib/collab/server/store/restore-version.ts";
import type { RestoredPart } from "#lib/domain/compare/restored-entry.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived, requireUnlocked } from "./entries.ts";

export type RestoreInput = { entryId: string; number: number; parts: RestoredPart[] };

/**
 * Restores a version, or parts of one, as a change of its own; see `restoreVersion`. Taken back by
 * restoring the answer's `parts` of its version `before`.
 *
 * @throws not_found for an entry that is deleted or a version that is not there, conflict if archived or locked
 */
export async function restoreVersion(
  context: CommandContext,
  { entryId, number, parts }: RestoreInput,
): Promise<Restored> {
  const ids = await requireEditable(context, entryId);
  await requireUnlocked(context, entryId);
  const { restored } = await context.collab("restore-version", { ...ids, entryId, number, parts });
  if (!restored) throw new AppError("not_found");
  return restored;
}

/** Keeps the entry as it stands under a name. */
export async function nameVersion(
  context: CommandContext,
  { entryId, name }: { entryId: string; name: string },
): Promise<{ number: number }> {
  const ids = await requireEditable(context, entryId);
  const { number } = await context.collab("name-version", { ...ids, entryId, name });
  if (number === null) throw new AppError("not_found");
  return { number };
}

async function requireEditable(
  context: CommandContext,
  entryId: string,
): Promise<{ teamId: string; actorId: string }> {
  const found = await findEntryResource(context.db, entryId);
  const { actor, resource } = requireCan(context, "entry.edit", found);
  await requireNotArchived(context, resource.chronologyId ?? "");
  const [row] = await context.db
    .select({ deletedAt: entries.deletedAt })
    .from(entries)
    .where(eq(entries.id, entryId));
  if (row?.deletedAt !== null) throw new AppError("not_found");
  return { teamId: resource.teamId, actorId: actor.userId };
}
