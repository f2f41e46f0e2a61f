"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { useSize } from "#components/ui/use-size.ts";
import { namePeriod } from "../axis/axis-labels.ts";
import type { TimelineTheme } from "../draw/theme.ts";
import { centreWindow } from "../layout/minimap.ts";
import type { TimelineModel } from "../model/model.ts";
import type { WindowControl } from "../window/window-control.ts";
import { createMinimapView, type MinimapView } from "./minimap-view.ts";

export type MinimapProps = {
  model: TimelineModel;
  control: WindowControl;
  theme: TimelineTheme | null;
  isMirrored: boolean;
};

/** The whole chronology in little: a press or a drag brings that time into the middle. */
export function Minimap({ model, control, theme, isMirrored }: MinimapProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const reader = useDateStyle();
  const [view, setView] = useState<MinimapView | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const made = createMinimapView(canvas.current, control);
    setView(made);
    return () => made.destroy();
  }, [control]);
  useEffect(() => {
    if (size && theme) view?.set({ model, size, theme, isMirrored });
  }, [view, model, size, theme, isMirrored]);

  const centre = (event: PointerEvent<HTMLCanvasElement>) => {
    const edge = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - edge.left;
    const across = isMirrored ? edge.width - x : x;
    return centreWindow(control.get(), control.range(), edge.width, across);
  };
  const ends = [model.bounds.start, model.bounds.end - 1];
  return (
    <div dir="ltr" className="shrink-0 px-3.5 pt-2">
      <div ref={box} className="h-12">
        <canvas
          ref={canvas}
          style={{ touchAction: "none" }}
          className="block h-full w-full cursor-grab active:cursor-grabbing"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            control.moveTo(centre(event));
          }}
          onPointerMove={(event) => {
            if (event.buttons & 1) control.setWindow(centre(event));
          }}
        />
      </div>
      <p aria-hidden="true" className="tabular flex justify-between text-2xs text-muted">
        {(isMirrored ? ends.reverse() : ends).map((day) => (
          <span key={day}>{namePeriod(reader, day, "year")}</span>
        ))}
      </p>
    </div>
  );
}
