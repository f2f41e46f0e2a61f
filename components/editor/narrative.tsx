"use client";

import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";
import { NarrativeFallback } from "./entry-fallback.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NarrativeEditor } from "./narrative-editor.tsx";
import { RichTextView } from "./rich-text-view.tsx";
import type { UndoControl } from "./use-entry-undo.ts";
import { useFieldPlace } from "./use-field-place.ts";

export type NarrativeProps = {
  row: EntryRow;
  /** Null until synced. */
  opened: OpenDocument | null;
  undo: UndoControl;
  isEditable: boolean;
  projected: EntrySnapshot | null;
};

/** The narrative: an editor once it can be typed into safely, its last projected text before. */
export function Narrative({ row, opened, undo, isEditable, projected }: NarrativeProps) {
  const { me } = useWorkspace();
  const place = useFieldPlace("narrative");
  const isReady = opened !== null && (!isEditable || undo.manager !== null);
  if (!isReady) return projected ? <RichTextView content={projected.narrative} /> : null;
  return (
    // Their carets show the others here: no frame.
    <div data-field="narrative" {...place}>
      <ErrorBoundary
        key={`${opened.name}:${undo.manager ? "edit" : "read"}`}
        fallback={<NarrativeFallback row={row} />}
      >
        <NarrativeEditor
          opened={opened}
          fragment={openEntry(opened.doc).narrative}
          undoManager={undo.manager}
          me={me}
          isEditable={isEditable}
          label="Narrative"
          placeholder="Tell what happened, in your own words"
        />
      </ErrorBoundary>
    </div>
  );
}
