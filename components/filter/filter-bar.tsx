"use client";

import { useRef, useState } from "react";
import { useShortcut } from "#components/entries/use-shortcut.ts";
import { SearchField } from "#components/ui/search-field.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { type EntryFilter, hasChoices } from "#lib/domain/filter/entry-filter.ts";
import { FilterButton } from "./filter-button.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { ResultCount } from "./result-count.tsx";
import { SavedFilters } from "./saved-filters.tsx";
import { SearchNotes } from "./search-notes.tsx";
import { useFacetNames } from "./use-facet-names.ts";
import type { TextSearch } from "./use-text-search.ts";

export type FilterBarProps = {
  /** All rows, not the filtered ones: the counts are taken from them. */
  rows: EntryRow[];
  shownCount: number;
  filter: EntryFilter;
  search: TextSearch;
  onChange: (filter: EntryFilter) => void;
};

/** Search by words (`/` puts the cursor there), facets, what is chosen of them, and saved filters. */
export function FilterBar({ rows, shownCount, filter, search, onChange }: FilterBarProps) {
  const field = useRef<HTMLInputElement>(null);
  useShortcut("/", field);
  const [isOpen, setIsOpen] = useState(false);
  const names = useFacetNames(isOpen || filter.chosen.person.length > 0);
  return (
    <search className="flex flex-col gap-2 border-b border-rule px-3 py-3">
      <SearchField
        label="Search entries"
        placeholder="Search entries"
        shortcut="/"
        maxLength={200}
        inputRef={field}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <div className="flex items-center gap-1.5">
        <FilterButton
          {...{ rows, filter, names, isOpen, onChange, hits: search.hits }}
          onOpenChange={setIsOpen}
        />
        <SavedFilters filter={filter} onApply={onChange} />
        <ResultCount
          {...{ shown: shownCount, of: rows.length, isAsking: search.state === "asking" }}
        />
      </div>
      {hasChoices(filter) ? (
        <FilterChips {...{ filter, names, onChange }} onMore={() => setIsOpen(true)} />
      ) : null}
      <SearchNotes search={search} />
    </search>
  );
}
