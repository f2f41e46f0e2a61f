"use client";

import { useMemo, useRef } from "react";
import { useEntryEdits } from "#components/workspace/use-entry-edits.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntrySet } from "#lib/domain/entry-change.ts";

export type TableEdits = {
  /** False where an entry could not be saved: it was told, and what was typed is to be kept. */
  change: (ids: readonly string[], set: EntrySet) => Promise<boolean>;
  /** Takes back the last change made from the table. */
  undoLast: () => void;
};

/** Changes from the table, of one cell or of all that is picked. */
export function useTableEdits(): TableEdits {
  const { catchUp } = useWorkspace();
  const { editEntries } = useEntryEdits();
  const lastUndo = useRef<(() => void) | null>(null);
  return useMemo(
    () => ({
      async change(ids, set) {
        const { isSaved, undo } = await editEntries(ids, set);
        if (undo) lastUndo.current = undo;
        // A cell must not fall back to what it said before, until the row comes by itself.
        if (isSaved) await catchUp();
        return isSaved;
      },
      undoLast() {
        lastUndo.current?.();
        lastUndo.current = null;
      },
    }),
    [editEntries, catchUp],
  );
}
