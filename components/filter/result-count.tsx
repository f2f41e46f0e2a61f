"use client";

import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";

export type ResultCountProps = { shown: number; of: number; isAsking: boolean };

/** “12 of 340”; said whole to those who do not see the list. */
export function ResultCount({ shown, of, isAsking }: ResultCountProps) {
  const isWhole = useStore(useWorkspace().rowsStore.isWhole);
  const total = of.toLocaleString("en");
  const count = shown === of ? total : `${shown.toLocaleString("en")} of ${total}`;
  const what = of === 1 ? "entry" : "entries";
  return (
    <p
      role="status"
      data-asking={isAsking || !isWhole || undefined}
      className="group tabular ms-auto min-w-0 truncate ps-1 text-xs text-muted"
    >
      <span aria-hidden="true" className="late hidden group-data-asking:inline">
        <span className="me-1.5 inline-block size-1.5 animate-pulse rounded-full bg-faint align-middle" />
      </span>
      {count}
      <span className={shown === of ? "" : "sr-only"}> {what}</span>
      {isWhole ? null : <span className="sr-only"> so far</span>}
    </p>
  );
}
