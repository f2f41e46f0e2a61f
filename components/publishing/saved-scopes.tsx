"use client";

import { useSavedFilters } from "#components/filter/use-saved-filters.ts";
import { Button } from "#components/ui/button.tsx";
import { decodeFilter } from "#lib/domain/filter/address.ts";
import type { EntryFilter } from "#lib/domain/filter/entry-filter.ts";

export type SavedScopesProps = { chronologyId: string; onPick: (filter: EntryFilter) => void };

/** Filters that were kept under a name, each a scope by one press. */
export function SavedScopes({ chronologyId, onPick }: SavedScopesProps) {
  const { filters } = useSavedFilters(chronologyId, true);
  if (!filters || filters.length === 0) return null;
  return (
    <section>
      <h3 className="pb-1 text-xs font-medium text-muted">Saved filters</h3>
      <ul aria-label="Saved filters" className="-mx-1 flex flex-wrap gap-1">
        {filters.map(({ id, name, query }) => (
          <li key={id} className="max-w-full">
            <Button
              size="sm"
              variant="quiet"
              className="max-w-full"
              onPress={() => onPick(decodeFilter(new URLSearchParams(query)))}
            >
              <bdi className="truncate">{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
