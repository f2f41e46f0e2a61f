"use client";

import { type RefObject, useEffect, useState } from "react";
import type { WindowControl } from "../window/window-control.ts";
import { type CanvasView, createCanvasView } from "./canvas-view.ts";
import type { FrameSource } from "./compose-frame.ts";

/** A view of a canvas, kept up with what is given; null until the canvas is there. */
export function useCanvasView(
  ref: RefObject<HTMLCanvasElement | null>,
  control: WindowControl,
  source: { [Key in keyof FrameSource]?: FrameSource[Key] | null },
): CanvasView | null {
  const [view, setView] = useState<CanvasView | null>(null);
  useEffect(() => {
    if (!ref.current) return;
    const made = createCanvasView(ref.current, control);
    setView(made);
    return () => made.destroy();
  }, [ref, control]);
  useEffect(() => {
    view?.set(withoutNull(source));
  });
  return view;
}

const withoutNull = (source: object): Partial<FrameSource> =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null));
