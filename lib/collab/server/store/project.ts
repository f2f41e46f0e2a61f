import * as Y from "yjs";
import type { Db, Tx } from "#db/client.ts";
import {
  type DocumentRow,
  listUpdates,
  lockDocument,
  lockProjection,
  markProjected,
  writeSnapshot,
} from "#db/queries/documents.ts";
import { writeChronologyRow, writeEntryRow } from "#db/queries/projection.ts";
import { readChronology } from "#lib/collab/doc/read-chronology.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { type Rebuilt, rebuildDocument } from "./rebuild.ts";

/** A log longer than this is merged into the snapshot at the next projection. */
const COMPACT_AFTER = 150;

/**
 * Writes the rows of a document, and its snapshot when the log has grown or `compact` is asked
 * for: from the database alone, so that what is in memory can never overwrite what was committed.
 * Changes go on being committed meanwhile; only the compaction holds them up, for two statements.
 *
 * @returns whether the document still exists.
 */
export async function projectDocument(
  db: Db,
  id: string,
  options: { compact?: boolean } = {},
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockProjection(tx, id);
    if (!row) return false;
    const rebuilt = await rebuildDocument(tx, row);
    await writeRows(tx, row, rebuilt.doc);
    if (rebuilt.tail.length > COMPACT_AFTER || options.compact) await compact(tx, row, rebuilt);
    rebuilt.doc.destroy();
    return true;
  });
}

export async function writeRows(tx: Tx, row: DocumentRow, doc: Y.Doc): Promise<void> {
  if (row.kind === "entry") await writeEntryRow(tx, row, readEntry(doc).snapshot);
  else await writeChronologyRow(tx, row.id, readChronology(doc));
}

/**
 * Under the full lock nothing is uncommitted, so "all up to this seq" is true. What was committed
 * since the document was read is added first. Noted only here how far the rows are: after a crash
 * a document is then projected once too often, never once too little.
 */
async function compact(tx: Tx, row: DocumentRow, { doc, tail }: Rebuilt): Promise<void> {
  await lockDocument(tx, row.id);
  const known = new Set(tail.map(({ seq }) => seq));
  const all = await listUpdates(tx, row.id, row.snapshotSeq);
  const late = all.filter(({ seq }) => !known.has(seq));
  for (const { update } of late) Y.applyUpdate(doc, update);
  if (late.length > 0) await writeRows(tx, row, doc);
  const seq = all.at(-1)?.seq ?? row.snapshotSeq;
  if (seq > row.snapshotSeq) await writeSnapshot(tx, row.id, Y.encodeStateAsUpdate(doc), seq);
  if (seq > row.projectedSeq) await markProjected(tx, row.id, seq);
}
