"use client";

import { Button } from "#components/ui/button.tsx";
import type { TextSearch } from "./use-text-search.ts";

/** What a search could not do, and what is shown all the same. */
export function SearchNotes({ search }: { search: TextSearch }) {
  if (search.state === "failed")
    return (
      <p role="status" className="text-xs text-muted">
        The full texts could not be searched. Shown is what fits in titles, summaries, tags, places
        and dates.{" "}
        <Button size="sm" variant="quiet" className="-ms-2 text-accent" onPress={search.askAgain}>
          Try again
        </Button>
      </p>
    );
  if (search.isWhole) return null;
  return (
    <p className="text-xs text-muted">
      More than 2,000 entries have these words in their texts; the newest 2,000 of them are shown.
      One more word narrows it.
    </p>
  );
}
