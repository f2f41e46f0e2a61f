"use client";

import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { Checklist } from "./checklist.tsx";
import { ReviewHistory } from "./review-history.tsx";
import { ReviewSteps } from "./review-steps.tsx";
import { Standing } from "./standing.tsx";
import { useReview } from "./use-review.ts";

/** Where an entry stands, what is still missing, what can be done about it, and what was. */
export function ReviewPanel({ row, onClose }: { row: EntryRow; onClose: () => void }) {
  const state = useReview(row.id, row.revision);
  const { review } = state;
  if (!review)
    return state.hasFailed ? (
      <Notice tone="error">The review could not be read. Close this and try again.</Notice>
    ) : (
      <div className="flex flex-col gap-2" aria-busy="true">
        <Skeleton className="h-4 w-48" />
        <Skeleton className="h-4 w-64" />
      </div>
    );
  return (
    <div className="flex flex-col gap-3 text-sm">
      <Standing row={row} />
      <Checklist row={row} review={review} />
      <ReviewSteps {...{ row, review, state }} onDone={onClose} />
      <ReviewHistory events={review.events} />
    </div>
  );
}
