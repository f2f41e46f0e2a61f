"use client";

import { Button } from "#components/ui/button.tsx";

export type ShowMoreProps = { shown: number; all: number; onMore: () => void };

/** Leads on where a long list was cut: thousands of rows at once take seconds to draw. */
export function ShowMore({ shown, all, onMore }: ShowMoreProps) {
  if (shown >= all) return null;
  return (
    <div className="flex items-center gap-3 py-4">
      <Button onPress={onMore}>Show more</Button>
      <span className="text-xs text-muted tabular">
        {shown} of {all} are shown
      </span>
    </div>
  );
}
