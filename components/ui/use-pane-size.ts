"use client";

import { useCallback, useEffect, useState } from "react";
import {
  type PaneLimits,
  readStoredPane,
  resizePane,
  type StoredPane,
  writeStoredPane,
} from "./pane-size.ts";

export type PaneSize = StoredPane & {
  min: number;
  max: number;
  resize: (wanted: number) => void;
  toggle: () => void;
};

/**
 * The width of a pane, remembered in this browser under `sourceline.pane.<name>`.
 * The first render uses `initial`, as the server did; the stored width follows at once.
 */
export function usePaneSize(name: string, { initial, min, max }: PaneLimits): PaneSize {
  const [pane, setPane] = useState<StoredPane>({ size: initial, isCollapsed: false });
  const key = `sourceline.pane.${name}`;

  useEffect(() => {
    setPane(readStoredPane(readStorage(key), { initial, min, max }));
  }, [key, initial, min, max]);

  const change = useCallback(
    (next: (pane: StoredPane) => StoredPane) =>
      setPane((current) => {
        const changed = next(current);
        writeStorage(key, writeStoredPane(changed));
        return changed;
      }),
    [key],
  );
  const resize = useCallback(
    (wanted: number) => change((current) => resizePane(current, wanted, { initial, min, max })),
    [change, initial, min, max],
  );
  const toggle = useCallback(
    () => change((current) => ({ ...current, isCollapsed: !current.isCollapsed })),
    [change],
  );
  return { ...pane, min, max, resize, toggle };
}

/** Storage can be refused (private windows, policies): then the pane is not remembered. */
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
