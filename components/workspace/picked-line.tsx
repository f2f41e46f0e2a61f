"use client";

import { PickedChanges } from "#components/table/picked-changes.tsx";
import { useTableEdits } from "#components/table/use-table-edits.ts";
import { Button } from "#components/ui/button.tsx";
import { countEntries } from "./tell-edits.ts";
import { useStore } from "./use-store.ts";
import { useWorkspace } from "./workspace-context.tsx";

/** What can be done with the entries picked on the timeline; nothing where none is. */
export function PickedLine() {
  const { picked: store, rights } = useWorkspace();
  const picked = useStore(store);
  const edits = useTableEdits();
  if (picked.size === 0 || !rights.mayEdit) return null;
  return (
    <div
      role="toolbar"
      aria-label="Picked entries"
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-1.5 border-t border-rule bg-bg px-3 py-1.5"
    >
      <p aria-live="polite" className="tabular me-1 text-sm font-medium">
        {`${countEntries(picked.size)} picked`}
      </p>
      <PickedChanges picked={picked} edits={edits} />
      <span className="flex-1" />
      <Button size="sm" variant="quiet" onPress={() => store.set(new Set())}>
        Clear
      </Button>
    </div>
  );
}
