"use client";

import { type CSSProperties, useCallback, useMemo, useState } from "react";
import { EntryFallback } from "#components/editor/entry-fallback.tsx";
import { ErrorBoundary } from "#components/editor/error-boundary.tsx";
import { EntryPane } from "#components/editor/lazy-entry-pane.tsx";
import { useFilter } from "#components/filter/use-filter.ts";
import { useShownRows } from "#components/filter/use-shown-rows.ts";
import { useTextSearch } from "#components/filter/use-text-search.ts";
import { useTombstone } from "#components/purge/purges-context.tsx";
import { TombstonePane } from "#components/purge/tombstone-pane.tsx";
import { PaneResizer } from "#components/ui/pane-resizer.tsx";
import { type PaneSize, usePaneSize } from "#components/ui/use-pane-size.ts";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import type { Era } from "#lib/domain/chronology.ts";
import type { WorkspaceAddress } from "#lib/http/workspace-address.ts";
import { HelpDialog } from "./help-dialog.tsx";
import { ListPane } from "./list-pane.tsx";
import { MiddlePane } from "./middle-pane.tsx";
import { NoEntry } from "./no-entry.tsx";
import { usePresenceMarks } from "./people-here.tsx";
import { useOwnPlace } from "./use-presence.ts";
import { useSelectedEntry } from "./use-selected-entry.ts";
import { useSortedRows } from "./use-sorted-rows.ts";
import { useStore } from "./use-store.ts";
import { useListKeys, useWorkspaceKeys } from "./use-workspace-keys.ts";
import { useStable } from "./workspace.tsx";
import { useWorkspace } from "./workspace-context.tsx";

export type WorkspacePanesProps = {
  eras: Era[];
  presenceDocument: OpenDocument | null;
  initial: WorkspaceAddress;
};

/** List, timeline and entry, side by side; one at a time on a phone. */
export function WorkspacePanes(props: WorkspacePanesProps) {
  const { rowsStore, middle, chronologyId } = useWorkspace();
  const view = useStore(middle);
  const rows = useSortedRows(rowsStore);
  const [filter, setFilter] = useFilter(props.initial.filter);
  const search = useTextSearch(chronologyId, filter.text, rowsStore);
  const [showsDeleted, setShowsDeleted] = useState(false);
  const { selectedId, select } = useSelectedEntry(props.initial.entryId);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const list = usePaneSize("list", { initial: 312, min: 240, max: 480 });
  const entry = usePaneSize("entry", { initial: 432, min: 320, max: 720 });
  useOwnPlace(props.presenceDocument, selectedId);

  const deleted = useMemo(() => rows.filter((row) => row.deletedAt !== null), [rows]);
  const eligible = useMemo(
    () => (showsDeleted ? deleted : rows.filter((row) => row.deletedAt === null)),
    [rows, deleted, showsDeleted],
  );
  const { shown, inTexts } = useShownRows(eligible, filter, search.hits);
  const selected = selectedId === null ? null : rowsStore.find(selectedId);
  const tombstone = useTombstone(selected?.id ?? null);
  const eras = useStable(props.eras);
  const presence = usePresenceMarks();
  const close = useCallback(() => select(null), [select]);
  // The very same element while its entry is: a key in the search draws it no second time.
  const pane = useMemo(() => {
    if (selected && tombstone) return <TombstonePane tombstone={tombstone} onClose={close} />;
    return selected ? <EntryPane row={selected} onClose={close} /> : null;
  }, [selected, tombstone, close]);

  useWorkspaceKeys(
    useListKeys({ rows: shown, selectedId, select, help: () => setIsHelpOpen(true) }),
  );

  return (
    <main
      className="flex min-h-0 flex-1"
      data-has-entry={selected ? "" : undefined}
      data-middle={view}
    >
      <div
        id="pane-list"
        className="workspace-list flex min-h-0 shrink-0 flex-col"
        style={paneStyle(list)}
      >
        <ListPane
          {...{
            rows: eligible,
            shown,
            inTexts,
            filter,
            search,
            presence,
            selectedId,
            showsDeleted,
          }}
          deletedCount={deleted.length}
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
        <MiddlePane
          {...{ rows: shown, eras, presence, selectedId }}
          isFiltered={shown.length < eligible.length}
          onSelect={select}
        />
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
            fallback={<EntryFallback row={selected} onClose={close} />}
          >
            {pane}
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
