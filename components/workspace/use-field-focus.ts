"use client";

import { useEffect } from "react";
import { useWorkspace } from "./workspace-context.tsx";

/**
 * Runs `bring` once when somebody asked to be brought to this part of this entry, be it before or
 * after it is shown. The wish is used up by the one who hears it.
 */
export function useFieldFocus(
  entryId: string | null,
  field: string | null | undefined,
  bring: () => void,
): void {
  const { fieldFocus } = useWorkspace();
  useEffect(() => {
    if (!entryId || field === undefined) return;
    const hear = () => {
      const wish = fieldFocus.get();
      if (wish?.entryId !== entryId || wish.field !== field) return;
      fieldFocus.set(null);
      bring();
    };
    hear();
    return fieldFocus.subscribe(hear) as () => void;
  }, [fieldFocus, entryId, field, bring]);
}

/** Runs `prepare` when somebody asks for any fact of this entry, which may not be shown yet. */
export function useFieldWish(entryId: string, prepare: () => void): void {
  const { fieldFocus } = useWorkspace();
  useEffect(() => {
    const hear = () => {
      const wish = fieldFocus.get();
      if (wish?.entryId === entryId && wish.field !== null) prepare();
    };
    hear();
    return fieldFocus.subscribe(hear) as () => void;
  }, [fieldFocus, entryId, prepare]);
}
