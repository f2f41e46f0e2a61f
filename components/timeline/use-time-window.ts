"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { blendWindows, fitWindow, revealDay, type TimeWindow } from "./viewport.ts";

/** Milliseconds of a move that shows where something went. */
const MOVE = 170;

export type WindowControl = {
  window: TimeWindow;
  /** The whole chronology. */
  range: TimeWindow;
  /** At once, as under a hand. */
  setWindow: (window: TimeWindow) => void;
  /** In a short move; at once where the person asked for less motion. */
  moveTo: (window: TimeWindow) => void;
  fit: () => void;
  reveal: (day: number) => void;
};

/**
 * The visible stretch of time. While it shows the whole chronology it goes on doing so when entries
 * are added; once somebody has moved it, others' edits leave it alone.
 */
export function useTimeWindow(bounds: TimeWindow): WindowControl {
  const { start, end } = bounds;
  const [own, setOwn] = useState<TimeWindow | null>(null);
  const range = useMemo(() => fitWindow({ start, end }), [start, end]);
  const shown = useRef<TimeWindow>(range);
  shown.current = own ?? range;
  const frame = useRef(0);

  const stop = useCallback(() => cancelAnimationFrame(frame.current), []);
  useEffect(() => stop, [stop]);

  const setWindow = useCallback(
    (window: TimeWindow) => {
      stop();
      setOwn(window);
    },
    [stop],
  );
  const moveTo = useCallback(
    (window: TimeWindow) => {
      stop();
      animate(shown.current, window, frame, setOwn);
    },
    [stop],
  );
  const fit = useCallback(() => {
    stop();
    animate(shown.current, fitWindow({ start, end }), frame, setOwn, () => setOwn(null));
  }, [stop, start, end]);
  const reveal = useCallback(
    (day: number) => {
      const target = revealDay(shown.current, day);
      if (target.start !== shown.current.start) moveTo(target);
    },
    [moveTo],
  );
  return { window: own ?? range, range, setWindow, moveTo, fit, reveal };
}

function animate(
  from: TimeWindow,
  to: TimeWindow,
  frame: { current: number },
  show: (window: TimeWindow) => void,
  done: () => void = () => show(to),
): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    done();
    return;
  }
  const begun = performance.now();
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - begun) / MOVE));
    if (share === 1) {
      done();
      return;
    }
    show(blendWindows(from, to, 1 - (1 - share) ** 3));
    frame.current = requestAnimationFrame(step);
  };
  frame.current = requestAnimationFrame(step);
}
