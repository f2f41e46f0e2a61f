"use client";

import { useMemo } from "react";
import { useDocument } from "#components/workspace/use-document.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { createEntryEdits } from "#lib/collab/client/entry-edits.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import { useEntryFacts } from "./use-entry-facts.ts";
import { useEntryUndo } from "./use-entry-undo.ts";
import { useNarrativeNotes } from "./use-narrative-notes.ts";
import { useProjectedEntry } from "./use-projected-entry.ts";

/**
 * One entry, opened: its document once synced, its last projection until then and for those who
 * have no socket, and what may be done with it.
 */
export function useOpenEntry(row: EntryRow) {
  const { session, rights } = useWorkspace();
  const name = formatDocumentName({ kind: "entry", id: row.id, epoch: row.epoch });
  const { opened, state } = useDocument(session, name);
  const live = useEntryFacts(opened, state.isSynced);
  const notes = useNarrativeNotes(live ? opened : null);
  const projected = useProjectedEntry(row, live === null);
  const mayEdit = rights.mayEdit && live !== null && !state.isReadOnly && row.deletedAt === null;
  const edits = useMemo(
    () => (opened && mayEdit ? createEntryEdits(opened.doc) : null),
    [opened, mayEdit],
  );
  return {
    /** Null until synced. */
    opened: live ? opened : null,
    problem: state.problem,
    facts: live ?? projected,
    notes: notes ?? (projected ? listNarrativeCitations(projected.narrative) : []),
    undo: useEntryUndo(opened, mayEdit),
    ...{ projected, edits },
  };
}
