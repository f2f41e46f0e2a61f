"use client";

import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { GapsView } from "#components/gaps/gaps-view.tsx";
import { ChronologyMap } from "#components/map/chronology-map.tsx";
import { EntryTable } from "#components/table/entry-table.tsx";
import { TimelineStrip } from "#components/timeline/timeline-strip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type Segment, SegmentedControl } from "#components/ui/segmented-control.tsx";
import type { Era } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { useStore } from "./use-store.ts";
import { type MiddleView, useWorkspace } from "./workspace-context.tsx";

export type MiddlePaneProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  isFiltered: boolean;
  eras: Era[];
  presence: EntryPresence[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
};

const VIEWS: Segment<Exclude<MiddleView, "gaps">>[] = [
  { id: "timeline", label: "Timeline" },
  { id: "map", label: "Map" },
  { id: "table", label: "Table" },
];

/** The same rows, the same filter and the same selection as axis, map or table; or their gaps. */
export function MiddlePane(props: MiddlePaneProps) {
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
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex h-11 shrink-0 items-center gap-3 border-b border-rule bg-bg px-3.5">
        <SegmentedControl
          label="View"
          segments={VIEWS}
          value={view}
          onChange={(id) => middle.set(id)}
        />
        {/* Each view puts its own controls here. */}
        <div id="view-controls" className="flex min-w-0 flex-1 items-center justify-end gap-2" />
      </div>
      <div className="min-h-0 flex-1">
        <View {...props} view={view} />
      </div>
    </div>
  );
}

function View({ view, ...props }: MiddlePaneProps & { view: MiddleView }) {
  const { lanes } = useWorkspace();
  if (view === "map") return <ChronologyMap {...props} />;
  if (view === "table") return <EntryTable {...props} />;
  if (props.rows.some((row) => row.date !== null))
    return <TimelineStrip {...props} lanes={lanes} label="Timeline of the chronology" />;
  return (
    <EmptyState title="No date yet">
      The timeline begins with the first dated entry. Dates may be as vague as the sources: a month,
      a year, “before 2015”.
    </EmptyState>
  );
}
