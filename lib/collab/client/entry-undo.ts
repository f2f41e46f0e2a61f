import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { openEntry } from "#lib/collab/doc/roots.ts";

/**
 * Undo and redo over the whole entry, of what was done in this tab only: form edits have no
 * origin, the narrative's come from the editor's plugin, all others from the provider.
 */
export function createEntryUndo(doc: Y.Doc): Y.UndoManager {
  const { fields, tags, assertions, citations, decisions, narrative } = openEntry(doc);
  return new Y.UndoManager([fields, tags, assertions, citations, decisions, narrative], {
    trackedOrigins: new Set([null, ySyncPluginKey]),
    captureTimeout: 600,
  });
}

export type EntryUndo = Y.UndoManager;
