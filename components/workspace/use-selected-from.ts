"use client";

import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Store } from "#lib/collab/client/store.ts";

/**
 * A part of a store, compared by content: the component renders again only when its own part
 * changes. `select` gives plain JSON values.
 */
export function useSelectedFrom<T, Part>(store: Store<T>, select: (value: T) => Part): Part {
  const kept = useRef<{ text: string; part: Part } | null>(null);
  const latest = useRef(select);
  latest.current = select;
  const read = useCallback(() => {
    const part = latest.current(store.get());
    const text = JSON.stringify(part);
    if (kept.current?.text !== text) kept.current = { text, part };
    return kept.current.part;
  }, [store]);
  return useSyncExternalStore(store.subscribe, read, read);
}
