"use client";

import { Button } from "react-aria-components";
import { Chip } from "#components/ui/chip.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";

const WHY =
  "This chronology was archived, or your role in it was changed to one that reads. What you wrote before is saved.";

/** Said when the right to edit went away while the chronology was open. */
export function ReadOnlyChip() {
  return (
    <span role="status" className="inline-flex shrink-0">
      <Tooltip text={WHY}>
        <Button className="rounded-sm" aria-label={`Read only. ${WHY}`}>
          <Chip tone="differs">read only</Chip>
        </Button>
      </Tooltip>
    </span>
  );
}
