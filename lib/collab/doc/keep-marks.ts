import type * as Y from "yjs";

/**
 * Lets a document be changed by nobody but those who edit it. After a change of text from
 * elsewhere, Yjs deletes marks that have become redundant, in every copy on its own account: the
 * server would then hold what no row of the log says, a reader would write, and undo would take
 * the deletion for one's own work. Redundant marks that stay are not seen.
 */
export function keepMarks(doc: Y.Doc): void {
  doc.on("afterTransaction", (transaction) => {
    transaction._needFormattingCleanup = false;
  });
}
