"use client";

import { useEffect } from "react";

export type WorkspaceKeys = {
  next: () => void;
  previous: () => void;
  help: () => void;
  close: () => void;
};

/** j and k go through the list, ? shows the keys; not while one is typing or in a dialog. */
export function useWorkspaceKeys(keys: WorkspaceKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const run = { j: keys.next, k: keys.previous, "?": keys.help, Escape: keys.close }[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      "input, textarea, select, [role=dialog], [role=menu], [role=listbox][data-trigger]",
    ) !== null
  );
}
