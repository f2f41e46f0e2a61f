"use client";

import { useEffect, useState } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { VersionLine } from "#lib/reads/entries.ts";
import { formatInstant } from "./format-instant.ts";

export type HistoryTabProps = { entryId: string; onOpen: (number: number) => void };

const KINDS: Record<string, string> = {
  auto: "Automatic",
  named: "Named",
  restore: "Restore",
  import: "Import",
  review: "Review",
  publish: "Publication",
};

/** The versions of an entry, newest first, with who wrote between them. */
export function HistoryTab({ entryId, onOpen }: HistoryTabProps) {
  const { versions, hasFailed } = useVersions(entryId);
  if (hasFailed)
    return (
      <div className="p-5">
        <Notice tone="error">
          The versions could not be read. Nothing is lost; try again later.
        </Notice>
      </div>
    );
  if (!versions) return <Loading />;
  if (versions.length === 0)
    return (
      <EmptyState title="No version yet">
        A version is kept a few minutes after the last change, and when the last person leaves.
      </EmptyState>
    );
  return (
    <ol className="px-5 py-2">
      {versions.map((version) => (
        <li key={version.number} className="border-b border-rule-soft py-2.5">
          <button
            type="button"
            onClick={() => onOpen(version.number)}
            className="link text-sm font-medium"
          >
            Version {version.number}
          </button>
          <span className="ms-2 text-xs text-muted">{KINDS[version.kind] ?? version.kind}</span>
          <p className="text-xs text-muted">
            <time dateTime={version.createdAt}>{formatInstant(version.createdAt)}</time>
            {version.authors.length > 0 ? ` · ${version.authors.join(", ")}` : null}
            {version.reason ? ` · ${version.reason}` : null}
          </p>
        </li>
      ))}
    </ol>
  );
}

function useVersions(entryId: string) {
  const [versions, setVersions] = useState<VersionLine[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const request = new AbortController();
    fetch(`/api/entries/${entryId}/versions`, { signal: request.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(setVersions)
      .catch(() => request.signal.aborted || setHasFailed(true));
    return () => request.abort();
  }, [entryId]);
  return { versions, hasFailed };
}

function Loading() {
  return (
    <div className="flex flex-col gap-3 p-5" aria-busy="true">
      <Skeleton className="h-4 w-40" />
      <Skeleton className="h-4 w-56" />
      <Skeleton className="h-4 w-48" />
    </div>
  );
}
