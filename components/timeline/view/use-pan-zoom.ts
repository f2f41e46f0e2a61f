"use client";

import { type RefObject, useEffect } from "react";
import type { WindowControl } from "../window/window-control.ts";
import type { CanvasView } from "./canvas-view.ts";
import { attachPanZoom } from "./pan-zoom.ts";

/** `attachPanZoom` for a canvas of React; `isGrasped` tells that a drag is of a mark, not the sheet. */
export function usePanZoom(
  ref: RefObject<HTMLCanvasElement | null>,
  view: CanvasView | null,
  control: WindowControl,
  isGrasped: () => boolean,
): void {
  useEffect(() => {
    if (ref.current && view) return attachPanZoom(ref.current, view, control, () => !isGrasped());
    return undefined;
  }, [ref, view, control, isGrasped]);
}
