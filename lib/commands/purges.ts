import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { announceAccessChange, findEntryResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { addNotices } from "#db/queries/notices.ts";
import { listChronologyPeople } from "#db/queries/people.ts";
import { emptyEntry, holdEntry } from "#db/queries/purge-entry.ts";
import {
  closeLapsed,
  findPurge,
  findPurgedAt,
  listOwners,
  lockOpenPurge,
  type PurgeRow,
} from "#db/queries/purges.ts";
import { takeRevision } from "#db/queries/revision.ts";
import { entries } from "#db/schema/entries.ts";
import { versions } from "#db/schema/history.ts";
import { purges } from "#db/schema/purges.ts";
import type { PurgeOutcome } from "#lib/domain/purge.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";

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
  const { actorId, teamId, chronologyId } = await admit(context, entryId);
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
  return decide(context, id, "withdrawn", async ({ tx, teamId, purge, actorId }) => {
    const event = eventOf(teamId, purge, actorId);
    await recordAudit(tx, { ...event, action: "purge.withdraw", detail: { purgeId: id } });
  });
}

/** Another owner does not agree. */
export function declinePurge(context: CommandContext, { id }: ById): Promise<void> {
  return decide(context, id, "declined", async ({ tx, teamId, purge, actorId }) => {
    const event = eventOf(teamId, purge, actorId);
    await recordAudit(tx, { ...event, action: "purge.decline", detail: { purgeId: id } });
    await tellAsker(tx, purge, actorId);
  });
}

/** Another owner agrees: the content goes, everywhere and at once, and the tombstone stays. */
export function confirmPurge(context: CommandContext, { id }: ById): Promise<void> {
  return decide(context, id, "confirmed", async ({ tx, teamId, purge, actorId }) => {
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

type Deciding = { tx: Transaction; teamId: string; purge: PurgeRow; actorId: string };

/** Who asked may only withdraw; only others may agree or decline. */
async function decide(
  context: CommandContext,
  id: string,
  outcome: Exclude<PurgeOutcome, "lapsed">,
  work: (deciding: Deciding) => Promise<void>,
): Promise<void> {
  const found = await findPurge(context.db, id);
  const { actorId, teamId, chronologyId } = await admit(context, found?.entryId ?? null);
  await context.db.transaction(async (tx) => {
    const entry = { entryId: found?.entryId ?? "", chronologyId };
    if (outcome === "confirmed") await holdEntry(tx, entry.entryId);
    await showChange(tx, entry);
    const open = await lockOpenPurge(tx, id);
    if (!open) throw new AppError("conflict", "This request does not wait any more. Look again.");
    if ((open.askedBy === actorId) !== (outcome === "withdrawn"))
      throw new AppError("not_allowed", NOT_YOURS[outcome]);
    // Two who are owners now: what one asked who is none any more has to be asked anew.
    if (outcome === "confirmed" && !(await listOwners(tx, teamId)).includes(open.askedBy))
      throw new AppError(
        "conflict",
        "Who asked for it is no owner any more. Decline, and ask anew.",
      );
    const versionCount =
      outcome === "confirmed"
        ? await tx.$count(versions, eq(versions.entryId, open.entryId))
        : null;
    const decided = { outcome, decidedBy: actorId, decidedAt: new Date(), versionCount };
    await tx.update(purges).set(decided).where(eq(purges.id, id));
    await work({ tx, teamId, purge: { ...open, ...decided }, actorId });
  });
}

const NOT_YOURS: Record<Exclude<PurgeOutcome, "lapsed">, string> = {
  confirmed: "You asked for it yourself. Another owner has to agree.",
  declined: "You asked for it yourself. You can withdraw the request.",
  withdrawn: "Another owner asked for it. You can decline.",
};

async function admit(context: CommandContext, entryId: string | null) {
  const found = entryId === null ? null : await findEntryResource(context.db, entryId);
  const { actor, resource } = requireCan(context, "entry.purge", found);
  const chronologyId = resource.chronologyId ?? "";
  await requireNotArchived(context, chronologyId);
  return { actorId: actor.userId, teamId: resource.teamId, chronologyId };
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

/**
 * A new revision of the row tells all who have the chronology open to ask again. Comes first, since
 * it holds off whoever deletes or restores the entry until the transaction ends.
 */
async function showChange(
  tx: Transaction,
  { chronologyId, entryId }: Pick<PurgeRow, "chronologyId" | "entryId">,
): Promise<void> {
  const revision = await takeRevision(tx, chronologyId);
  await tx.update(entries).set({ revision }).where(eq(entries.id, entryId));
}

const eventOf = (teamId: string, { entryId }: PurgeRow, actorId: string) => ({
  ...{ teamId, actorId, subject: `entry:${entryId}` },
});

function tellAsker(tx: Transaction, purge: PurgeRow, actorId: string): Promise<void> {
  const { id: subjectId, chronologyId, entryId, askedBy } = purge;
  const notice = { kind: "purge_decided" as const, chronologyId, entryId, subjectId, actorId };
  return addNotices(tx, [askedBy], notice);
}
