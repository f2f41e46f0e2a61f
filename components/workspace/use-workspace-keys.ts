"use client";

import { useEffect, useMemo, useRef } from "react";
import type { EntryRow } from "#lib/domain/entry.ts";

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

type ListKeys = {
  /** In the order of the list. */
  rows: readonly EntryRow[];
  selectedId: string | null;
  select: (id: string | null) => void;
  help: () => void;
};

/** What the keys do here, the same object from render to render. */
export function useListKeys(given: ListKeys): WorkspaceKeys {
  const latest = useRef(given);
  latest.current = given;
  return useMemo(() => {
    const step = (by: number) => {
      const { rows, selectedId, select } = latest.current;
      const at = selectedId === null ? -1 : rows.findIndex(({ id }) => id === selectedId);
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
      if (next) select(next.id);
    };
    return {
      ...{ next: () => step(1), previous: () => step(-1) },
      ...{ help: () => latest.current.help(), close: () => latest.current.select(null) },
    };
  }, []);
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
