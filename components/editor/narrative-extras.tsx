"use client";

import type { Editor } from "@tiptap/react";
import dynamic from "next/dynamic";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { NotePopover } from "./note-popover.tsx";
import { NumberLintLine } from "./number-lint-line.tsx";
import { SuggestionListView } from "./suggestion-list.tsx";
import type { useNarrativeEvidence } from "./use-narrative-evidence.ts";

const SourceDialog = dynamic(
  () => import("#components/sources/source-dialog.tsx").then((module) => module.SourceDialog),
  { ssr: false },
);

export type NarrativeExtrasProps = {
  editor: Editor;
  state: ReturnType<typeof useNarrativeEvidence>;
};

/** What belongs to the text and stands beside it: the list below an “@”, an open note, the lint. */
export function NarrativeExtras({ editor, state }: NarrativeExtrasProps) {
  const { teamId, chronologyId, reloadSources } = useWorkspace();
  const { list, note, setNote, newTitle, setNewTitle } = state;
  return (
    <>
      <SuggestionListView list={list} onNew={setNewTitle} />
      {note ? (
        <NotePopover
          key={note.position}
          editor={editor}
          note={note}
          onClose={() => setNote(null)}
        />
      ) : null}
      {editor.isEditable ? <NumberLintLine editor={editor} /> : null}
      {newTitle === null ? null : (
        <SourceDialog
          isOpen
          onOpenChange={(isOpen) => isOpen || setNewTitle(null)}
          initial={null}
          startText={newTitle ?? ""}
          scope={{ teamId, chronologyId }}
          onSaved={async (sourceId) => {
            await reloadSources();
            editor
              .chain()
              .focus()
              .insertContent({ type: CITATION_NODE, attrs: { sourceId } })
              .run();
          }}
        />
      )}
    </>
  );
}
