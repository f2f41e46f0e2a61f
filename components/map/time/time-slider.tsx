"use client";

import { useMemo, useRef } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { namePeriod } from "#components/timeline/axis/axis-labels.ts";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { Button } from "#components/ui/button.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { TimeDensity } from "./time-density.tsx";
import { TimeHandle } from "./time-handle.tsx";
import { timeKeys } from "./time-keys.ts";
import {
  binRows,
  clampWindow,
  type Handle,
  moveHandle,
  orWhole,
  rangeOfRows,
} from "./time-range.ts";
import { useBandDrag } from "./use-band-drag.ts";

export type TimeSliderProps = {
  /** All that the filter lets through, in the window or not. */
  rows: EntryRow[];
  /** Null: the whole chronology. */
  window: TimeWindow | null;
  onChange: (window: TimeWindow | null) => void;
};

const BINS = 120;

/** Which stretch of time is shown, over how many entries each has. Nothing without dates. */
export function TimeSlider({ rows, window, onChange }: TimeSliderProps) {
  const range = useMemo(() => rangeOfRows(rows), [rows]);
  const bins = useMemo(() => (range ? binRows(rows, range, BINS) : []), [rows, range]);
  if (!range) return null;
  return <Slider {...{ range, bins, window, onChange }} />;
}

type SliderProps = Omit<TimeSliderProps, "rows"> & { range: TimeWindow; bins: number[] };

function Slider({ range, bins, window, onChange }: SliderProps) {
  const reader = useDateStyle();
  const track = useRef<HTMLDivElement>(null);
  const shown = clampWindow(window ?? range, range);
  const share = (day: number) => (day - range.start) / (range.end - range.start);
  const set = (next: TimeWindow) => onChange(orWhole(next, range));
  const dayAt = (clientX: number) => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return range.start + ((clientX - left) / width) * (range.end - range.start);
  };
  const words = {
    start: namePeriod(reader, shown.start, "day"),
    end: namePeriod(reader, shown.end - 1, "day"),
  };
  const handle = (which: Handle, label: string) => (
    <TimeHandle
      label={label}
      at={share(shown[which])}
      value={shown[which]}
      least={range.start}
      most={range.end}
      words={words[which]}
      onKeyDown={timeKeys(which, shown, range, set)}
      onDrag={(clientX) => set(moveHandle(shown, which, Math.round(dayAt(clientX)), range))}
    />
  );
  const band = useBandDrag({ shown, range, dayAt, set });
  return (
    <fieldset className="shrink-0 border-t border-rule px-3.5 pt-1.5 pb-2">
      <legend className="sr-only">Time shown on the map</legend>
      <div className="mb-1 flex h-6 items-center gap-2 text-xs">
        <p className="tabular min-w-0 flex-1 truncate">
          <bdi>{words.start}</bdi> – <bdi>{words.end}</bdi>
        </p>
        {window === null ? (
          <span className="text-muted">Whole chronology</span>
        ) : (
          <Button size="sm" onPress={() => onChange(null)}>
            Whole chronology
          </Button>
        )}
      </div>
      <div
        ref={track}
        dir="ltr"
        className="relative mx-2 h-8 cursor-grab touch-none rounded-sm bg-bg active:cursor-grabbing"
        {...band}
      >
        <TimeDensity bins={bins} from={share(shown.start)} to={share(shown.end)} />
        <div
          style={{
            left: `${share(shown.start) * 100}%`,
            right: `${(1 - share(shown.end)) * 100}%`,
          }}
          className="absolute inset-y-0 border-y border-accent bg-accent/10"
        />
        {handle("start", "From")}
        {handle("end", "To")}
      </div>
    </fieldset>
  );
}
