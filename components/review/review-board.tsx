"use client";

import { useMemo } from "react";
import { useProposalCounts } from "#components/proposals/use-proposal-counts.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { BoardSection } from "./board-section.tsx";
import { groupByWait, WAITS, type Wait } from "./group-standing.ts";

export type ReviewBoardProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  isFiltered: boolean;
  selectedId: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
};

const TITLES: Record<Wait, string> = {
  review: "Waiting for a review",
  changes: "Changes requested",
  verification: "Changed since they were verified",
  nothing: "Verified",
};

/** What waits for whom. */
export function ReviewBoard({ rows, isFiltered, selectedId, onOpen, onClose }: ReviewBoardProps) {
  const groups = useMemo(() => groupByWait(rows), [rows]);
  const proposed = useProposalCounts();
  const withProposals = rows.filter(({ id, deletedAt }) => proposed.has(id) && !deletedAt);
  const isEmpty =
    withProposals.length === 0 && [...groups.values()].every((group) => group.length === 0);
  return (
    <section aria-label="Review board" className="flex h-full min-h-0 flex-col">
      <header className="flex items-center gap-3 border-b border-rule px-5 py-2.5">
        <h2 className="flex-1 font-serif text-xl font-semibold">
          Review
          {isFiltered ? (
            <span className="text-sm font-normal text-muted"> of what the list shows</span>
          ) : null}
        </h2>
        <IconButton label="Back to the timeline" size="sm" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      {isEmpty ? (
        <EmptyState title="Nothing in review">
          A review is asked for in the entry itself, at its status.
        </EmptyState>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto px-5 pb-10">
          <BoardSection
            title="Changes proposed"
            rows={withProposals}
            tell={({ id }) => sayCount(proposed.get(id) ?? 0)}
            {...{ selectedId, onOpen }}
          />
          {WAITS.map((wait) => (
            <BoardSection
              key={wait}
              title={TITLES[wait]}
              rows={groups.get(wait) ?? []}
              tell={tellWhom}
              {...{ selectedId, onOpen }}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const sayCount = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);

/** Whose move it is, or whose word it rests on. */
function tellWhom({ status, signOff }: EntryRow): string {
  const { reviewer, verified } = signOff ?? { reviewer: null, verified: null };
  if (status === "in_review") return reviewer ? `for ${reviewer.name}` : "for whoever may";
  return verified ? `verified by ${verified.name}` : "";
}
