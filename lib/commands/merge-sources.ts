import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceSourcesChange, findTargets } from "#db/queries/sources.ts";
import { sources } from "#db/schema/sources.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { reprojectSource } from "./reproject.ts";

/**
 * Says that one source is another: citations of it are read as citations of that, and its captures
 * stand there too. No document changes, so it can be undone. Where `into` was itself merged, this
 * one goes where that went.
 *
 * @throws AppError conflict where that leads back to the source itself, or it was merged already
 */
export async function mergeSource(
  context: CommandContext,
  { id, into }: { id: string; into: string },
): Promise<{ id: string; into: string }> {
  const target = await change(context, id, async (tx, teamId) => {
    const targets = await findTargets(tx, [id, into]);
    const end = targets.get(into);
    if (!end || (await teamOf(tx, end)) !== teamId) throw new AppError("not_found");
    if (targets.get(id) !== id) throw new AppError("conflict", "This source was merged already.");
    if (end === id) throw new AppError("conflict", "A source cannot be merged into itself.");
    await setTarget(tx, id, end);
    return { action: "source.merge", into: end };
  });
  return { id, into: target.into };
}

/** Takes a merge back: the source stands for itself again, with its captures and citations. */
export async function unmergeSource(context: CommandContext, { id }: { id: string }) {
  const { into } = await change(context, id, async (tx) => {
    const [row] = await tx.select().from(sources).where(eq(sources.id, id));
    if (!row?.mergedInto) throw new AppError("conflict", "This source stands for itself already.");
    await setTarget(tx, id, null);
    return { action: "source.unmerge", into: row.mergedInto };
  });
  // The one that it was part of lost what cites this one.
  await reprojectSource(context, into);
}

type Change = { action: "source.merge" | "source.unmerge"; into: string };

async function change(
  context: CommandContext,
  id: string,
  work: (tx: Transaction, teamId: string) => Promise<Change>,
): Promise<Change> {
  const found = await teamOf(context.db, id);
  const scope = found ? { teamId: found, chronologyId: null } : null;
  const { actor, resource } = requireCan(context, "source.edit", scope);
  const { teamId } = resource;
  const done = await context.db.transaction(async (tx) => {
    // Merges of one library take turns: two that cross would make a ring.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`merge:${teamId}`}))`);
    const made = await work(tx, teamId);
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: made.action },
      ...{ subject: `source:${id}`, detail: { into: made.into } },
    });
    await announceSourcesChange(tx, teamId);
    return made;
  });
  await reprojectSource(context, id);
  return done;
}

async function teamOf(tx: CommandContext["db"] | Transaction, id: string) {
  const [row] = await tx.select({ teamId: sources.teamId }).from(sources).where(eq(sources.id, id));
  return row?.teamId ?? null;
}

async function setTarget(tx: Transaction, id: string, mergedInto: string | null): Promise<void> {
  await tx.update(sources).set({ mergedInto, updatedAt: sql`now()` }).where(eq(sources.id, id));
}
