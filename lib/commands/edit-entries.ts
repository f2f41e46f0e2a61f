import { and, eq, inArray } from "drizzle-orm";
import { findChronologyResource, findEntryResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { listLocked } from "#db/queries/entry-reviews.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import type { Moved } from "#lib/collab/doc/move-date.ts";
import type { DateMove, EntrySet, EntryUndo, SkippedEntry } from "#lib/domain/entry-change.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { LOCKED, requireNotArchived } from "./entries.ts";
import { joinUndo, setOpenStatuses, splitUndo, undoOpenStatuses } from "./open-statuses.ts";

/** Entries per call to collab: far less than its answer may take. */
const BATCH = 50;

export type EditEntriesInput = { chronologyId: string; ids: string[]; set: EntrySet };
/** `undo` is what `undoEntryEdits` takes; ids not named in it were as asked for already. */
export type EditEntriesOutput = { undo: EntryUndo[]; skipped: SkippedEntry[] };

/**
 * One change in several entries. One that is not of the chronology refuses the whole; one deleted
 * meanwhile is left out and named, and so is one that could not be saved. Each entry is changed
 * whole or not at all.
 *
 * @throws not_found for an entry of elsewhere, conflict if archived, bad_request for no such lane,
 * unavailable or cannot_save if nothing could be done
 */
export async function editEntries(
  context: CommandContext,
  { chronologyId, ids, set }: EditEntriesInput,
): Promise<EditEntriesOutput> {
  const admitted = await admit(context, chronologyId, ids);
  const { actorId, present, deleted, locked } = admitted;
  await requireLane(context, chronologyId, set.laneId);
  await recordSeveral(context, admitted, { action: "entry.edit", detail: { set } });
  const undo: EntryUndo[] = [];
  const skipped: SkippedEntry[] = [
    ...deleted.map((id) => ({ id, reason: "deleted" as const })),
    ...locked.map((id) => ({ id, reason: "locked" as const })),
  ];
  const { status, ...ofDocument } = set;
  const left = await inBatches(present, async (batch) => {
    if (status !== undefined) {
      const set = await setOpenStatuses(context.db, { chronologyId, ids: batch, status });
      undo.push(...set.changed);
      skipped.push(...set.signedOff.map((id) => ({ id, reason: "signed_off" as const })));
    }
    if (Object.keys(ofDocument).length === 0) return;
    const answer = await context.collab("edit-entries", { actorId, ids: batch, set: ofDocument });
    undo.push(...answer.entries.filter(({ changes }) => changes.length > 0));
    skipped.push(...answer.unsaved.map(toUnsaved));
  });
  return { undo: joinUndo(undo, present), skipped: [...skipped, ...left.map(toUnsaved)] };
}

const toUnsaved = (id: string): SkippedEntry => ({ id, reason: "not_saved" });

export type UndoInput = { chronologyId: string; undo: EntryUndo[] };
export type UndoOutput = {
  /** What was not put back, because somebody changed it later. */
  left: EntryUndo[];
  /** What could not be saved, to be tried again. */
  unsaved: EntryUndo[];
};

/** Puts back what an edit changed, where it still has the value that the edit gave it. */
export async function undoEntryEdits(
  context: CommandContext,
  { chronologyId, undo }: UndoInput,
): Promise<UndoOutput> {
  const admitted = await admit(
    context,
    chronologyId,
    undo.map(({ id }) => id),
  );
  const { actorId } = admitted;
  const present = new Set(admitted.present);
  await recordSeveral(context, admitted, { action: "entry.undoEdit", detail: {} });
  const left = undo.filter(({ id }) => !present.has(id));
  const unsaved: EntryUndo[] = [];
  const stopped = await inBatches(
    undo.filter(({ id }) => present.has(id)),
    async (batch) => {
      const { ofDocument, ofReview } = splitUndo(batch);
      left.push(...(await undoOpenStatuses(context.db, { chronologyId, undo: ofReview })));
      if (ofDocument.length === 0) return;
      const answer = await context.collab("undo-entry-edits", { actorId, undo: ofDocument });
      left.push(...answer.left.filter(({ changes }) => changes.length > 0));
      unsaved.push(...answer.unsaved);
    },
  );
  return { left, unsaved: [...unsaved, ...stopped] };
}

export type MoveDateOutput = { outcome: Moved["outcome"]; undo: EntryUndo[] };

/** Gives an entry another date; see `moveDate` for what becomes of the one that it has. */
export async function moveEntryDate(
  context: CommandContext,
  { id, ...move }: DateMove & { id: string },
): Promise<MoveDateOutput> {
  const found = await findEntryResource(context.db, id);
  const { actor, resource } = requireCan(context, "entry.edit", found);
  await admit(context, resource.chronologyId ?? "", [id]).then(requirePresent);
  const { moved } = await context.collab("move-date", { actorId: actor.userId, id, move });
  if (!moved) throw new AppError("not_found");
  const { outcome, changes } = moved;
  return { outcome, undo: changes.length > 0 ? [{ id, changes }] : [] };
}

type Admitted = {
  actorId: string;
  teamId: string;
  chronologyId: string;
  present: string[];
  deleted: string[];
  /** By an owner, after they were verified. */
  locked: string[];
};

function requirePresent({ deleted, locked }: Admitted): void {
  if (deleted.length > 0) throw new AppError("not_found");
  if (locked.length > 0) throw new AppError("conflict", LOCKED);
}

async function admit(
  context: CommandContext,
  chronologyId: string,
  given: readonly string[],
): Promise<Admitted> {
  const resource = await findChronologyResource(context.db, chronologyId);
  const found = requireCan(context, "entry.edit", resource);
  await requireNotArchived(context, chronologyId);
  const ids = [...new Set(given)];
  const rows = await context.db
    .select({ id: entries.id, deletedAt: entries.deletedAt })
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), inArray(entries.id, ids)));
  if (rows.length < ids.length) throw new AppError("not_found");
  const deleted = rows.filter((row) => row.deletedAt !== null).map(({ id }) => id);
  const isLocked = await listLocked(context.db, ids);
  const isDeleted = new Set(deleted);
  const locked = ids.filter((id) => isLocked.has(id) && !isDeleted.has(id));
  const present = ids.filter((id) => !isDeleted.has(id) && !isLocked.has(id));
  const { actor, resource: scope } = found;
  return {
    ...{ actorId: actor.userId, teamId: scope.teamId, chronologyId },
    ...{ present, deleted, locked },
  };
}

