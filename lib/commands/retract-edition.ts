import { and, eq, isNull } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceEditions } from "#db/queries/editions.ts";
import { editions } from "#db/schema/editions.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";

/**
 * Says that an edition is not to be relied on. It stays as it was published, and each of its pages
 * says so with the reason, at once and for good.
 *
 * @throws conflict where it was retracted already, or is not there
 */
export async function retractEdition(
  context: CommandContext,
  { chronologyId, number, reason }: { chronologyId: string; number: number; reason: string },
): Promise<void> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "edition.publish", found);
  await context.db.transaction(async (tx) => {
    const done = await tx
      .update(editions)
      .set({ retractedAt: new Date(), retractedBy: actor.userId, retraction: reason })
      .where(
        and(
          eq(editions.chronologyId, chronologyId),
          eq(editions.number, number),
          isNull(editions.retractedAt),
        ),
      )
      .returning({ number: editions.number });
    if (done.length === 0) throw new AppError("conflict", "It was retracted already.");
    await announceEditions(tx, chronologyId);
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId, action: "edition.retract" },
      ...{ subject: `chronology:${chronologyId}`, detail: { number, reason } },
    });
  });
}
