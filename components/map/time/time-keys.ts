import type { KeyboardEvent } from "react";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { type Handle, moveHandle, shiftWindow, stepOf } from "./time-range.ts";

/** Steps of a key; time grows to the right, whatever the direction of the page. */
const STEPS: Record<string, number> = {
  ...{ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 },
  ...{ PageDown: -10, PageUp: 10 },
  ...{ Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY },
};

/** Arrows move a handle, with Shift the whole stretch; Home and End bring it to an end. */
export function timeKeys(
  handle: Handle,
  window: TimeWindow,
  range: TimeWindow,
  onChange: (window: TimeWindow) => void,
) {
  return (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const days = steps * stepOf(range);
    onChange(
      event.shiftKey
        ? shiftWindow(window, days, range)
        : moveHandle(window, handle, window[handle] + days, range),
    );
  };
}
