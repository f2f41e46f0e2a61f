"use client";

import { useCallback, useEffect, useState } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { SavedFilter } from "#lib/domain/filter/saved-filter.ts";
import { presentError } from "#lib/errors.ts";

export type SavedFiltersState = {
  /** Null until they are here. */
  filters: SavedFilter[] | null;
  isFailed: boolean;
  /** Whether it was done; what went wrong has been said. */
  save: (filter: { name: string; query: string; isShared: boolean }) => Promise<boolean>;
  rename: (id: string, name: string) => Promise<boolean>;
  share: (filter: SavedFilter, isShared: boolean) => Promise<boolean>;
  remove: (filter: SavedFilter) => Promise<boolean>;
};

/** The filters of a chronology that this person sees, read each time the menu opens. */
export function useSavedFilters(chronologyId: string, isOpen: boolean): SavedFiltersState {
  const [filters, setFilters] = useState<SavedFilter[] | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const load = useCallback(async () => {
    const found = await fetchFilters(chronologyId);
    if (found) setFilters(found);
    setIsFailed(found === null);
  }, [chronologyId]);
  useEffect(() => {
    if (isOpen) void load();
  }, [isOpen, load]);

  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      await load();
      return true;
    } catch (error) {
      const { message, detail } = presentError(error);
      notify({ text: detail ?? `${message} Nothing was changed.`, tone: "danger" });
      return false;
    }
  };
  return {
    ...{ filters, isFailed },
    save: (filter) => run(() => callAction("filter.save", { chronologyId, ...filter })),
    rename: (id, name) => run(() => callAction("filter.rename", { id, name })),
    share: ({ id }, isShared) => run(() => callAction("filter.share", { id, isShared })),
    remove: ({ id, name }) =>
      run(async () => {
        await callAction("filter.remove", { id });
        const undo = () => void run(() => callAction("filter.restore", { id }));
        notify({ text: `The filter “${name}” was removed.`, action: { label: "Undo", run: undo } });
      }),
  };
}

async function fetchFilters(chronologyId: string): Promise<SavedFilter[] | null> {
  try {
    const response = await fetch(`/api/chronologies/${chronologyId}/filters`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
