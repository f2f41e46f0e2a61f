import { eq } from "drizzle-orm";
import { findChronologyResource, findEntryResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { listLocked } from "#db/queries/entry-reviews.ts";
import { findPurgedAt } from "#db/queries/purges.ts";
import { takeRevision } from "#db/queries/revision.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import { EMPTY_SEED, type EntrySeed } from "#lib/collab/doc/create.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { parseOneLine } from "#lib/domain/one-line.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";

export type CreateEntryInput = { chronologyId: string; line: string; laneId: string | null };

/** An entry from one line of text: a date at its start becomes the date, the rest the title. */
export async function createEntry(
  context: CommandContext,
  input: CreateEntryInput,
): Promise<{ id: string; epoch: number }> {
  const resource = await findChronologyResource(context.db, input.chronologyId);
  const { actor } = requireCan(context, "entry.create", resource);
  await requireNotArchived(context, input.chronologyId);
  return context.collab("create-entry", {
    chronologyId: input.chronologyId,
    actorId: actor.userId,
    seed: seedFromLine(input.line, input.laneId),
  });
}

function seedFromLine(line: string, lane: string | null): EntrySeed {
  const { title, date } = parseOneLine(line);
  // A line that is all date keeps its words: better a clumsy title than none.
  const seed = { ...EMPTY_SEED, title: title || line.trim(), lane };
  if (!date) return seed;
  return {
    ...seed,
    assertions: [newAssertion({ field: "date", value: date, rank: "preferred" })],
  };
}

/** @throws conflict where the chronology is archived: nothing in it changes then. */
export async function requireNotArchived({ db }: CommandContext, id: string): Promise<void> {
  const [found] = await db
    .select({ archivedAt: chronologies.archivedAt })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  if (found?.archivedAt) throw new AppError("conflict", "This chronology is archived.");
}

export const LOCKED = "This entry is locked as it was verified. An owner can unlock it.";

/** @throws conflict where an owner has locked the entry. */
export async function requireUnlocked({ db }: CommandContext, id: string): Promise<void> {
  const locked = await listLocked(db, [id]);
  if (locked.has(id)) throw new AppError("conflict", LOCKED);
}

export function deleteEntry(context: CommandContext, input: { id: string }): Promise<void> {
  return setDeleted(context, input.id, new Date());
}

export function restoreEntry(context: CommandContext, input: { id: string }): Promise<void> {
  return setDeleted(context, input.id, null);
}

/** Deleting is a state: the document, its log and its versions stay, and it can be undone. */
async function setDeleted(
  context: CommandContext,
  id: string,
  deletedAt: Date | null,
): Promise<void> {
  const found = await findEntryResource(context.db, id);
  const { actor, resource } = requireCan(context, "entry.delete", found);
  const chronologyId = resource.chronologyId ?? "";
  await requireNotArchived(context, chronologyId);
  await requireUnlocked(context, id);
  if (await findPurgedAt(context.db, id))
    throw new AppError("conflict", "This entry was removed for good. Nothing of it is left.");
  await context.db.transaction(async (tx) => {
    const revision = await takeRevision(tx, chronologyId);
    await tx
      .update(entries)
      .set({ deletedAt, revision, updatedAt: new Date() })
      .where(eq(entries.id, id));
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId },
      action: deletedAt ? "entry.delete" : "entry.restore",
      ...{ subject: `entry:${id}`, detail: {} },
    });
  });
}
