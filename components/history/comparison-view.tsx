"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { RestoredPart } from "#lib/domain/compare/restored-entry.ts";
import type { Comparison } from "#lib/reads/versions.ts";
import { ChangeNamesProvider } from "./changes/change-context.ts";
import { ChangeList } from "./changes/change-list.tsx";
import { ComparedSides } from "./compared-sides.tsx";
import { PastHeader } from "./past-header.tsx";
import { restore } from "./restore.ts";

export type ComparisonViewProps = {
  entryId: string;
  from: number;
  /** Null: the entry as it is now. */
  to: number | null;
  /** Of the entry's row: grows when the entry as it is now has changed. */
  revision: number;
  isReadOnly: boolean;
  onClose: () => void;
};

/** What is different between two states of an entry; each part can be brought back by itself. */
export function ComparisonView(props: ComparisonViewProps) {
  const { entryId, from, to, isReadOnly, onClose } = props;
  const { comparison, hasFailed, reload } = useComparison(props);
  const { lanes } = useWorkspace();
  const { sourceById } = useEntryView();
  const names = useMemo(() => ({ lanes, sourceById }), [lanes, sourceById]);
  const restoreParts = (parts: RestoredPart[], what: string) =>
    void restore({ entryId, number: from, parts, what }, reload);
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <PastHeader
        onClose={onClose}
        title={to === null ? `Version ${from} and now` : `Versions ${from} and ${to}`}
      >
        {isReadOnly ? null : (
          <Button size="sm" onPress={() => restoreParts(["all"], `Version ${from}`)}>
            Restore version {from}
          </Button>
        )}
      </PastHeader>
      {hasFailed ? (
        <div className="p-5">
          <Notice tone="error">They could not be compared. Go back and try again.</Notice>
        </div>
      ) : null}
      {comparison ? (
        <div className="px-5 pt-3 pb-16">
          <ComparedSides comparison={comparison} />
          <ChangeNamesProvider value={names}>
            <ChangeList
              comparison={comparison}
              onRestore={isReadOnly ? null : (part, label) => restoreParts([part], label)}
            />
          </ChangeNamesProvider>
        </div>
      ) : (
        <Skeleton className="m-5 h-40" />
      )}
    </div>
  );
}

/** A comparison with now follows the entry, some moments after the last key. */
const FOLLOWS_AFTER_MS = 300;

function useComparison({ entryId, from, to, revision }: ComparisonViewProps) {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const load = useCallback(
    async (signal?: AbortSignal) => {
      const query = new URLSearchParams({ from: String(from), ...(to && { to: String(to) }) });
      try {
        const response = await fetch(`/api/entries/${entryId}/compare?${query}`, { signal });
        if (!response.ok) throw new Error("no comparison");
        setComparison(await response.json());
        setHasFailed(false);
      } catch {
        if (!signal?.aborted) setHasFailed(true);
      }
    },
    [entryId, from, to],
  );
  useEffect(() => {
    const request = new AbortController();
    void load(request.signal);
    return () => request.abort();
  }, [load]);
  const followed = to === null ? revision : null;
  const [seen, setSeen] = useState(followed);
  useEffect(() => {
    if (followed === seen) return;
    const timer = setTimeout(() => {
      setSeen(followed);
      void load();
    }, FOLLOWS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [followed, seen, load]);
  return { comparison, hasFailed, reload: () => void load() };
}
