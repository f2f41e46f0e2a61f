"use client";

import { useEffect } from "react";
import { preloadEntryPane } from "#components/editor/lazy-entry-pane.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

/** The right pane while nothing is chosen. */
export function NoEntry({ hasEntries }: { hasEntries: boolean }) {
  useEffect(preloadEntryPane, []);
  return (
    <EmptyState title={hasEntries ? "Choose an entry" : "Nothing to show yet"}>
      {hasEntries ? (
        <>
          Click one in the list or on the timeline, or go through them with <Kbd>j</Kbd> and{" "}
          <Kbd>k</Kbd>. <Kbd>?</Kbd> shows all keys.
        </>
      ) : (
        "An entry opens here, with its facts, its narrative, its sources and its versions."
      )}
    </EmptyState>
  );
}
