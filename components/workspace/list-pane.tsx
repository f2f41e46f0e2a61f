"use client";

import { EntryList, type EntryPresence } from "#components/entries/entry-list.tsx";
import { QuickCreate } from "#components/entries/quick-create.tsx";
import { FilterBar } from "#components/filter/filter-bar.tsx";
import type { TextSearch } from "#components/filter/use-text-search.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { type EntryFilter, NO_FILTER } from "#lib/domain/filter/entry-filter.ts";
import { useCreateEntry } from "./use-create-entry.ts";
import { ViewSwitch } from "./view-switch.tsx";
import { useWorkspace } from "./workspace-context.tsx";

export type ListPaneProps = {
  /** Before filtering. */
  rows: EntryRow[];
  shown: EntryRow[];
  /** Ids of those shown for what is in their texts, not in what the list knows of them. */
  inTexts: ReadonlySet<string>;
  filter: EntryFilter;
  search: TextSearch;
  presence: EntryPresence[];
  selectedId: string | null;
  showsDeleted: boolean;
  deletedCount: number;
  onFilter: (filter: EntryFilter) => void;
  onSelect: (id: string | null) => void;
  onShowDeleted: (shows: boolean) => void;
};

/** Search, facets, the entries by year, and the line that makes a new one. */
export function ListPane(props: ListPaneProps) {
  const { rights, lanes } = useWorkspace();
  const create = useCreateEntry(props.onSelect);
  const isEmpty = props.shown.length === 0;
  return (
    <>
      <div className="flex h-11 shrink-0 items-center border-b border-rule bg-bg px-3 pane:hidden">
        <ViewSwitch />
      </div>
      <FilterBar
        {...{ rows: props.rows, filter: props.filter, search: props.search }}
        shownCount={props.shown.length}
        onChange={props.onFilter}
      />
      <div className="min-h-0 flex-1">
        <EntryList
          rows={props.shown}
          inTexts={props.inTexts}
          lanes={lanes}
          selectedId={props.selectedId}
          onSelect={props.onSelect}
          presence={props.presence}
          ariaLabel={props.showsDeleted ? "Deleted entries" : "Entries"}
          // Nothing while there are entries, so that the list stays as it is while one types.
          emptyState={isEmpty ? <NothingHere {...props} mayEdit={rights.mayEdit} /> : null}
        />
      </div>
      {rights.mayEdit && (props.deletedCount > 0 || props.showsDeleted) ? (
        <div className="border-t border-rule px-3 py-1.5">
          <Button
            variant="quiet"
            size="sm"
            onPress={() => props.onShowDeleted(!props.showsDeleted)}
          >
            {props.showsDeleted ? "Back to the entries" : `Deleted entries (${props.deletedCount})`}
          </Button>
        </div>
      ) : null}
      {rights.mayEdit ? <QuickCreate onCreate={create} /> : null}
    </>
  );
}

function NothingHere(props: ListPaneProps & { mayEdit: boolean }) {
  if (props.rows.length > 0)
    return (
      <EmptyState
        title="Nothing fits"
        action={<Button onPress={() => props.onFilter(NO_FILTER)}>Clear the filter</Button>}
      >
        {props.search.state === "asking"
          ? "The texts of the entries are being searched."
          : "No entry matches all that is chosen above."}
      </EmptyState>
    );
  if (props.showsDeleted)
    return (
      <EmptyState title="Nothing is deleted">Deleted entries wait here to be restored.</EmptyState>
    );
  return (
    <EmptyState title="No entry yet">
      {props.mayEdit
        ? "Write a date and what happened in the line below, such as “9 Mar 2023 Bombing in Balkh”, and press Enter."
        : "Nothing has been entered so far."}
    </EmptyState>
  );
}
