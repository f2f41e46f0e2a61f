"use client";

import { type RefObject, useEffect } from "react";
import { useComments } from "./entry-comments-context.tsx";

/**
 * What had the focus may go, as a comment does that is taken back. Then the dialog has it, and
 * Escape still closes this and not the entry behind it.
 */
export function useHeldFocus(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
  const { threads } = useComments();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what comes and goes.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) dialog.current?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [dialog, threads]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.target !== document.body) return;
      event.stopPropagation();
      onClose();
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [onClose]);
}
