"use client";

import { NarrativeEditor } from "#components/editor/narrative-editor.tsx";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { openChronology } from "#lib/collab/doc/roots.ts";
import { useWorkspace } from "./workspace-context.tsx";

/** The introduction that readers see first. */
export function IntroductionEditor({ opened }: { opened: OpenDocument }) {
  const { me } = useWorkspace();
  return (
    <NarrativeEditor
      opened={opened}
      fragment={openChronology(opened.doc).introduction}
      undoManager={null}
      me={me}
      isEditable
      label="Introduction"
      evidence={null}
      placeholder="What this chronology covers, and how it was made"
    />
  );
}
