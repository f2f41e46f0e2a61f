"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import type { PlacedMark } from "./scene.ts";
import type { TimelinePresence } from "./timeline-strip.tsx";

export type MarkTooltipProps = {
  placed: PlacedMark;
  /** Of the canvas, in pixels. */
  width: number;
  height: number;
  people: TimelinePresence[];
};

const WIDEST = 288;

/** The whole title and date of the mark under the pointer; screen readers hear them by keyboard. */
export function MarkTooltip({ placed, width, height, people }: MarkTooltipProps) {
  const reader = useDateStyle();
  const { mark, extent, y } = placed;
  const left = Math.max(8, Math.min(extent.left, width - WIDEST - 8));
  const isBelow = y < height / 2;
  const vertical = isBelow ? { top: y + 14 } : { bottom: height - y + 14 };
  const notes = [
    mark.sourced ? "" : "date without source",
    mark.differs ? "sources differ" : "",
    ...people.map((person) => `${person.name} is here`),
  ].filter(Boolean);
  return (
    <div
      aria-hidden="true"
      style={{ left, maxWidth: WIDEST, ...vertical }}
      className="overlay pointer-events-none absolute z-10 px-2.5 py-1.5"
    >
      <p className="tabular text-xs text-muted">{formatFor(reader, mark.edtf)}</p>
      <p dir="auto" className="font-medium">
        {mark.title}
      </p>
      {notes.length > 0 ? <p className="text-xs text-muted">{notes.join(" · ")}</p> : null}
    </div>
  );
}
