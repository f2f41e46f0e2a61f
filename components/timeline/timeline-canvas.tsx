"use client";

import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import { drawTimeline } from "./draw.ts";
import type { MarkRings } from "./draw-labels.ts";
import { hitMark } from "./hit.ts";
import { MarkTooltip } from "./mark-tooltip.tsx";
import type { TimelineModel } from "./model.ts";
import type { TimelineTheme } from "./theme.ts";
import type { TimelinePresence } from "./timeline-strip.tsx";
import { useCanvas } from "./use-canvas.ts";
import { useFrame } from "./use-frame.ts";
import { useSize } from "./use-size.ts";
import { useTextMeasures } from "./use-text-measure.ts";
import type { WindowControl } from "./use-time-window.ts";
import { useZoom } from "./use-zoom.ts";

export type TimelineCanvasProps = {
  model: TimelineModel;
  control: WindowControl;
  theme: TimelineTheme | null;
  selectedId: string | null;
  activeId: string | null;
  presence: TimelinePresence[];
  onSelect: (id: string) => void;
};

/** The painted part of the strip with what the pointer does on it. */
export function TimelineCanvas(props: TimelineCanvasProps) {
  const { model, control, theme, presence, onSelect } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const measures = useTextMeasures();
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const rings = useRings(props, hoveredId);
  const { window, range } = control;
  const { frame, viewport, height } = useFrame({
    model,
    size,
    window,
    range,
    theme,
    measures,
    rings,
  });
  useZoom(canvas, viewport, range, control.setWindow);
  const canvasSize = useMemo(() => size && { width: size.width, height }, [size, height]);
  const paint = useMemo(
    () => frame && ((ctx: CanvasRenderingContext2D) => drawTimeline(ctx, frame)),
    [frame],
  );
  useCanvas(canvas, canvasSize, paint);

  const markAt = useCallback(
    (event: { clientX: number; clientY: number; currentTarget: Element }) => {
      const edge = event.currentTarget.getBoundingClientRect();
      return frame && hitMark(frame.scene, event.clientX - edge.left, event.clientY - edge.top);
    },
    [frame],
  );
  const hovered = frame?.scene.marks.find((item) => item.mark.id === hoveredId);
  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    const found = event.buttons === 0 && event.pointerType === "mouse" ? markAt(event) : null;
    setHoveredId(found?.mark.id ?? null);
  };
  return (
    <div ref={box} dir="ltr" className="relative h-full">
      <canvas
        ref={canvas}
        style={{
          width: "100%",
          height,
          touchAction: "pan-y",
          cursor: hovered ? "pointer" : "grab",
        }}
        className="block active:cursor-grabbing"
        onPointerMove={point}
        onPointerLeave={() => setHoveredId(null)}
        onPointerDown={() => setHoveredId(null)}
        onWheel={() => setHoveredId(null)}
        onClick={(event) => {
          const found = markAt(event);
          if (found) onSelect(found.mark.id);
        }}
      />
      {hovered && size ? (
        <MarkTooltip
          placed={hovered}
          width={size.width}
          height={height}
          people={presence.filter((person) => person.entryId === hovered.mark.id)}
        />
      ) : null}
    </div>
  );
}

function useRings(props: TimelineCanvasProps, hoveredId: string | null): MarkRings {
  const { selectedId, activeId, presence } = props;
  const colours = useMemo(() => {
    const byEntry = new Map<string, string[]>();
    for (const { entryId, colour } of presence) {
      byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), colour]);
    }
    return byEntry;
  }, [presence]);
  return useMemo(
    () => ({ selectedId, activeId, hoveredId, presence: colours }),
    [selectedId, activeId, hoveredId, colours],
  );
}
