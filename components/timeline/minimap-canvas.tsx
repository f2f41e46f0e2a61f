"use client";

import { type PointerEvent, useMemo, useRef } from "react";
import { fieldsOfDay } from "./day-number.ts";
import { drawMinimap } from "./draw-minimap.ts";
import { centreWindow } from "./minimap.ts";
import type { TimelineModel } from "./model.ts";
import type { TimelineTheme } from "./theme.ts";
import { useCanvas } from "./use-canvas.ts";
import { useSize } from "./use-size.ts";
import type { WindowControl } from "./use-time-window.ts";

export type MinimapProps = {
  model: TimelineModel;
  control: WindowControl;
  theme: TimelineTheme | null;
};

/** The whole chronology in little: a press or a drag brings that time into the middle. */
export function Minimap({ model, control, theme }: MinimapProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const { window, range } = control;
  const paint = useMemo(() => {
    if (!theme || !size) return null;
    const frame = { model, range, window, theme, ...size };
    return (ctx: CanvasRenderingContext2D) => drawMinimap(ctx, frame);
  }, [model, range, window, theme, size]);
  useCanvas(canvas, size, paint);

  const centre = (event: PointerEvent<HTMLCanvasElement>) => {
    const edge = event.currentTarget.getBoundingClientRect();
    return centreWindow(window, range, edge.width, event.clientX - edge.left);
  };
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
        <span>{fieldsOfDay(model.bounds.start).year}</span>
        <span>{fieldsOfDay(model.bounds.end - 1).year}</span>
      </p>
    </div>
  );
}
