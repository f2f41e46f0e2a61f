import { findChronologyResource } from "#db/queries/access.ts";
import { findVisit, writeVisit } from "#db/queries/visits.ts";
import { continueVisit } from "#lib/domain/visit.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** Notes that a person has a chronology open; for those who see its activity. */
export async function recordVisit(
  context: CommandContext,
  { chronologyId }: { chronologyId: string },
): Promise<void> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor } = requireCan(context, "version.read", found);
  const id = { userId: actor.userId, chronologyId };
  await context.db.transaction(async (tx) => {
    await writeVisit(tx, id, continueVisit(await findVisit(tx, id), Date.now()));
  });
}
