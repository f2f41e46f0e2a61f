import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { findEntryResource } from "#db/queries/access.ts";
import { holdEntry } from "#db/queries/purge-entry.ts";
import { findPurge, listOwners, lockOpenPurge, type PurgeRow } from "#db/queries/purges.ts";
import { takeRevision } from "#db/queries/revision.ts";
import { entries } from "#db/schema/entries.ts";
import { versions } from "#db/schema/history.ts";
import { purges } from "#db/schema/purges.ts";
import type { PurgeOutcome } from "#lib/domain/purge.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";

export type Deciding = { tx: Transaction; teamId: string; purge: PurgeRow; actorId: string };

/**
 * Decides a request that waits, in one transaction with `work`. Who asked may only withdraw; only
 * others may agree or decline.
 *
 * @throws not_found, not_allowed; conflict where it does not wait any more
 */
export async function decidePurge(
  context: CommandContext,
  id: string,
  outcome: Exclude<PurgeOutcome, "lapsed">,
  work: (deciding: Deciding) => Promise<void>,
): Promise<void> {
  const found = await findPurge(context.db, id);
  const { actorId, teamId, chronologyId } = await admitPurge(context, found?.entryId ?? null);
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

export async function admitPurge(context: CommandContext, entryId: string | null) {
  const found = entryId === null ? null : await findEntryResource(context.db, entryId);
  const { actor, resource } = requireCan(context, "entry.purge", found);
  const chronologyId = resource.chronologyId ?? "";
  await requireNotArchived(context, chronologyId);
  return { actorId: actor.userId, teamId: resource.teamId, chronologyId };
}

/**
 * A new revision of the row tells all who have the chronology open to ask again. Comes first, since
 * it holds off whoever deletes or restores the entry until the transaction ends.
 */
export async function showChange(
  tx: Transaction,
  { chronologyId, entryId }: Pick<PurgeRow, "chronologyId" | "entryId">,
): Promise<void> {
  const revision = await takeRevision(tx, chronologyId);
  await tx.update(entries).set({ revision }).where(eq(entries.id, entryId));
}
