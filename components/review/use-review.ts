"use client";

import { useCallback, useEffect, useState } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { ActionInput, ActionName } from "#lib/actions/registry.ts";
import { presentError } from "#lib/errors.ts";
import type { ReviewOfEntry } from "#lib/reads/review.ts";

export type ReviewAction = Extract<ActionName, `review.${string}`>;

export type ReviewState = {
  /** Null until it is here. */
  review: ReviewOfEntry | null;
  hasFailed: boolean;
  isBusy: boolean;
  /** Whether the step was taken; what went wrong has been said, and the review is read anew. */
  take: <Name extends ReviewAction>(name: Name, input: ActionInput<Name>) => Promise<boolean>;
};

/** The review of an entry, read anew whenever its row changes. */
export function useReview(entryId: string, revision: number): ReviewState {
  const [review, setReview] = useState<ReviewOfEntry | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const load = useCallback(async () => {
    const found = await fetchReview(entryId);
    setHasFailed(found === null);
    if (found) setReview(found);
  }, [entryId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is why it is read again.
  useEffect(() => void load(), [load, revision]);

  const take: ReviewState["take"] = async (name, input) => {
    setIsBusy(true);
    try {
      await callAction(name, input);
      return true;
    } catch (error) {
      const { message, detail } = presentError(error);
      notify({ text: `${detail ?? message} Nothing was changed.`, tone: "danger" });
      await load();
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { review, hasFailed, isBusy, take };
}

async function fetchReview(entryId: string): Promise<ReviewOfEntry | null> {
  try {
    const response = await fetch(`/api/entries/${entryId}/review`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
