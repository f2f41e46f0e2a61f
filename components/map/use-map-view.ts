"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type MapSize, type MapView, panBy, type WorldPoint, zoomAt } from "./projection.ts";

/** Pixels that a pointer may tremble during a click. */
const TREMBLE = 4;

type Parts = {
  svg: RefObject<SVGSVGElement | null>;
  /** The view while the person has not moved the map. */
  initial: MapView;
  size: MapSize;
  onClick?: (at: WorldPoint) => void;
};

/** Pan and zoom by wheel, drag and pinch; gives the handlers for pointers. */
export function useMapView({ svg, initial, size, onClick }: Parts) {
  const [moved, setMoved] = useState<MapView | null>(null);
  const view = moved ?? initial;
  const change = (next: (view: MapView) => MapView) => setMoved((now) => next(now ?? initial));
  const latest = useRef({ change, size });
  latest.current = { change, size };
  // React's own wheel listener is passive: the page would scroll along.
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const at = pointIn(event, element);
      const { change, size } = latest.current;
      change((view) => zoomAt(view, 2 ** (-event.deltaY / 240), at, size));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [svg]);
  const pointers = usePointers({ svg, size, change, onClick });
  return { view, change, reset: () => setMoved(null), pointers };
}

type PointerParts = Omit<Parts, "initial"> & {
  change: (next: (view: MapView) => MapView) => void;
};

function usePointers({ svg, size, change, onClick }: PointerParts) {
  const down = useRef(new Map<number, WorldPoint>());
  const travelled = useRef(0);
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (down.current.size === 0) travelled.current = 0;
      down.current.set(event.pointerId, pointIn(event, svg.current));
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const before = down.current.get(event.pointerId);
      if (!before) return;
      const at = pointIn(event, svg.current);
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
      down.current.set(event.pointerId, at);
      travelled.current += distance(before, at);
      if (other) {
        const factor = distance(at, other) / Math.max(1, distance(before, other));
        change((view) => zoomAt(view, factor, between(at, other), size));
      } else if (travelled.current > TREMBLE) {
        change((view) => panBy(view, at.x - before.x, at.y - before.y));
      }
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      const wasDown = down.current.delete(event.pointerId);
      const isClick = wasDown && down.current.size === 0 && travelled.current <= TREMBLE;
      if (!isClick || !onClick) return;
      // The map stays where it is, also when the new point would begin it elsewhere.
      change((view) => view);
      onClick(pointIn(event, svg.current));
    },
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) =>
      void down.current.delete(event.pointerId),
  };
}

const distance = (a: WorldPoint, b: WorldPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: WorldPoint, b: WorldPoint): WorldPoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
});

/** From the corner of the map, in its own pixels: on a narrow screen it is drawn smaller. */
function pointIn(event: { clientX: number; clientY: number }, svg: SVGSVGElement | null) {
  if (!svg) return { x: 0, y: 0 };
  const box = svg.getBoundingClientRect();
  const shrunk = svg.viewBox.baseVal.width / box.width;
  return { x: (event.clientX - box.left) * shrunk, y: (event.clientY - box.top) * shrunk };
}