async function requireLane(
  { db }: CommandContext,
  chronologyId: string,
  laneId: string | null | undefined,
): Promise<void> {
  if (!laneId) return;
  const [row] = await db
    .select({ lanes: chronologies.lanes })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId));
  if (!row?.lanes.some(({ id }) => id === laneId))
    throw new AppError("bad_request", "This lane is no longer there. Choose another.");
}

/**
 * What one entry's log tells by itself is an event of its own where it was done to several: who
 * asked for it, and for which. Written before, so that what follows can only be less than it says.
 */
async function recordSeveral(
  { db }: CommandContext,
  { actorId, teamId, chronologyId, present }: Admitted,
  { action, detail }: { action: string; detail: Record<string, unknown> },
): Promise<void> {
  if (present.length < 2) return;
  const subject = `chronology:${chronologyId}`;
  await db.transaction((tx) =>
    recordAudit(tx, {
      ...{ teamId, actorId, action, subject },
      detail: { ...detail, entries: present },
    }),
  );
}

/**
 * Batch by batch. After a failure it stops: what was done before is known and can be undone, what
 * was not come to is answered. If nothing was done, the failure is all there is to tell.
 */
async function inBatches<T>(
  all: readonly T[],
  run: (batch: T[]) => Promise<void>,
): Promise<readonly T[]> {
  for (let at = 0; at < all.length; at += BATCH) {
    try {
      await run(all.slice(at, at + BATCH));
    } catch (error) {
      if (at === 0) throw error;
      return all.slice(at);
    }
  }
  return [];
}
