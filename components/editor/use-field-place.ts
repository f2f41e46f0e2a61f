"use client";

import { useCallback, useEffect, useRef } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { useEntryView } from "./entry-view-context.tsx";

/** A part of an entry that one can be in: title, summary, tags, narrative, or the key of a fact. */
export type FieldName = string;

/**
 * Tells the others which field of the entry one is in. React's focus events come through portals
 * too: in the popover of the place one is still in the place.
 */
export function useFieldPlace(field: FieldName | undefined) {
  const { entryId, edits } = useEntryView();
  const { chronologyDocument } = useWorkspace();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isEditable = edits !== null;
  const tell = useCallback(
    (at: FieldName | null) => {
      if (!entryId || !isEditable) return;
      const awareness = chronologyDocument?.provider.awareness;
      if (!awareness) return;
      const now = awareness.getLocalState()?.at as { field?: string | null } | undefined;
      // Whoever has gone on to another field has said so already.
      if (now?.field === at || (at === null && now?.field !== field)) return;
      awareness.setLocalStateField("at", { entryId, field: at });
    },
    [chronologyDocument, entryId, isEditable, field],
  );
  useEffect(() => () => clearTimeout(leaving.current), []);
  if (!field) return {};
  return {
    onFocusCapture: () => {
      clearTimeout(leaving.current);
      tell(field);
    },
    // A blur is followed at once by the focus of the next part, often of the same field.
    onBlurCapture: () => {
      clearTimeout(leaving.current);
      leaving.current = setTimeout(() => tell(null), 0);
    },
  };
}
