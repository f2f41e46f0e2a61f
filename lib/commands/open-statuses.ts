import type { Db } from "#db/client.ts";
import { lockReview, writeReview } from "#db/queries/entry-reviews.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import {
  type EntryChange,
  type EntryUndo,
  type OpenStatus,
  UNSIGNED_STATUSES,
} from "#lib/domain/entry-change.ts";

type StatusChange = Extract<EntryChange, { part: "status" }>;

const isOpen = (status: EntryStatus): status is StatusChange["before"] =>
  UNSIGNED_STATUSES.some((open) => open === status);

/**
 * Gives entries one of the statuses that an author may give: draft, or to be reviewed by whoever may.
 * What was signed off, retracted or merged keeps its status and is named. One transaction for all.
 */
export function setOpenStatuses(
  db: Db,
  { chronologyId, ids, status }: { chronologyId: string; ids: string[]; status: OpenStatus },
): Promise<{ changed: EntryUndo[]; signedOff: string[] }> {
  return db.transaction(async (tx) => {
    const changed: EntryUndo[] = [];
    const signedOff: string[] = [];
    // In one order, so that two such calls never wait for each other.
    for (const entryId of [...ids].sort()) {
      const review = await lockReview(tx, { entryId, chronologyId });
      const before = review.status;
      if (!isOpen(before)) signedOff.push(entryId);
      else if (before !== status) {
        await writeReview(tx, review, { status });
        changed.push({ id: entryId, changes: [{ part: "status", before, after: status }] });
      }
    }
    return { changed, signedOff };
  });
}

/** Puts statuses back where they are still as they were set. @returns what was left. */
export function undoOpenStatuses(
  db: Db,
  { chronologyId, undo }: { chronologyId: string; undo: EntryUndo[] },
): Promise<EntryUndo[]> {
  return db.transaction(async (tx) => {
    const left: EntryUndo[] = [];
    for (const { id, changes } of [...undo].sort((a, b) => (a.id < b.id ? -1 : 1)))
      for (const change of changes) {
        if (change.part !== "status") continue;
        const review = await lockReview(tx, { entryId: id, chronologyId });
        if (review.status === change.after)
          await writeReview(tx, review, { status: change.before });
        else left.push({ id, changes: [change] });
      }
    return left;
  });
}

/** What of an edit is of the document, and what of the review. */
export function splitUndo(undo: readonly EntryUndo[]) {
  const keep = (isStatus: boolean): EntryUndo[] =>
    undo
      .map(({ id, changes }) => ({
        id,
        changes: changes.filter(({ part }) => (part === "status") === isStatus),
      }))
      .filter(({ changes }) => changes.length > 0);
  return { ofDocument: keep(false), ofReview: keep(true) };
}

/** The changes of each entry together, in the order of `ids`. */
export function joinUndo(undo: readonly EntryUndo[], ids: readonly string[]): EntryUndo[] {
  const changesOf = new Map<string, EntryChange[]>();
  for (const { id, changes } of undo) changesOf.set(id, [...(changesOf.get(id) ?? []), ...changes]);
  return ids.flatMap((id) => {
    const changes = changesOf.get(id);
    return changes ? [{ id, changes }] : [];
  });
}
