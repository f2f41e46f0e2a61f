"use client";

import { useMemo, useRef } from "react";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { pickRange, togglePick, togglePickAll } from "./pick-rows.ts";

export type RowPicks = {
  picked: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Picks from where the range began, or else from here, to there. */
  extend: (ids: readonly string[], from: string, to: string) => void;
  /** The next range begins anew. */
  endRange: () => void;
  toggleAll: (ids: readonly string[]) => void;
  clear: () => void;
};

/** The entries picked for a common change, shared with the timeline. */
export function useRowPicks(): RowPicks {
  const { picked: store } = useWorkspace();
  const range = useRef<{ anchor: string; before: ReadonlySet<string> } | null>(null);
  const picked = useStore(store);
  return useMemo(() => {
    const endRange = () => {
      range.current = null;
    };
    const set = (next: ReadonlySet<string>) => {
      endRange();
      store.set(next);
    };
    return {
      ...{ picked, endRange },
      toggle: (id) => set(togglePick(store.get(), id)),
      toggleAll: (ids) => set(togglePickAll(store.get(), ids)),
      clear: () => set(new Set()),
      extend(ids, from, to) {
        range.current ??= { anchor: from, before: store.get() };
        store.set(pickRange(ids, { ...range.current, to }));
      },
    };
  }, [store, picked]);
}
