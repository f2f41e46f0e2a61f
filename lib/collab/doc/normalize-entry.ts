import * as Y from "yjs";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { keepMarks } from "./keep-marks.ts";
import { readEntry } from "./read-entry.ts";
import { restoreEntry } from "./restore/restore-entry.ts";

/** A document of its own that says this; for somebody to change, or to be read again. */
export function makeEntry(content: EntrySnapshot): Y.Doc {
  const doc = new Y.Doc();
  keepMarks(doc);
  restoreEntry(doc, content);
  return doc;
}

/** An entry as its document would say it: what no document can hold is left out. */
export function normalizeEntry(content: EntrySnapshot): EntrySnapshot {
  const doc = makeEntry(content);
  const { snapshot } = readEntry(doc);
  doc.destroy();
  return snapshot;
}
