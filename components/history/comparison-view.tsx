"use client";

import { useCallback, useEffect, useState } from "react";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { sizeOf } from "#lib/domain/compare/change.ts";
import type { RestoredPart } from "#lib/domain/compare/restored-entry.ts";
import type { ComparedSide, Comparison } from "#lib/reads/versions.ts";
import { ChangeList } from "./changes/change-list.tsx";
import { PastHeader } from "./past-header.tsx";
import { restore } from "./restore.ts";
import { sizeWords } from "./size-words.ts";

export type ComparisonViewProps = {
  entryId: string;
  from: number;
  /** Null: the entry as it is now. */
  to: number | null;
  isReadOnly: boolean;
  onClose: () => void;
};

/** What is different between two states of an entry; each part can be brought back by itself. */
export function ComparisonView(props: ComparisonViewProps) {
  const { entryId, from, to, isReadOnly, onClose } = props;
  const { comparison, hasFailed, reload } = useComparison(props);
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
          <Sides comparison={comparison} />
          <ChangeList
            comparison={comparison}
            onRestore={isReadOnly ? null : (part, label) => restoreParts([part], label)}
          />
        </div>
      ) : (
        <Skeleton className="m-5 h-40" />
      )}
    </div>
  );
}

function Sides({ comparison: { before, after, changes } }: { comparison: Comparison }) {
  if (changes.length === 0)
    return <EmptyState title="No difference">Both say the same, word for word.</EmptyState>;
  return (
    <p className="text-xs text-muted">
      <Side side={before} />
      <Arrow />
      <Side side={after} />
      <span className="mt-0.5 block">{sizeWords(sizeOf(changes))}</span>
    </p>
  );
}

/** Points in the direction of reading. */
export function Arrow() {
  return (
    <>
      <span aria-hidden className="mx-1.5 inline-block text-muted rtl:-scale-x-100">
        →
      </span>
      <span className="sr-only"> to </span>
    </>
  );
}

function Side({ side: { number, createdAt } }: { side: ComparedSide }) {
  if (number === null || createdAt === null) return "now";
  return (
    <>
      Version {number}, <ReaderInstant iso={createdAt} />
    </>
  );
}

function useComparison({ entryId, from, to }: ComparisonViewProps) {
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
  return { comparison, hasFailed, reload: () => void load() };
}
