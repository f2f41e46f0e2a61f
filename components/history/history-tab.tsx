"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { CompareBar } from "./compare-bar.tsx";
import { NameVersion } from "./name-version.tsx";
import type { Past } from "./past.ts";
import { useVersions } from "./use-versions.ts";
import { VersionListLine } from "./version-list-line.tsx";

export type HistoryTabProps = {
  entryId: string;
  /** The entry cannot be changed: it is deleted, or one may not. */
  isReadOnly: boolean;
  /** The version from which one comes back. */
  lastSeen: number | null;
  onOpen: (past: Past) => void;
};

/** The versions of an entry, newest first: who, when, why and how much; to read and to compare. */
export function HistoryTab({ entryId, isReadOnly, lastSeen, onOpen }: HistoryTabProps) {
  const { rights } = useWorkspace();
  const { versions, hasFailed, reload, loadOlder } = useVersions(entryId);
  const [picked, setPicked] = useState<number[]>([]);
  if (hasFailed && !versions) return <Failure />;
  if (!versions) return <Loading />;
  const toggle = (number: number) =>
    setPicked((now) =>
      now.includes(number) ? now.filter((one) => one !== number) : [...now, number].slice(-2),
    );
  return (
    <div className="px-5 pt-3 pb-16">
      {rights.mayEdit && !isReadOnly ? <NameVersion entryId={entryId} onNamed={reload} /> : null}
      {versions.length === 0 ? <NoVersion /> : <CompareBar picked={picked} onOpen={onOpen} />}
      <ol aria-label="Versions" className="mt-1">
        {versions.map((version, index) => (
          <VersionListLine
            key={version.number}
            version={version}
            before={versions[index + 1]?.number ?? null}
            isPicked={picked.includes(version.number)}
            isLastSeen={lastSeen === version.number}
            onPick={() => toggle(version.number)}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {hasFailed ? <Failure /> : null}
      {loadOlder ? (
        <Button className="mt-3" onPress={() => void loadOlder()}>
          Show older versions
        </Button>
      ) : null}
    </div>
  );
}

function NoVersion() {
  return (
    <EmptyState title="No version yet">
      A version is kept a few minutes after the last change, and when the last person leaves.
    </EmptyState>
  );
}

function Failure() {
  return (
    <div className="p-5">
      <Notice tone="error">
        The versions could not be read. Nothing is lost; try again later.
      </Notice>
    </div>
  );
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
