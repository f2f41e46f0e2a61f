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
import { useSelectedFrom } from "#components/workspace/use-selected-from.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { createStore, type Store } from "#lib/collab/client/store.ts";
import type { CommentCount } from "#lib/domain/comments/thread.ts";
import { createLoader } from "./create-loader.ts";
import { useHeardComments } from "./use-heard-comments.ts";

type Counts = ReadonlyMap<string, CommentCount>;
type Value = { counts: Store<Counts>; reload: () => Promise<void> };

const NONE: Counts = new Map();
const Context = createContext<Value>({ counts: createStore(NONE), reload: async () => {} });

/**
 * How many threads each entry has, for its card. A store of its own and no part of the rows: what
 * is read or said changes no entry.
 */
export function CommentCountsProvider({ children }: { children: ReactNode }) {
  const { chronologyId, rights } = useWorkspace();
  const [counts] = useState(() => createStore(NONE));
  const { mayReadComments } = rights;
  const loader = useMemo(
    () =>
      createLoader<CommentCount[]>(`/api/chronologies/${chronologyId}/comments`, (found) =>
        counts.set(new Map(found.map((count) => [count.entryId, count]))),
      ),
    [chronologyId, counts],
  );
  const reload = useCallback(async () => {
    if (mayReadComments) await loader.load();
  }, [mayReadComments, loader]);
  useEffect(() => void reload(), [reload]);
  useHeardComments(reload);
  const value = useMemo(() => ({ counts, reload }), [counts, reload]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export const useReloadCounts = (): (() => Promise<void>) => useContext(Context).reload;

/** The threads of one entry; null where it has none, and for who may not know. */
export function useCommentCount(entryId: string): CommentCount | null {
  return useSelectedFrom(useContext(Context).counts, (counts) => counts.get(entryId) ?? null);
}
