import * as Y from "yjs";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { keepMarks } from "./keep-marks.ts";
import { readEntry } from "./read-entry.ts";

/**
 * What an entry said after some of its changes.
 *
 * @param state of a version that the changes follow; null: they are all there were
 */
export function replayEntry(
  state: Uint8Array | null,
  updates: readonly Uint8Array[],
): EntrySnapshot {
  const doc = new Y.Doc();
  keepMarks(doc);
  doc.transact(() => {
    if (state) Y.applyUpdate(doc, state);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const { snapshot } = readEntry(doc);
  doc.destroy();
  return snapshot;
}
