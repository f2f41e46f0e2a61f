"use client";

import { lazy, Suspense } from "react";
import type { EntryPaneProps } from "./entry-pane.tsx";
import { PaneSkeleton } from "./pane-skeleton.tsx";

const load = () => import("./entry-pane.tsx");
const LoadedPane = lazy(async () => ({ default: (await load()).EntryPane }));

/** One entry. Its program is as large as all the rest, and the list need not wait for it. */
export function EntryPane(props: EntryPaneProps) {
  return (
    <Suspense fallback={<PaneSkeleton onClose={props.onClose} />}>
      <LoadedPane {...props} />
    </Suspense>
  );
}

/** Loads the program once the page has nothing else to do: before a connection can be lost. */
export function preloadEntryPane(): () => void {
  const start = () => void load().catch(() => {});
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(start, 1000);
    return () => clearTimeout(timer);
  }
  const task = requestIdleCallback(start, { timeout: 5000 });
  return () => cancelIdleCallback(task);
}
