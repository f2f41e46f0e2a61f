"use client";

import { Button } from "#components/ui/button.tsx";
import { countEntries } from "#components/workspace/tell-edits.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { CellWords } from "./cell-text.ts";
import { cellsOfPicked } from "./copied-cells.ts";
import { copyCells } from "./copy-cells.ts";
import { PickedChanges } from "./picked-changes.tsx";
import type { Column } from "./table-columns.ts";
import type { TableRows } from "./table-rows.ts";
import type { TableEdits } from "./use-table-edits.ts";

export type PickedBarProps = {
  table: TableRows;
  columns: readonly Column[];
  words: CellWords;
  edits: TableEdits;
};

/** What can be done with the entries that are picked; nothing where none is. */
export function PickedBar({ table, columns, words, edits }: PickedBarProps) {
  const { picked: store, rights } = useWorkspace();
  const picked = useStore(store);
  if (picked.size === 0) return null;
  const hidden = [...picked].filter((id) => !table.placeOf.has(id)).length;
  return (
    <div
      role="toolbar"
      aria-label="Picked entries"
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-1.5 border-t border-rule bg-bg px-3 py-1.5"
    >
      <p aria-live="polite" className="tabular me-1 text-sm font-medium">
        {`${countEntries(picked.size)} picked`}
        {hidden > 0 ? (
          <span className="font-normal text-muted">{`, ${hidden} not shown`}</span>
        ) : null}
      </p>
      {rights.mayEdit ? <PickedChanges picked={picked} edits={edits} /> : null}
      <span className="flex-1" />
      <Button
        size="sm"
        variant="quiet"
        onPress={() => copyCells(cellsOfPicked({ table, columns, words, picked }))}
      >
        Copy
      </Button>
      <Button size="sm" variant="quiet" onPress={() => store.set(new Set())}>
        Clear
      </Button>
    </div>
  );
}
