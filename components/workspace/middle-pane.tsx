"use client";

import { memo } from "react";
import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { GapsView } from "#components/gaps/gaps-view.tsx";
import { ChronologyMap } from "#components/map/chronology-map.tsx";
import { ReviewBoard } from "#components/review/review-board.tsx";
import { EntryTable } from "#components/table/entry-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Era } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { useStore } from "./use-store.ts";
import { ViewSwitch } from "./view-switch.tsx";
import { type MiddleView, useWorkspace } from "./workspace-context.tsx";
import { WorkspaceTimeline } from "./workspace-timeline.tsx";

export type MiddlePaneProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  isFiltered: boolean;
  eras: Era[];
  presence: EntryPresence[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
};

/**
 * The same rows, the same filter and the same selection as axis, map or table; or their gaps. A key
 * in the search changes none of them at once, and draws nothing here.
 */
export const MiddlePane = memo(function MiddlePane(props: MiddlePaneProps) {
  const { middle, fieldFocus } = useWorkspace();
  const view = useStore(middle);
  if (view === "gaps")
    return (
      <GapsView
        {...{ rows: props.rows, selectedId: props.selectedId, isFiltered: props.isFiltered }}
        onOpen={(entryId, field) => {
          props.onSelect(entryId);
          fieldFocus.set({ entryId, field });
        }}
        onClose={() => middle.set("timeline")}
      />
    );
  if (view === "review")
    return (
      <ReviewBoard
        {...{ rows: props.rows, selectedId: props.selectedId, isFiltered: props.isFiltered }}
        onOpen={props.onSelect}
        onClose={() => middle.set("timeline")}
      />
    );
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex h-11 shrink-0 items-center gap-3 border-b border-rule bg-bg px-3.5">
        <ViewSwitch />
        {/* Each view puts its own controls here. */}
        <div id="view-controls" className="flex min-w-0 flex-1 items-center justify-end gap-2" />
      </div>
      <div className="min-h-0 flex-1">
        <View {...props} view={view} />
      </div>
    </div>
  );
});

function View({ view, ...props }: MiddlePaneProps & { view: MiddleView }) {
  if (view === "map") return <ChronologyMap {...props} />;
  if (view === "table") return <EntryTable {...props} />;
  if (props.rows.some((row) => row.date !== null)) return <WorkspaceTimeline {...props} />;
  if (props.isFiltered)
    return <EmptyState title="Nothing to show">No dated entry fits the filter.</EmptyState>;
  return (
    <EmptyState title="No date yet">
      The timeline begins with the first dated entry. Dates may be as vague as the sources: a month,
      a year, “before 2015”.
    </EmptyState>
  );
}
