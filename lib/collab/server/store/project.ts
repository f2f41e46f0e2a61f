import * as Y from "yjs";
import type { Db, Tx } from "#db/client.ts";
import {
  type DocumentRow,
  lockDocument,
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
 * for: in one transaction that holds the document, and from the database alone, so that what is
 * in memory can never overwrite what was committed.
 *
 * @returns whether the document still exists.
 */
export async function projectDocument(
  db: Db,
  id: string,
  options: { compact?: boolean } = {},
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockDocument(tx, id);
    if (!row) return false;
    const rebuilt = await rebuildDocument(tx, row);
    await writeRows(tx, row, rebuilt.doc);
    if (rebuilt.seq > row.projectedSeq) await markProjected(tx, row.id, rebuilt.seq);
    if (rebuilt.tail.length > (options.compact ? 0 : COMPACT_AFTER))
      await compact(tx, row, rebuilt);
    rebuilt.doc.destroy();
    return true;
  });
}

export async function writeRows(tx: Tx, row: DocumentRow, doc: Y.Doc): Promise<void> {
  if (row.kind === "entry") await writeEntryRow(tx, row, readEntry(doc).snapshot);
  else await writeChronologyRow(tx, row.id, readChronology(doc));
}

async function compact(tx: Tx, row: DocumentRow, { doc, seq }: Rebuilt): Promise<void> {
  await writeSnapshot(tx, row.id, Y.encodeStateAsUpdate(doc), seq);
}
