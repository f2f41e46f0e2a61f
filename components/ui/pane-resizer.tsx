"use client";

import type { KeyboardEvent, PointerEvent } from "react";
import { joinClasses } from "./class-names.ts";
import { sizeForKey } from "./pane-size.ts";
import type { PaneSize } from "./use-pane-size.ts";

export type PaneResizerProps = {
  pane: PaneSize;
  /** The id of the pane's element, which need not be there while it is collapsed. */
  controls: string;
  label: string;
  /** On which side of this handle the pane lies, in a left-to-right layout. */
  side: "start" | "end";
  className?: string;
};

const HANDLE =
  "group relative z-10 w-px shrink-0 cursor-col-resize touch-none bg-rule outline-offset-0! select-none " +
  "after:absolute after:inset-y-0 after:-start-1 after:w-2.25 after:content-[''] hover:bg-accent active:bg-accent";

/** A rule that moves: drag, arrow keys, Home and End; Enter or a double click collapses. */
export function PaneResizer({ pane, controls, label, side, className }: PaneResizerProps) {
  const growth = side === "start" ? 1 : -1;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const from = event.clientX;
    const startSize = pane.isCollapsed ? 0 : pane.size;
    const direction = isRightToLeft(event.currentTarget) ? -growth : growth;
    followPointer(event.currentTarget, event.pointerId, (x) =>
      pane.resize(startSize + (x - from) * direction),
    );
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const direction = isRightToLeft(event.currentTarget) ? -growth : growth;
    if (event.key === "Enter") pane.toggle();
    const wanted = sizeForKey(event.key, pane, direction);
    if (wanted !== null) pane.resize(wanted);
    if (wanted !== null || event.key === "Enter") event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved; this is the window splitter pattern.
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-controls={pane.isCollapsed ? undefined : controls}
      aria-label={label}
      aria-valuenow={pane.isCollapsed ? 0 : pane.size}
      aria-valuemin={0}
      aria-valuemax={pane.max}
      onPointerDown={drag}
      onKeyDown={press}
      onDoubleClick={pane.toggle}
      className={joinClasses(HANDLE, className)}
    />
  );
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

function followPointer(handle: HTMLElement, pointerId: number, onMove: (x: number) => void) {
  handle.setPointerCapture(pointerId);
  const move = (event: globalThis.PointerEvent) => onMove(event.clientX);
  const stop = () => {
    handle.removeEventListener("pointermove", move);
    handle.removeEventListener("pointerup", stop);
    handle.removeEventListener("pointercancel", stop);
  };
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", stop);
  handle.addEventListener("pointercancel", stop);
}
