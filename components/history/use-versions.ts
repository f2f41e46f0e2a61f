"use client";

import { useCallback, useEffect, useState } from "react";
import type { VersionLine } from "#lib/reads/versions.ts";

type Answer = { versions: VersionLine[]; hasOlder: boolean };

/** The versions of an entry, newest first, some at a time. */
export function useVersions(entryId: string) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const load = useCallback(
    async (below: number | null, signal?: AbortSignal) => {
      const query = below === null ? "" : `?below=${below}`;
      try {
        const response = await fetch(`/api/entries/${entryId}/versions${query}`, { signal });
        if (!response.ok) throw new Error("no versions");
        const more: Answer = await response.json();
        setAnswer((now) =>
          below === null || !now
            ? more
            : { ...more, versions: [...now.versions, ...more.versions] },
        );
        setHasFailed(false);
      } catch {
        if (!signal?.aborted) setHasFailed(true);
      }
    },
    [entryId],
  );
  useEffect(() => {
    const request = new AbortController();
    void load(null, request.signal);
    return () => request.abort();
  }, [load]);
  const oldest = answer?.versions.at(-1)?.number ?? null;
  return {
    versions: answer?.versions ?? null,
    hasFailed,
    reload: () => load(null),
    loadOlder: answer?.hasOlder ? () => load(oldest) : null,
  };
}
