import { type PointerEvent, useRef } from "react";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { shiftWindow } from "./time-range.ts";

type Band = {
  shown: TimeWindow;
  range: TimeWindow;
  /** The day at a pixel of the page. */
  dayAt: (clientX: number) => number;
  set: (window: TimeWindow) => void;
};

/** A drag on the track moves the whole stretch; a press beside it brings it there. */
export function useBandDrag({ shown, range, dayAt, set }: Band) {
  /** What was grasped: the day under the pointer, and the window at that moment. */
  const held = useRef<{ day: number; window: TimeWindow } | null>(null);
  const letGo = () => {
    held.current = null;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const day = dayAt(event.clientX);
      const isBeside = day < shown.start || day > shown.end;
      const by = isBeside ? Math.round(day - (shown.start + shown.end) / 2) : 0;
      const window = shiftWindow(shown, by, range);
      held.current = { day, window };
      if (isBeside) set(window);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (!(event.buttons & 1) || !held.current) return;
      const { day, window } = held.current;
      set(shiftWindow(window, Math.round(dayAt(event.clientX) - day), range));
    },
    ...{ onPointerUp: letGo, onPointerCancel: letGo },
  };
}
