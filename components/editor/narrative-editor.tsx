"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { type ReactNode, useEffect, useRef } from "react";
import type * as Y from "yjs";
import type { CommentMarksOptions } from "#components/comments/comment-marks.ts";
import { usePerpetratorCheck } from "#components/sources/use-perpetrator-check.ts";
import type { EditedDocument } from "#lib/collab/client/open-document.ts";
import { type NarrativeEvidence, narrativeExtensions } from "./narrative-extensions.ts";
import { NarrativeToolbar } from "./narrative-toolbar.tsx";

export type NarrativeEditorProps = {
  opened: EditedDocument;
  fragment: Y.XmlFragment;
  undoManager: Y.UndoManager | null;
  me: { name: string; colour: string };
  isEditable: boolean;
  label: string;
  placeholder: string;
  /** Notes and numbers of an entry; null for a text that has none. The same object throughout. */
  evidence: NarrativeEvidence | null;
  /** Draws the words that are commented on. The same object throughout. */
  comments?: CommentMarksOptions | null;
  /** What stands below the text and needs the editor. */
  children?: (editor: Editor) => ReactNode;
};

/**
 * The shared narrative. Mounted only once the document is synced: keys typed before that would
 * vanish in every browser.
 */
export function NarrativeEditor(props: NarrativeEditorProps) {
  const { opened, fragment, undoManager, me, isEditable, label, placeholder, evidence } = props;
  const { comments = null } = props;
  const check = usePerpetratorCheck();
  const latestCheck = useRef(check);
  latestCheck.current = check;
  const editor = useEditor(
    {
      extensions: narrativeExtensions({
        ...{ fragment, undoManager, provider: opened.provider, me, evidence, comments },
        isPerpetratorUrl: (url) => latestCheck.current(url),
      }),
      editable: isEditable,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        // What is pasted is a step of its own to undo.
        handlePaste: () => {
          undoManager?.stopCapturing();
          return false;
        },
        attributes: {
          ...{ class: "prose narrative", role: "textbox", "aria-multiline": "true" },
          ...{ "aria-label": label, dir: "auto", "data-placeholder": placeholder },
        },
      },
    },
    [opened, fragment, evidence, comments],
  );
  useEffect(() => {
    editor?.setEditable(isEditable, false);
  }, [editor, isEditable]);
  if (!editor) return null;
  return (
    <div>
      {isEditable ? <NarrativeToolbar editor={editor} hasNotes={evidence !== null} /> : null}
      <EditorContent editor={editor} />
      {props.children?.(editor)}
    </div>
  );
}
