import { and, eq, inArray, isNull } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { takeRevision } from "#db/queries/revision.ts";
import { entries } from "#db/schema/entries.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";

export type OrderDayInput = {
  chronologyId: string;
  /** Entries of one date, in the order in which they are to stand. */
  ids: string[];
};

/**
 * Sets the order of entries that their dates leave open; see `compareByDate`. It is kept beside the
 * documents, since it belongs to no entry alone.
 *
 * @throws not_found for an entry that is of elsewhere or deleted, conflict if archived
 */
export async function orderDay(
  context: CommandContext,
  { chronologyId, ids }: OrderDayInput,
): Promise<void> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "entry.edit", found);
  await requireNotArchived(context, chronologyId);
  await context.db.transaction(async (tx) => {
    // The revision's row is locked first, as by all that change rows: two orders never interleave.
    const revision = await takeRevision(tx, chronologyId);
    const isTheirs = and(
      eq(entries.chronologyId, chronologyId),
      inArray(entries.id, ids),
      isNull(entries.deletedAt),
    );
    const theirs = await tx.select({ id: entries.id }).from(entries).where(isTheirs);
    if (theirs.length < ids.length) throw new AppError("not_found");
    for (const [sameDayOrder, id] of ids.entries())
      await tx.update(entries).set({ sameDayOrder, revision }).where(eq(entries.id, id));
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId, action: "entry.orderDay" },
      ...{ subject: `chronology:${chronologyId}`, detail: { ids } },
    });
  });
}
