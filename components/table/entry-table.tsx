"use client";

import { useMemo } from "react";
import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ViewControls } from "#components/workspace/view-controls.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { PickedBar } from "./picked-bar.tsx";
import { sortRows } from "./sort-rows.ts";
import { COLUMNS } from "./table-columns.ts";
import { TableGrid } from "./table-grid.tsx";
import { indexRows } from "./table-rows.ts";
import { nextSort, showColumns } from "./table-view.ts";
import { useCellWords } from "./use-cell-words.ts";
import { useTableEdits } from "./use-table-edits.ts";
import { useTableView } from "./use-table-view.ts";

export type EntryTableProps = {
  /** As filtered by the list beside it, in the order of the chronology. */
  rows: EntryRow[];
  isFiltered: boolean;
  presence: EntryPresence[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
};

/** The entries as a table: sorted, picked, changed and copied where they stand. */
export function EntryTable(props: EntryTableProps) {
  const { rows, isFiltered, presence, selectedId, onSelect } = props;
  const words = useCellWords();
  const [view, setView] = useTableView();
  const edits = useTableEdits();
  const { sort } = view;
  const table = useMemo(() => indexRows(sortRows(rows, sort, words)), [rows, sort, words]);
  const columns = useMemo(() => view.columns.map((id) => COLUMNS[id]), [view.columns]);
  return (
    <div className="@container flex h-full min-h-0 flex-col bg-panel">
      <ViewControls>
        <ColumnChoice
          columns={view.columns}
          onChange={(chosen) => setView(showColumns(view, chosen))}
        />
      </ViewControls>
      {rows.length === 0 ? (
        <NoRows isFiltered={isFiltered} />
      ) : (
        <TableGrid
          {...{ table, columns, words, sort, presence, selectedId, onSelect, edits }}
          onSort={(column) => setView({ ...view, sort: nextSort(sort, column) })}
        />
      )}
      <PickedBar {...{ table, columns, words, edits }} />
    </div>
  );
}

function NoRows({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      {isFiltered ? (
        <EmptyState title="Nothing fits">No entry matches all that is chosen beside it.</EmptyState>
      ) : (
        <EmptyState title="No entry yet">
          Each entry is a row here as soon as it is written.
        </EmptyState>
      )}
    </div>
  );
}
