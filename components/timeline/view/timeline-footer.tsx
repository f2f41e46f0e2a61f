"use client";

import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MinusIcon, PlusIcon } from "#components/ui/icons.tsx";
import type { WindowControl } from "../window/window-control.ts";
import { TimelineLegend } from "./timeline-legend.tsx";
import { ZOOM_STEP } from "./use-timeline-keys.ts";

/** The legend, how many entries have no place on the axis, and the zoom. */
export function TimelineFooter({ control, undated }: { control: WindowControl; undated: number }) {
  return (
    <div className="flex shrink-0 items-center gap-3 ps-3.5 pe-2.5 pt-1 pb-2">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-0.5 text-2xs text-muted">
        <TimelineLegend />
        {undated > 0 ? <span>{undated} without a date, in the list only</span> : null}
      </div>
      <div className="flex items-center gap-0.5">
        <IconButton
          label="Zoom out"
          shortcut="−"
          size="sm"
          onPress={() => control.zoomBy(1 / ZOOM_STEP)}
        >
          <MinusIcon size={14} />
        </IconButton>
        <IconButton
          label="Zoom in"
          shortcut="+"
          size="sm"
          onPress={() => control.zoomBy(ZOOM_STEP)}
        >
          <PlusIcon size={14} />
        </IconButton>
        <Button size="sm" variant="secondary" className="ms-1" onPress={control.fit}>
          Fit
        </Button>
      </div>
    </div>
  );
}
