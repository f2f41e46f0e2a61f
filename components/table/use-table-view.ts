"use client";

import { useCallback, useState } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { readTableView, type TableView } from "./table-view.ts";

/** Columns and order of the table, kept in this browser for each person who uses it. */
export function useTableView(): [TableView, (view: TableView) => void] {
  const { me } = useWorkspace();
  const key = `sourceline.table.${me.id}`;
  // Read at once: the table is shown only when it is asked for, never by the server.
  const [view, setView] = useState(() => readTableView(readStorage(key)));
  const change = useCallback(
    (next: TableView) => {
      setView(next);
      writeStorage(key, JSON.stringify(next));
    },
    [key],
  );
  return [view, change];
}

/** Storage can be refused (private windows, policies): then the view is not remembered. */
function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStorage(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Nothing depends on it.
  }
}
