"use client";

import { startTransition, useOptimistic, useState } from "react";
import { FilterChips } from "#components/filter/filter-chips.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { decodeFilter, writeFilter } from "#lib/domain/filter/address.ts";
import { type EntryFilter, hasChoices, isFiltering } from "#lib/domain/filter/entry-filter.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import { ScopePanel } from "./scope-panel.tsx";
import { useAddress } from "./use-address.ts";

export type ScopeFieldProps = { chronologyId: string; publishing: Publishing; isWider: boolean };

/** What of the chronology is in the edition: all of it, or what a filter shows. */
export function ScopeField({ chronologyId, publishing, isWider }: ScopeFieldProps) {
  const { scope, entryCount, scopeCount } = publishing;
  // The box that was ticked shows it at once; the page of the new address follows.
  const [filter, setFilter] = useOptimistic(decodeFilter(new URLSearchParams(scope.query)));
  const [isOpen, setIsOpen] = useState(false);
  const changeAddress = useAddress();
  const change = (next: EntryFilter) =>
    startTransition(() => {
      setFilter(next);
      changeAddress((params) => writeFilter(params, next));
    });
  const names = { lanes: scope.lanes, actors: scope.actors, sources: [], people: null };
  return (
    <div className="mt-4 flex flex-col gap-2 border-b border-rule-soft pb-3">
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <p aria-live="polite">
          <span className="font-semibold">What is in it: </span>
          {isFiltering(filter)
            ? `${scopeCount} of ${entryCount} entries`
            : `the whole chronology, ${entryCount === 1 ? "1 entry" : `${entryCount} entries`}`}
        </p>
        <Popover
          label="What is in the edition"
          placement="bottom start"
          className="max-h-[inherit] w-80 max-w-[calc(100vw-1.5rem)] overflow-y-auto"
          {...{ isOpen, onOpenChange: setIsOpen }}
          trigger={<Button size="sm">Only a part…</Button>}
        >
          <ScopePanel
            {...{ chronologyId, filter, names, counts: scope.counts, onChange: change }}
            onPick={(picked) => {
              change(picked);
              setIsOpen(false);
            }}
          />
        </Popover>
      </div>
      {filter.text.trim() === "" ? null : (
        <p className="text-sm text-muted">
          With the words <bdi>“{filter.text.trim()}”</bdi>
        </p>
      )}
      {hasChoices(filter) ? (
        <FilterChips {...{ filter, names, onChange: change }} onMore={() => setIsOpen(true)} />
      ) : null}
      {isFiltering(filter) ? (
        <p className="text-xs text-muted">
          Readers are told so. Only what every reader may see of an entry decides.
        </p>
      ) : null}
      {isWider ? (
        <Notice tone="differs">
          The filter asked for more. Status, sources, reliability, gaps and people are the team’s,
          and no edition is limited by them.
        </Notice>
      ) : null}
    </div>
  );
}
