"use client";

import { Button as AriaButton } from "react-aria-components";
import { Popover } from "#components/ui/popover.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { STATUS_LABELS } from "#lib/domain/labels.ts";
import { ReviewPanel } from "./review-panel.tsx";
import { StandingChips } from "./standing-chips.tsx";

/** The standing of an entry; for those at work on it a button to its review. */
export function ReviewButton({ row }: { row: EntryRow }) {
  const { rights } = useWorkspace();
  if (!rights.mayReadVersions) return <StandingChips row={row} />;
  return (
    <Popover
      label="Review"
      placement="bottom start"
      className="w-88"
      trigger={
        <AriaButton
          aria-label={`Review: ${STATUS_LABELS[row.status].toLowerCase()}`}
          className="inline-flex cursor-default items-center gap-1 rounded-sm data-hovered:underline"
        >
          <StandingChips row={row} />
        </AriaButton>
      }
    >
      {(close) => <ReviewPanel row={row} onClose={close} />}
    </Popover>
  );
}
