"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import type { Era, Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { buildModel } from "./build-model.ts";
import { Minimap } from "./minimap-canvas.tsx";
import type { Mark, TimelineModel } from "./model.ts";
import { describeMark } from "./navigate.ts";
import { TimelineCanvas } from "./timeline-canvas.tsx";
import { TimelineFooter } from "./timeline-footer.tsx";
import { useTheme } from "./use-theme.ts";
import { useTimeWindow } from "./use-time-window.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";

export type TimelinePresence = { entryId: string; name: string; colour: string };

export type TimelineStripProps = {
  rows: EntryRow[];
  lanes: Lane[];
  eras: Era[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  presence: TimelinePresence[];
  /** What the strip is called by screen readers. */
  label?: string;
  /** A reader's strip on a phone may do without. */
  hasMinimap?: boolean;
};

/** The chronology on an axis of time. Fills its parent, which has to have a height. */
export function TimelineStrip(props: TimelineStripProps) {
  const { rows, lanes, eras, selectedId, onSelect, presence, hasMinimap = true } = props;
  const model = useMemo(() => buildModel(rows, lanes, eras), [rows, lanes, eras]);
  const theme = useTheme();
  const reader = useDateStyle();
  const control = useTimeWindow(model.bounds);
  const [active, setActive] = useState<{ id: string; words: string } | null>(null);
  const helpId = useId();
  const focusMark = (mark: Mark) =>
    setActive({ id: mark.id, words: describeMark(model, mark, reader) });
  const onKeyDown = useTimelineKeys({
    model,
    control,
    activeId: active?.id ?? selectedId,
    onActive: focusMark,
    onOpen: onSelect,
  });
  useRevealSelected(model, selectedId, control.reveal);
  return (
    <div className="flex h-full min-h-0 flex-col bg-panel">
      <div
        role="application"
        aria-roledescription="timeline"
        aria-label={props.label ?? "Timeline"}
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the strip is one tab stop of its own.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto -outline-offset-2!"
      >
        <TimelineCanvas
          model={model}
          control={control}
          theme={theme}
          selectedId={selectedId}
          activeId={active?.id ?? null}
          presence={presence}
          onSelect={onSelect}
        />
      </div>
      <p id={helpId} className="sr-only">
        Left and right arrows go along a lane, up and down to the next one, Enter opens the entry,
        plus and minus zoom, 0 shows all.
      </p>
      <p aria-live="polite" className="sr-only">
        {active?.words ?? ""}
      </p>
      {hasMinimap ? <Minimap model={model} control={control} theme={theme} /> : null}
      <TimelineFooter control={control} undated={model.undated} />
    </div>
  );
}

/** What is chosen elsewhere, such as in the list, comes into sight. Another's edit moves nothing. */
function useRevealSelected(
  model: TimelineModel,
  selectedId: string | null,
  reveal: (day: number) => void,
) {
  const latest = useRef({ model, reveal });
  latest.current = { model, reveal };
  useEffect(() => {
    const mark = selectedId === null ? undefined : latest.current.model.markById.get(selectedId);
    if (mark) latest.current.reveal((mark.start + mark.end) / 2);
  }, [selectedId]);
}
