import { changeEntry, undoChanges } from "#lib/collab/doc/change-entry.ts";
import { type Moved, moveDate } from "#lib/collab/doc/move-date.ts";
import type { DateMove, EntrySet, EntryUndo } from "#lib/domain/entry-change.ts";
import type { Services } from "../services.ts";
import { writeDocument } from "./write-document.ts";
import { writeSeveral } from "./write-several.ts";

type ByActor<T> = { actorId: string } & T;
export type EditedEntry = EntryUndo;
export type EditedEntries = { entries: EditedEntry[]; unsaved: string[] };

/**
 * One change in several entries, each in a transaction of its own (see `writeSeveral`). One that
 * cannot be saved does not keep the others from it: what was done has to be known to be undone.
 * Authorized by web's commands before.
 */
export async function editEntries(
  services: Services,
  { actorId, ids, set }: ByActor<{ ids: string[]; set: EntrySet }>,
): Promise<EditedEntries> {
  const { done, failed } = await writeSeveral(services, ids, async (id) => {
    const edit = (doc: Parameters<typeof changeEntry>[0]) => changeEntry(doc, set);
    const written = await writeDocument(services, { id, actorId, edit });
    return written && { id, changes: written.answer };
  });
  return { entries: done.filter((entry) => entry !== null), unsaved: failed };
}

/** @returns for each entry what was left since somebody changed it later, and what was not saved. */
export async function undoEntryEdits(
  services: Services,
  { actorId, undo }: ByActor<{ undo: EntryUndo[] }>,
): Promise<{ left: EntryUndo[]; unsaved: EntryUndo[] }> {
  const { done, failed } = await writeSeveral(services, undo, async ({ id, changes }) => {
    const edit = (doc: Parameters<typeof undoChanges>[0]) => undoChanges(doc, changes);
    const written = await writeDocument(services, { id, actorId, edit });
    return { id, changes: written ? written.answer : changes };
  });
  return { left: done, unsaved: failed };
}

/** @returns null where there is no such document. */
export async function moveEntryDate(
  services: Services,
  { actorId, id, move }: ByActor<{ id: string; move: DateMove }>,
): Promise<Moved | null> {
  const done = await writeDocument(services, { id, actorId, edit: (doc) => moveDate(doc, move) });
  return done?.answer ?? null;
}
