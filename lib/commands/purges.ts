import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { announceAccessChange } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { addNotices } from "#db/queries/notices.ts";
import { listChronologyPeople } from "#db/queries/people.ts";
import { emptyEntry } from "#db/queries/purge-entry.ts";
import { closeLapsed, findPurgedAt, listOwners, type PurgeRow } from "#db/queries/purges.ts";
import { entries } from "#db/schema/entries.ts";
import { purges } from "#db/schema/purges.ts";
import { AppError } from "#lib/errors.ts";
import type { CommandContext } from "./context.ts";
import { admitPurge, decidePurge, showChange } from "./decide-purge.ts";

type ById = { id: string };

/**
 * Asks for an entry to be removed for good, which a second owner has to agree to. It must be
 * deleted before, so that the step that can be undone always comes first.
 *
 * @throws conflict where it is not deleted, is gone already, a request waits, or nobody else could agree
 */
export async function askPurge(
  context: CommandContext,
  { entryId, reason }: { entryId: string; reason: string },
): Promise<ById> {
  const { actorId, teamId, chronologyId } = await admitPurge(context, entryId);
  return context.db.transaction(async (tx) => {
    const owners = (await listOwners(tx, teamId)).filter((id) => id !== actorId);
    if (owners.length === 0)
      throw new AppError("conflict", "A second owner has to agree, and this team has only one.");
    await showChange(tx, { chronologyId, entryId });
    await requireDeleted(tx, entryId);
    await closeLapsed(tx, entryId);
    const [purge] = await tx
      .insert(purges)
      .values({ entryId, chronologyId, reason, askedBy: actorId, askedAt: new Date() })
      .onConflictDoNothing()
      .returning();
    if (!purge) throw new AppError("conflict", "Another request for this entry waits already.");
    const detail = { purgeId: purge.id, reason };
    await recordAudit(tx, { ...eventOf(teamId, purge, actorId), action: "purge.ask", detail });
    const notice = { kind: "purge" as const, chronologyId, entryId, subjectId: purge.id, actorId };
    await addNotices(tx, owners, notice);
    return { id: purge.id };
  });
}

/** Takes one's own request back. */
export function withdrawPurge(context: CommandContext, { id }: ById): Promise<void> {
  return decidePurge(context, id, "withdrawn", async ({ tx, teamId, purge, actorId }) => {
    const event = eventOf(teamId, purge, actorId);
    await recordAudit(tx, { ...event, action: "purge.withdraw", detail: { purgeId: id } });
  });
}

/** Another owner does not agree. */
export function declinePurge(context: CommandContext, { id }: ById): Promise<void> {
  return decidePurge(context, id, "declined", async ({ tx, teamId, purge, actorId }) => {
    const event = eventOf(teamId, purge, actorId);
    await recordAudit(tx, { ...event, action: "purge.decline", detail: { purgeId: id } });
    await tellAsker(tx, purge, actorId);
  });
}

/** Another owner agrees: the content goes, everywhere and at once, and the tombstone stays. */
export function confirmPurge(context: CommandContext, { id }: ById): Promise<void> {
  return decidePurge(context, id, "confirmed", async ({ tx, teamId, purge, actorId }) => {
    const { chronologyId, entryId, versionCount } = purge;
    const rests = await emptyEntry(tx, { purgeId: id, teamId, chronologyId, entryId });
    // Everybody's sockets are looked at again, and those of this entry are closed.
    for (const userId of await listChronologyPeople(tx, chronologyId))
      await announceAccessChange(tx, userId);
    await recordAudit(tx, {
      ...{ ...eventOf(teamId, purge, actorId), action: "purge.confirm" },
      detail: { purgeId: id, askedBy: purge.askedBy, versionCount, rests },
    });
    await tellAsker(tx, purge, actorId);
  });
}

async function requireDeleted(tx: Transaction, entryId: string): Promise<void> {
  const [row] = await tx
    .select({ deletedAt: entries.deletedAt })
    .from(entries)
    .where(eq(entries.id, entryId));
  if (!row?.deletedAt) throw new AppError("conflict", "Delete the entry first.");
  if (await findPurgedAt(tx, entryId)) throw new AppError("conflict", PURGED);
}

const PURGED = "This entry was removed for good.";

const eventOf = (teamId: string, { entryId }: PurgeRow, actorId: string) => ({
  ...{ teamId, actorId, subject: `entry:${entryId}` },
});

function tellAsker(tx: Transaction, purge: PurgeRow, actorId: string): Promise<void> {
  const { id: subjectId, chronologyId, entryId, askedBy } = purge;
  const notice = { kind: "purge_decided" as const, chronologyId, entryId, subjectId, actorId };
  return addNotices(tx, [askedBy], notice);
}
