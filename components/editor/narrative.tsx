"use client";

import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { NarrativeEditor } from "./narrative-editor.tsx";
import { RichTextView } from "./rich-text-view.tsx";
import type { UndoControl } from "./use-entry-undo.ts";

export type NarrativeProps = {
  /** Null until synced. */
  opened: OpenDocument | null;
  undo: UndoControl;
  isEditable: boolean;
  projected: EntrySnapshot | null;
};

/** The narrative: an editor once it can be typed into safely, its last projected text before. */
export function Narrative({ opened, undo, isEditable, projected }: NarrativeProps) {
  const { me } = useWorkspace();
  const isReady = opened !== null && (!isEditable || undo.manager !== null);
  if (!isReady) return projected ? <RichTextView content={projected.narrative} /> : null;
  return (
    <NarrativeEditor
      key={`${opened.name}:${undo.manager ? "edit" : "read"}`}
      opened={opened}
      fragment={openEntry(opened.doc).narrative}
      undoManager={undo.manager}
      me={me}
      isEditable={isEditable}
      label="Narrative"
      placeholder="Tell what happened, in your own words"
    />
  );
}
