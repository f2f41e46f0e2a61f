"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { createStore } from "#lib/collab/client/store.ts";
import { type Placed, watchWords } from "#lib/collab/client/watch-words.ts";
import type { WordsTarget } from "#lib/domain/comments/target.ts";
import type { CommentThread, EntryComments } from "#lib/domain/comments/thread.ts";
import { useReloadCounts } from "./comment-counts.tsx";
import { createLoader } from "./create-loader.ts";
import { useHeardComments } from "./use-heard-comments.ts";

/** The threads of an entry, read again when somebody says something. */
export function useThreads(entryId: string) {
  const { rights } = useWorkspace();
  const { mayReadComments } = rights;
  const [answer, setAnswer] = useState<EntryComments | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const reloadCounts = useReloadCounts();
  const loader = useMemo(
    () => createLoader<EntryComments>(`/api/entries/${entryId}/comments`, setAnswer),
    [entryId],
  );
  const load = useCallback(async () => {
    if (mayReadComments) setHasFailed(!(await loader.load()));
  }, [mayReadComments, loader]);
  useEffect(() => void load(), [load]);
  const hear = useCallback(
    (changed: string | null) => {
      if (changed === null || changed === entryId) void load();
    },
    [entryId, load],
  );
  useHeardComments(hear);
  const reload = useCallback(async () => {
    await Promise.all([load(), reloadCounts()]);
  }, [load, reloadCounts]);
  const people = useMemo(
    () => new Map((answer?.people ?? []).map((person) => [person.id, person])),
    [answer],
  );
  return { threads: answer?.threads ?? null, people, hasFailed, reload };
}

/** Where the threads on words stand while the narrative is edited. */
export function usePlaced(opened: OpenDocument | null, threads: readonly CommentThread[] | null) {
  const [placed] = useState(() => createStore<Placed | null>(null));
  const targets = useWordsTargets(threads);
  useEffect(() => {
    if (opened) return watchWords(opened.doc, targets, placed);
    placed.set(null);
  }, [opened, targets, placed]);
  return placed;
}

/** The same map for the same targets, which never change: a reply is no reason to search anew. */
function useWordsTargets(threads: readonly CommentThread[] | null) {
  const onWords = (threads ?? []).filter(({ target }) => target.kind === "words");
  const key = onWords.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the targets.
  return useMemo(
    () => new Map(onWords.map(({ id, target }) => [id, target as WordsTarget])),
    [key],
  );
}
