"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { createLoader } from "#components/comments/create-loader.ts";
import { dropDraft } from "#components/proposals/draft/kept-draft.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Purges, Tombstone } from "#lib/domain/purge.ts";

type Value = Purges & { reload: () => Promise<void> };

const NONE: Purges = { tombstones: [], requests: [], mayPurge: false, hasSecondOwner: false };
const Context = createContext<Value>({ ...NONE, reload: async () => {} });

/** What was removed for good and what is asked to be; asked anew whenever a deleted entry changed. */
export function PurgesProvider({ children }: { children: ReactNode }) {
  const { chronologyId, rowsStore, me } = useWorkspace();
  const [purges, setPurges] = useState(NONE);
  const rows = useStore(rowsStore.rows);
  const newest = useMemo(
    () => rows.reduce((max, row) => (row.deletedAt ? Math.max(max, row.revision) : max), 0),
    [rows],
  );
  const loader = useMemo(
    () => createLoader<Purges>(`/api/chronologies/${chronologyId}/purges`, setPurges),
    [chronologyId],
  );
  const reload = useCallback(async () => void (await loader.load()), [loader]);
  useEffect(() => {
    if (newest > 0) void reload();
  }, [newest, reload]);
  const { tombstones } = purges;
  useEffect(() => {
    // Nor does anything of it stay in the tab of who was about to propose a change.
    for (const { entryId } of tombstones) dropDraft({ authorId: me.id, entryId });
  }, [tombstones, me.id]);
  const value = useMemo(() => ({ ...purges, reload }), [purges, reload]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export const usePurges = (): Value => useContext(Context);

/** What is left of an entry that was removed for good; null: it was not. */
export function useTombstone(entryId: string | null): Tombstone | null {
  return usePurges().tombstones.find((tombstone) => tombstone.entryId === entryId) ?? null;
}
