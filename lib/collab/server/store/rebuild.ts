import * as Y from "yjs";
import type { Tx } from "#db/client.ts";
import { type DocumentRow, listUpdates } from "#db/queries/documents.ts";
import { keepMarks } from "#lib/collab/doc/keep-marks.ts";

export type Rebuilt = {
  doc: Y.Doc;
  /** The last change contained. */
  seq: number;
  /** Changes since the snapshot. */
  tail: { seq: number; actorId: string | null }[];
  bytes: number;
};

/** A document from the database alone: its snapshot and the log after it. */
export async function rebuildDocument(tx: Tx, row: DocumentRow): Promise<Rebuilt> {
  const updates = await listUpdates(tx, row.id, row.snapshotSeq);
  const doc = new Y.Doc();
  keepMarks(doc);
  doc.transact(() => {
    Y.applyUpdate(doc, row.snapshot);
    for (const { update } of updates) Y.applyUpdate(doc, update);
  });
  return {
    doc,
    seq: updates.at(-1)?.seq ?? row.snapshotSeq,
    tail: updates.map(({ seq, actorId }) => ({ seq, actorId })),
    bytes: row.snapshot.length + updates.reduce((sum, { update }) => sum + update.length, 0),
  };
}
