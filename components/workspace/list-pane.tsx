"use client";

import { useActors } from "#components/actors/use-actors.ts";
import { EntryList, type EntryPresence } from "#components/entries/entry-list.tsx";
import { FilterBar } from "#components/entries/filter-bar.tsx";
import { type EntryFilter, NO_FILTER } from "#components/entries/filter-rows.ts";
import { QuickCreate } from "#components/entries/quick-create.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { presentError } from "#lib/errors.ts";
import { useWorkspace } from "./workspace-context.tsx";

export type ListPaneProps = {
  /** Before filtering. */
  rows: EntryRow[];
  shown: EntryRow[];
  filter: EntryFilter;
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
  const actors = useActors();
  const create = useCreateEntry(props.onSelect);
  return (
    <>
      <FilterBar
        {...{ rows: props.rows, lanes, actors, filter: props.filter }}
        onChange={props.onFilter}
      />
      <div className="min-h-0 flex-1">
        <EntryList
          rows={props.shown}
          lanes={lanes}
          selectedId={props.selectedId}
          onSelect={props.onSelect}
          presence={props.presence}
          ariaLabel={props.showsDeleted ? "Deleted entries" : "Entries"}
          emptyState={<NothingHere {...props} mayEdit={rights.mayEdit} />}
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

/** Creates on the server, catches the row up, and opens it. Rejects when it could not be made. */
function useCreateEntry(onSelect: (id: string) => void) {
  const { chronologyId, lanes, catchUp } = useWorkspace();
  return async (line: string) => {
    try {
      const laneId = lanes[0]?.id ?? null;
      const { id } = await callAction("entry.create", { chronologyId, line, laneId });
      await catchUp();
      onSelect(id);
    } catch (error) {
      notify({ text: `${presentError(error).message} Your line is kept.`, tone: "danger" });
      throw error;
    }
  };
}

function NothingHere(props: ListPaneProps & { mayEdit: boolean }) {
  if (props.rows.length > 0)
    return (
      <EmptyState
        title="Nothing fits"
        action={<Button onPress={() => props.onFilter(NO_FILTER)}>Clear the filter</Button>}
      >
        No entry matches all that is chosen above.
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
