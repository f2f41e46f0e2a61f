"use client";

import { useMemo } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { EntrySet, EntryUndo, SkippedEntry } from "#lib/domain/entry-change.ts";
import { inSteps, messageOf } from "./in-steps.ts";
import { tellEdit, tellUndo } from "./tell-edits.ts";
import { useWorkspace } from "./workspace-context.tsx";

export type EditOutcome = {
  /** False if any entry could not be saved: what was typed must be kept. */
  isSaved: boolean;
  /** Takes back what was done; null if nothing was. */
  undo: (() => void) | null;
};

export type EntryEdits = {
  /** Changes entries at once and offers to undo it; a refusal is told in a notice. */
  editEntries: (ids: readonly string[], set: EntrySet) => Promise<EditOutcome>;
  /** Gives an entry another date; the answer says whether the cited one stays beside it. */
  moveDate: (
    id: string,
    date: { edtf: string; time: string | null; zone: string | null },
  ) => Promise<void>;
};

/** Changes of entries from outside of their form, each with a notice that undoes it. */
export function useEntryEdits(): EntryEdits {
  const { chronologyId } = useWorkspace();
  return useMemo(
    () => ({
      editEntries: (ids, set) => editEntries(chronologyId, ids, set),
      moveDate: (id, date) => moveDate(chronologyId, id, date),
    }),
    [chronologyId],
  );
}

async function editEntries(
  chronologyId: string,
  ids: readonly string[],
  set: EntrySet,
): Promise<EditOutcome> {
  const undo: EntryUndo[] = [];
  const skipped: SkippedEntry[] = [];
  const { failure, left } = await inSteps(ids, async (step) => {
    const answer = await callAction("entry.edit", { chronologyId, ids: step, set });
    undo.push(...answer.undo);
    skipped.push(...answer.skipped);
  });
  const isSaved = failure === null && skipped.every(({ reason }) => reason !== "not_saved");
  const text = tellEdit({ changed: undo.length, skipped, failure, left: left.length });
  tell(chronologyId, text, undo, !isSaved);
  return { isSaved, undo: undo.length > 0 ? () => void undoEdits(chronologyId, undo) : null };
}

async function moveDate(
  chronologyId: string,
  id: string,
  date: { edtf: string; time: string | null; zone: string | null },
): Promise<void> {
  try {
    const input = { id, ...date, reason: "Moved on the timeline" };
    const { outcome, undo } = await callAction("entry.moveDate", input);
    if (undo.length === 0) return;
    const cited = "The date that sources give stays beside the new one.";
    tell(chronologyId, outcome === "added" ? `Date moved. ${cited}` : "Date moved.", undo, false);
  } catch (error) {
    notify({ text: `${messageOf(error)} The date stays as it was.`, tone: "danger" });
  }
}

function tell(chronologyId: string, text: string, undo: EntryUndo[], isFailure: boolean): void {
  const action = { label: "Undo", run: () => void undoEdits(chronologyId, undo) };
  notify({
    text,
    ...(isFailure ? { tone: "danger" as const } : {}),
    ...(undo.length > 0 ? { action } : {}),
  });
}

/** What could not be put back can be tried again: nothing of an undo is lost by a failure. */
async function undoEdits(chronologyId: string, undo: readonly EntryUndo[]): Promise<void> {
  const unsaved: EntryUndo[] = [];
  let kept = 0;
  const { failure, left } = await inSteps(undo, async (step) => {
    const answer = await callAction("entry.undoEdit", { chronologyId, undo: step });
    unsaved.push(...answer.unsaved);
    kept += answer.left.length;
  });
  const again = [...unsaved, ...left];
  const text = tellUndo(kept, again.length, failure);
  if (again.length === 0) notify({ text });
  else {
    const action = { label: "Try again", run: () => void undoEdits(chronologyId, again) };
    notify({ text, tone: "danger", action });
  }
}
