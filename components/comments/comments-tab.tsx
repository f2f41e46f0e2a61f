"use client";

import { useMemo, useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { ProposalsList } from "#components/proposals/proposals-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { useSelectedFrom } from "#components/workspace/use-selected-from.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { sortByPlace } from "#lib/domain/comments/order.ts";
import {
  type CommentThread,
  fitsFilter,
  THREAD_FILTERS,
  type ThreadFilter,
} from "#lib/domain/comments/thread.ts";
import { fieldOfTarget } from "./describe-target.ts";
import { useComments } from "./entry-comments-context.tsx";
import { NewOnEntry } from "./new-on-entry.tsx";
import { ThreadCard } from "./thread-card.tsx";

const LABELS: Record<ThreadFilter, string> = {
  ...{ open: "Open", mine: "Mine", mentions: "Mentioning me", resolved: "Resolved" },
};

const NOTHING: Record<ThreadFilter, [title: string, text: string]> = {
  open: [
    "Nothing is open",
    "Select words in the narrative, or use the sign beside a fact, to comment on just that.",
  ],
  mine: ["Nothing of yours", "Threads that you begin or answer stand here."],
  mentions: ["Nobody mentions you", "Threads in which somebody writes “@” and your name."],
  resolved: ["Nothing is resolved", "Threads that were settled stand here."],
};

/** All threads of an entry, in the order of the page. */
export function CommentsTab() {
  const { me } = useWorkspace();
  const { threads, hasFailed } = useComments();
  const [filter, setFilter] = useState<ThreadFilter>("open");
  const sorted = useSorted(threads ?? []);
  const of = (which: ThreadFilter) => sorted.filter((thread) => fitsFilter(thread, which, me.id));
  const segments = THREAD_FILTERS.map((id) => ({ id, label: labelOf(id, of(id).length) }));
  const shown = of(filter);
  if (!threads) return hasFailed ? <Failed /> : <Skeleton className="m-5 h-24" />;
  return (
    <div className="px-5 py-4">
      <ProposalsList />
      <SegmentedControl
        label="Which threads"
        segments={segments}
        value={filter}
        onChange={setFilter}
      />
      <NewOnEntry />
      {shown.length === 0 ? (
        <EmptyState title={NOTHING[filter][0]}>{NOTHING[filter][1]}</EmptyState>
      ) : (
        <ol aria-label="Threads" className="mt-2">
          {shown.map((thread) => (
            <li key={thread.id} className="border-b border-rule-soft py-4 last:border-0">
              <ThreadCard thread={thread} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const labelOf = (id: ThreadFilter, count: number) =>
  count === 0 ? LABELS[id] : `${LABELS[id]} ${count}`;

function useSorted(threads: readonly CommentThread[]): CommentThread[] {
  const { placed } = useComments();
  const { facts, numbers } = useEntryView();
  const places = useSelectedFrom(placed, (now) =>
    [...(now?.found ?? [])].map(([id, found]): [string, number | null] => [
      id,
      found.state === "found" ? found.from : found.at,
    ]),
  );
  return useMemo(() => {
    const placeOf = new Map(places);
    return sortByPlace(threads, {
      wordsAt: (id) => placeOf.get(id) ?? null,
      fieldOf: (target) => fieldOfTarget(target, { facts, numbers }),
    });
  }, [threads, places, facts, numbers]);
}

function Failed() {
  return (
    <div className="p-5">
      <Notice tone="error">
        The comments could not be read. Nothing is lost; open this again to try anew.
      </Notice>
    </div>
  );
}
