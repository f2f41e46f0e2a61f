"use client";

import { NarrativeComments } from "#components/comments/narrative-comments.tsx";
import { useCommentMarks } from "#components/comments/use-comment-marks.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EditedDocument, OpenDocument } from "#lib/collab/client/open-document.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";
import { NarrativeFallback } from "./entry-fallback.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NarrativeEditor } from "./narrative-editor.tsx";
import { NarrativeExtras } from "./narrative-extras.tsx";
import { RichTextView } from "./rich-text-view.tsx";
import type { UndoControl } from "./use-entry-undo.ts";
import { useFieldPlace } from "./use-field-place.ts";
import { useNarrativeEvidence } from "./use-narrative-evidence.ts";

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
  const { numbers } = useEntryView();
  const place = useFieldPlace("narrative");
  const isReady = opened !== null && (!isEditable || undo.manager !== null);
  if (!isReady)
    return projected ? <RichTextView content={projected.narrative} numbers={numbers} /> : null;
  return (
    // Their carets show the others here: no frame.
    <div data-field="narrative" {...place}>
      <ErrorBoundary
        key={`${opened.name}:${undo.manager ? "edit" : "read"}`}
        fallback={<NarrativeFallback row={row} />}
      >
        <LiveNarrative opened={opened} undo={undo} isEditable={isEditable} />
      </ErrorBoundary>
    </div>
  );
}

type LiveNarrativeProps = { opened: EditedDocument; undo: UndoControl; isEditable: boolean };

/** The editor of a narrative, in its own document or in a draft of it. */
export function LiveNarrative({ opened, undo, isEditable }: LiveNarrativeProps) {
  const { me } = useWorkspace();
  const evidence = useNarrativeEvidence(undo.manager);
  const comments = useCommentMarks();
  const fragment = openEntry(opened.doc).narrative;
  return (
    <NarrativeEditor
      opened={opened}
      fragment={fragment}
      undoManager={undo.manager}
      me={me}
      isEditable={isEditable}
      label="Narrative"
      placeholder="Tell what happened, in your own words. Type @ to cite a source."
      evidence={evidence.evidence}
      comments={comments}
    >
      {(editor) => (
        <>
          <NarrativeExtras editor={editor} state={evidence} />
          {comments ? <NarrativeComments editor={editor} fragment={fragment} /> : null}
        </>
      )}
    </NarrativeEditor>
  );
}
