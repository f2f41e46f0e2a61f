"use client";

import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import { createEntryUndo, type EntryUndo } from "#lib/collab/client/entry-undo.ts";
import type { EditedDocument } from "#lib/collab/client/open-document.ts";

export type UndoControl = {
  manager: EntryUndo | null;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  /** For the element around everything that can be edited. */
  keys: { onKeyDownCapture?: (event: KeyboardEvent) => void };
};

/** Undo over the whole entry, of one's own changes in this tab only. */
export function useEntryUndo(opened: EditedDocument | null, isEditable: boolean): UndoControl {
  const [manager, setManager] = useState<EntryUndo | null>(null);
  const [depth, setDepth] = useState({ undo: 0, redo: 0 });
  useEffect(() => {
    if (!opened || !isEditable) return;
    const made = createEntryUndo(opened.doc);
    const read = () => setDepth({ undo: made.undoStack.length, redo: made.redoStack.length });
    for (const event of ["stack-item-added", "stack-item-popped", "stack-cleared"] as const)
      made.on(event, read);
    setManager(made);
    return () => {
      made.destroy();
      setManager(null);
      setDepth({ undo: 0, redo: 0 });
    };
  }, [opened, isEditable]);
  return useMemo(() => {
    const undo = () => void manager?.undo();
    const redo = () => void manager?.redo();
    return {
      ...{ manager, undo, redo, canUndo: depth.undo > 0, canRedo: depth.redo > 0 },
      keys: manager ? { onKeyDownCapture: (event) => pressUndo(event, undo, redo) } : {},
    };
  }, [manager, depth]);
}

/** Instead of the browser's own undo, which knows nothing of the others. */
function pressUndo(event: KeyboardEvent, undo: () => void, redo: () => void): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const isRedo = key === "y" || (key === "z" && event.shiftKey);
  if (key !== "z" && !isRedo) return;
  // A comment that is being written is no part of the entry.
  if (event.target instanceof Element && event.target.closest("[data-own-undo]")) return;
  event.preventDefault();
  event.stopPropagation();
  if (isRedo) redo();
  else undo();
}
