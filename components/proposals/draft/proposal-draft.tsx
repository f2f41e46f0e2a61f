"use client";

import { useMemo, useState } from "react";
import { EntryCommentsProvider } from "#components/comments/entry-comments-context.tsx";
import { EntrySheet } from "#components/editor/entry-sheet.tsx";
import { EntryViewProvider, useEntryView } from "#components/editor/entry-view-context.tsx";
import { LiveNarrative } from "#components/editor/narrative.tsx";
import { EvidenceDialogs } from "#components/evidence/evidence-dialogs.tsx";
import {
  type EvidenceTask,
  EvidenceTaskProvider,
} from "#components/evidence/evidence-dialogs-context.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon, RedoIcon, UndoIcon } from "#components/ui/icons.tsx";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import { ProposalsProvider } from "../proposals-context.tsx";
import type { ProposalDraft as Draft } from "./kept-draft.ts";
import { SendBar } from "./send-bar.tsx";
import type { DraftControl } from "./use-begin-draft.ts";
import { useDraftDocument } from "./use-draft-document.ts";

export type ProposalDraftProps = { draft: Draft; control: DraftControl; onSent: () => void };

/**
 * The entry as somebody would have it, in the place of the entry: every part is changed where it
 * stands, and nothing of the entry itself changes.
 */
export function ProposalDraft({ draft, control, onSent }: ProposalDraftProps) {
  const { edited, facts, notes, undo, edits, changes, note, writeNote, read, end } =
    useDraftDocument(draft);
  const entry = useEntryView();
  const [task, setTask] = useState<EvidenceTask | null>(null);
  const { sourceById } = entry;
  const numbers = useMemo(
    () => numberSources(facts?.citations ?? [], notes, (id) => sourceById.get(id)?.id ?? id),
    [facts?.citations, notes, sourceById],
  );
  if (!facts || !undo.manager) return null;
  const view = { ...entry, entryId: null, facts, notes, edits, numbers, showSources: () => {} };
  return (
    <EntryViewProvider value={view}>
      <EvidenceTaskProvider value={setTask}>
        <EntryCommentsProvider value={null}>
          <ProposalsProvider value={null}>
            <div className="flex min-h-0 flex-1 flex-col" {...undo.keys}>
              <header className="flex items-center gap-1 border-b border-rule bg-accent-tint py-1.5 ps-5 pe-2">
                <div className="min-w-0 flex-1">
                  <h2 ref={focusOnce} tabIndex={-1} className="text-sm font-semibold outline-none">
                    Your proposal
                  </h2>
                  <p className="text-xs text-muted">
                    A draft of your own. The entry stays as it is until somebody accepts.
                  </p>
                </div>
                <IconButton label="Undo" size="sm" isDisabled={!undo.canUndo} onPress={undo.undo}>
                  <UndoIcon />
                </IconButton>
                <IconButton label="Redo" size="sm" isDisabled={!undo.canRedo} onPress={undo.redo}>
                  <RedoIcon />
                </IconButton>
                <IconButton label="Back to the entry" size="sm" onPress={control.leave}>
                  <CloseIcon />
                </IconButton>
              </header>
              <div className="min-h-0 flex-1 overflow-auto">
                <EntrySheet
                  row={null}
                  narrative={<LiveNarrative opened={edited} undo={undo} isEditable />}
                />
              </div>
              <SendBar {...{ changes, note, writeNote, read, end, control, onSent }} />
            </div>
          </ProposalsProvider>
        </EntryCommentsProvider>
      </EvidenceTaskProvider>
      {task ? <EvidenceDialogs task={task} onClose={() => setTask(null)} /> : null}
    </EntryViewProvider>
  );
}

/** Where the draft begins is where whoever began it goes on by keyboard. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true });
