"use client";

import { select } from "d3-selection";
import {
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
  zoom,
  zoomIdentity,
} from "d3-zoom";
import { type RefObject, useEffect, useRef } from "react";
import { SHORTEST_WINDOW, type TimeWindow, type Viewport } from "./viewport.ts";

type Canvas = HTMLCanvasElement;

/** Out to twice the chronology, so that there is air on both sides. */
const WIDEST = 0.5;

/**
 * Wheel and pinch zoom around the pointer, a drag pans, a sideways wheel pans too. The window is
 * the truth; d3-zoom's transform is set from it before each gesture.
 */
export function useZoom(
  ref: RefObject<Canvas | null>,
  viewport: Viewport | null,
  range: TimeWindow,
  onChange: (window: TimeWindow) => void,
): void {
  const latest = useRef({ viewport, range, onChange });
  latest.current = { viewport, range, onChange };
  const behavior = useRef<ZoomBehavior<Canvas, unknown> | null>(null);

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const made = zoom<Canvas, unknown>()
      .clickDistance(4)
      .filter((event: Event) => isZoomGesture(event))
      .on("zoom", (event: D3ZoomEvent<Canvas, unknown>) => {
        const { viewport: view, range: whole } = latest.current;
        // Without a source event the transform was set by us.
        if (event.sourceEvent && view)
          latest.current.onChange(windowOf(event.transform, view, whole));
      });
    behavior.current = made;
    const selection = select(canvas);
    selection.call(made).on("dblclick.zoom", null);
    const pan = (event: WheelEvent) => {
      const { viewport: view } = latest.current;
      if (!view || !isSideways(event)) return;
      event.preventDefault();
      latest.current.onChange(panned(view, event));
    };
    canvas.addEventListener("wheel", pan, { passive: false });
    return () => {
      selection.on(".zoom", null);
      canvas.removeEventListener("wheel", pan);
    };
  }, [ref]);

  useEffect(() => {
    if (!ref.current || !behavior.current || !viewport) return;
    const longest = range.end - range.start;
    behavior.current.scaleExtent([WIDEST, Math.max(1, longest / SHORTEST_WINDOW)]).extent([
      [viewport.left, 0],
      [viewport.left + viewport.width, 1],
    ]);
    // Not `behavior.transform`: that would end the gesture which caused this very change.
    Object.assign(ref.current, { __zoom: transformOf(viewport, range) });
  }, [ref, viewport, range]);
}

const isSideways = (event: WheelEvent) =>
  !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return !isSideways(event);
  return !(event instanceof MouseEvent) || event.button === 0;
}

function panned(view: Viewport, event: WheelEvent): TimeWindow {
  const pixels = event.deltaX || event.deltaY;
  const days = (pixels * (view.end - view.start)) / view.width;
  return { start: view.start + days, end: view.end + days };
}

/** At the identity the range fills the plot. */
function windowOf({ k, x }: ZoomTransform, view: Viewport, range: TimeWindow): TimeWindow {
  const span = (range.end - range.start) / k;
  const start = range.start - ((x - view.left * (1 - k)) / view.width) * span;
  return { start, end: start + span };
}

function transformOf(view: Viewport, range: TimeWindow): ZoomTransform {
  const k = (range.end - range.start) / (view.end - view.start);
  const x =
    ((range.start - view.start) / (view.end - view.start)) * view.width + view.left * (1 - k);
  return zoomIdentity.translate(x, 0).scale(k);
}
