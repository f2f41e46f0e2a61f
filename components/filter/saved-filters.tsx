"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChevronIcon } from "#components/ui/icons.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { decodeFilter, encodeFilter } from "#lib/domain/filter/address.ts";
import { type EntryFilter, isFiltering } from "#lib/domain/filter/entry-filter.ts";
import { PILL } from "./filter-button.tsx";
import { SaveFilterForm } from "./save-filter-form.tsx";
import { SavedFilterLine } from "./saved-filter-line.tsx";
import { useSavedFilters } from "./use-saved-filters.ts";

export type SavedFiltersProps = { filter: EntryFilter; onApply: (filter: EntryFilter) => void };

/** One's own filters and those that others share, and the way to keep the present one. */
export function SavedFilters({ filter, onApply }: SavedFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      label="Saved filters"
      placement="bottom start"
      className="max-h-[min(30rem,80vh)] w-72 max-w-[calc(100vw-1.5rem)] overflow-y-auto"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="sm" aria-label="Saved filters" className={`${PILL} bg-transparent!`}>
          Saved
          <ChevronIcon size={12} />
        </Button>
      }
    >
      {(close) => (
        <SavedFilterMenu
          filter={filter}
          onApply={(chosen) => {
            onApply(chosen);
            close();
          }}
        />
      )}
    </Popover>
  );
}

function SavedFilterMenu({ filter, onApply }: SavedFiltersProps) {
  const { chronologyId, rights } = useWorkspace();
  const state = useSavedFilters(chronologyId, true);
  const present = encodeFilter(filter).toString();
  const own = state.filters?.filter(({ ownerName }) => ownerName === null) ?? [];
  const others = state.filters?.filter(({ ownerName }) => ownerName !== null) ?? [];
  const lines = (filters: typeof own) =>
    filters.map((saved) => (
      <SavedFilterLine
        key={saved.id}
        {...{ saved, state, mayShare: rights.mayFollow, isPresent: saved.query === present }}
        onApply={() => onApply(decodeFilter(new URLSearchParams(saved.query)))}
      />
    ));
  return (
    <div className="flex flex-col gap-3 text-sm">
      {own.length > 0 ? <ul aria-label="Your filters">{lines(own)}</ul> : null}
      {others.length > 0 ? (
        <section>
          <h3 className="pb-1 text-xs font-medium text-muted">Shared by others</h3>
          <ul aria-label="Shared by others">{lines(others)}</ul>
        </section>
      ) : null}
      {state.filters === null ? (
        <p className="text-xs text-muted">
          {state.isFailed ? "Your filters could not be read. Open this again to try anew." : "…"}
        </p>
      ) : null}
      {isFiltering(filter) ? (
        <SaveFilterForm {...{ state, query: present, mayShare: rights.mayFollow }} />
      ) : (
        <p className="text-xs text-muted">
          Search or filter first; then it can be kept here under a name.
        </p>
      )}
    </div>
  );
}
