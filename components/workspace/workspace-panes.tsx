"use client";

import { type CSSProperties, useMemo, useState } from "react";
import { useActors } from "#components/actors/use-actors.ts";
import { EntryFallback } from "#components/editor/entry-fallback.tsx";
import { EntryPane } from "#components/editor/entry-pane.tsx";
import { ErrorBoundary } from "#components/editor/error-boundary.tsx";
import { type EntryFilter, filterRows, NO_FILTER } from "#components/entries/filter-rows.ts";
import { GapsView } from "#components/gaps/gaps-view.tsx";
import { TimelineStrip } from "#components/timeline/timeline-strip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PaneResizer } from "#components/ui/pane-resizer.tsx";
import { type PaneSize, usePaneSize } from "#components/ui/use-pane-size.ts";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import type { Era } from "#lib/domain/chronology.ts";
import { compareByDate } from "#lib/domain/order.ts";
import { HelpDialog } from "./help-dialog.tsx";
import { ListPane } from "./list-pane.tsx";
import { NoEntry } from "./no-entry.tsx";
import { usePresenceMarks } from "./people-here.tsx";
import { useOwnPlace } from "./use-presence.ts";
import { useSelectedEntry } from "./use-selected-entry.ts";
import { useStore } from "./use-store.ts";
import { useListKeys, useWorkspaceKeys } from "./use-workspace-keys.ts";
import { useStable } from "./workspace.tsx";
import { useWorkspace } from "./workspace-context.tsx";

export type WorkspacePanesProps = {
  eras: Era[];
  presenceDocument: OpenDocument | null;
  initialEntryId: string | null;
};

/** List, timeline and entry, side by side; one at a time on a phone. */
export function WorkspacePanes(props: WorkspacePanesProps) {
  const { rowsStore, lanes, fieldFocus, middle } = useWorkspace();
  const view = useStore(middle);
  const rows = useStore(rowsStore.rows);
  const [filter, setFilter] = useState<EntryFilter>(NO_FILTER);
  const [showsDeleted, setShowsDeleted] = useState(false);
  const { selectedId, select } = useSelectedEntry(props.initialEntryId);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const list = usePaneSize("list", { initial: 312, min: 240, max: 480 });
  const entry = usePaneSize("entry", { initial: 432, min: 320, max: 720 });
  useOwnPlace(props.presenceDocument, selectedId);

  const eligible = useMemo(
    () => rows.filter((row) => (row.deletedAt !== null) === showsDeleted),
    [rows, showsDeleted],
  );
  const actors = useActors();
  const shown = useMemo(() => filterRows(eligible, filter, actors), [eligible, filter, actors]);
  const order = useMemo(
    () =>
      [...shown]
        .sort(compareByDate)
        .reverse()
        .map(({ id }) => id),
    [shown],
  );
  const selected = rows.find(({ id }) => id === selectedId) ?? null;
  const eras = useStable(props.eras);
  const presence = usePresenceMarks();

  useWorkspaceKeys(useListKeys({ order, selectedId, select, help: () => setIsHelpOpen(true) }));

  return (
    <main className="flex min-h-0 flex-1" data-has-entry={selected ? "" : undefined}>
      <div
        id="pane-list"
        className="workspace-list flex min-h-0 shrink-0 flex-col"
        style={paneStyle(list)}
      >
        <ListPane
          {...{ rows: eligible, shown, filter, presence, selectedId, showsDeleted }}
          deletedCount={rows.filter((row) => row.deletedAt !== null).length}
          onFilter={setFilter}
          onSelect={select}
          onShowDeleted={setShowsDeleted}
        />
      </div>
      <PaneResizer
        pane={list}
        controls="pane-list"
        label="Width of the list"
        side="start"
        className="max-pane:hidden"
      />
      <div className="workspace-middle min-h-0 min-w-0 flex-1">
        {view === "gaps" ? (
          <GapsView
            {...{ rows: shown, selectedId }}
            isFiltered={shown.length < eligible.length}
            onOpen={(entryId, field) => {
              select(entryId);
              fieldFocus.set({ entryId, field });
            }}
            onClose={() => middle.set("timeline")}
          />
        ) : shown.some((row) => row.date !== null) ? (
          <TimelineStrip
            {...{ rows: shown, lanes, eras, presence, selectedId }}
            onSelect={select}
            label="Timeline of the chronology"
          />
        ) : (
          <EmptyState title="No date yet">
            The timeline begins with the first dated entry. Dates may be as vague as the sources: a
            month, a year, “before 2015”.
          </EmptyState>
        )}
      </div>
      <PaneResizer
        pane={entry}
        controls="pane-entry"
        label="Width of the entry"
        side="end"
        className="max-wide:hidden"
      />
      <aside
        id="pane-entry"
        aria-label="Selected entry"
        className="workspace-entry min-h-0 shrink-0 bg-panel"
        style={paneStyle(entry)}
      >
        {selected ? (
          <ErrorBoundary
            key={selected.id}
            fallback={<EntryFallback row={selected} onClose={() => select(null)} />}
          >
            <EntryPane row={selected} onClose={() => select(null)} />
          </ErrorBoundary>
        ) : (
          <NoEntry hasEntries={rows.length > 0} />
        )}
      </aside>
      <HelpDialog isOpen={isHelpOpen} onOpenChange={setIsHelpOpen} />
    </main>
  );
}

/** The width is a custom property: on a narrow screen the style sheet takes no notice of it. */
function paneStyle({ size, isCollapsed }: PaneSize): CSSProperties {
  return { "--pane-size": isCollapsed ? "0px" : `${size}px` } as CSSProperties;
}
