"use client";

import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { createStore, type Store } from "#lib/collab/client/store.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { Era, Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { TimelineEdits } from "../edit/timeline-edits.ts";
import { useDraft } from "../edit/use-draft.ts";
import { savePng } from "../export/export-timeline.ts";
import { createModelBuilder } from "../model/build-model.ts";
import type { Mark, TimelineModel } from "../model/model.ts";
import { describeMark } from "../model/navigate.ts";
import type { TimeWindow } from "../viewport.ts";
import { createWindowControl, type WindowControl } from "../window/window-control.ts";
import { Minimap } from "./minimap.tsx";
import { TimelineCanvas } from "./timeline-canvas.tsx";
import { TimelineControls } from "./timeline-controls.tsx";
import { TimelineFooter } from "./timeline-footer.tsx";
import { useTimelineOptions } from "./timeline-options.ts";
import { useTheme } from "./use-theme.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";

export type TimelinePresence = { entryId: string; name: string; colour: string };

export type TimelineProps = {
  rows: EntryRow[];
  lanes: Lane[];
  eras: Era[];
  actors: readonly Actor[];
  /** IANA zone by whose clock times of day are shown. */
  timeZone: string;
  title: string;
  selectedId: string | null;
  onSelect: (id: string) => void;
  presence: TimelinePresence[];
  /** The stretch in sight, shared with other views; null: the whole. */
  timeWindow: Store<TimeWindow | null>;
  /** Null for those who may not edit. */
  edits: TimelineEdits | null;
  /** Puts the controls where the page has room for them. */
  placeControls: (controls: ReactNode) => ReactNode;
  label?: string;
};

const NOTHING: ReadonlySet<string> = new Set();
const NOTHING_PICKED = createStore(NOTHING);

/** The chronology on an axis of time. Fills its parent, which has to have a height. */
export function Timeline(props: TimelineProps) {
  const { selectedId, onSelect, presence, edits, timeZone } = props;
  const { options, change } = useTimelineOptions();
  const model = useModel(props, options.grouping);
  const control = useWindow(props.timeWindow, model);
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const isMirrored = useDirection(box, options.direction);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isGoingTo, setIsGoingTo] = useState(false);
  const draft = useDraft(model, edits);
  const picked = edits?.picked ?? NOTHING_PICKED;
  const helpId = useId();
  const hasLanes = options.grouping === "lane";
  const pick = (id: string) => picked.set(toggled(picked.get(), id));
  const onKeyDown = useTimelineKeys({
    ...{ model, control, draft, hasLanes, isMirrored, mayEdit: edits !== null },
    activeId: activeId ?? selectedId,
    onActive: (mark) => setActiveId(mark.id),
    onOpen: onSelect,
    onPick: pick,
    onGoTo: () => setIsGoingTo(true),
  });
  useRevealSelected(model, selectedId, control);
  return (
    <div ref={box} className="flex h-full min-h-0 flex-col bg-panel">
      {props.placeControls(
        <TimelineControls
          {...{ model, control, options, timeZone, isGoingTo, isMirrored }}
          title={props.title}
          onChange={change}
          onGoingTo={setIsGoingTo}
          onSavePng={() => {
            const canvas = strip.current?.querySelector("canvas");
            if (canvas) void savePng(canvas, props.title);
          }}
        />,
      )}
      <div
        ref={strip}
        role="application"
        aria-roledescription="timeline"
        aria-label={props.label ?? "Timeline of the chronology"}
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the strip is one tab stop of its own.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          setActiveId(null);
          if (draft.store.get()?.by === "keys") draft.cancel();
        }}
        className="relative min-h-0 flex-1 -outline-offset-2!"
      >
        <TimelineCanvas
          {...{ model, control, theme, selectedId, activeId, presence, draft, picked, timeZone }}
          {...{ edits, hasLanes, isMirrored, onSelect }}
          onPick={pick}
        />
      </div>
      <p id={helpId} className="sr-only">
        {HELP} {edits ? EDITOR_HELP : ""}
      </p>
      <Announcement {...{ model, activeId, picked }} />
      <Minimap {...{ model, control, theme, isMirrored }} />
      <TimelineFooter control={control} undated={model.undated} />
    </div>
  );
}

const HELP =
  "Left and right arrows go along a lane, up and down to the next one, Enter opens the entry, " +
  "plus and minus zoom, 0 shows all, g goes to a date. The list has the same entries in order.";
const EDITOR_HELP =
  "Alt with the arrows moves the entry in time or to another lane, Enter stores that, Escape leaves " +
  "it. The space bar picks entries for a common change.";

function toggled(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return next;
}

function useModel(props: TimelineProps, grouping: Parameters<BuildModel>[0]["grouping"]) {
  const [build] = useState(createModelBuilder);
  const { rows, lanes, eras, actors, timeZone } = props;
  return useMemo(
    () => build({ rows, lanes, eras, actors, timeZone, grouping }),
    [build, rows, lanes, eras, actors, timeZone, grouping],
  );
}

type BuildModel = ReturnType<typeof createModelBuilder>;

function useWindow(store: Store<TimeWindow | null>, model: TimelineModel): WindowControl {
  const { start, end } = model.bounds;
  // biome-ignore lint/correctness/useExhaustiveDependencies: later bounds are set on it.
  const control = useMemo(() => createWindowControl(store, { start, end }), [store]);
  useEffect(() => control.setBounds({ start, end }), [control, start, end]);
  return control;
}

/** Whether time runs from right to left: as was chosen, else as the page around runs. */
function useDirection(
  box: { current: HTMLElement | null },
  direction: "auto" | "ltr" | "rtl",
): boolean {
  const [isPageMirrored, setIsPageMirrored] = useState(false);
  useEffect(() => {
    if (box.current) setIsPageMirrored(getComputedStyle(box.current).direction === "rtl");
  }, [box]);
  return direction === "auto" ? isPageMirrored : direction === "rtl";
}

/** What is chosen elsewhere, such as in the list, comes into sight. Another's edit moves nothing. */
function useRevealSelected(
  model: TimelineModel,
  selectedId: string | null,
  control: WindowControl,
) {
  const latest = useRef({ model, control });
  latest.current = { model, control };
  useEffect(() => {
    const mark = selectedId === null ? undefined : latest.current.model.markById.get(selectedId);
    if (mark) latest.current.control.reveal((mark.start + mark.end) / 2);
  }, [selectedId]);
}

type AnnouncementProps = {
  model: TimelineModel;
  activeId: string | null;
  picked: Store<ReadonlySet<string>>;
};

/** What a screen reader hears of the place of the keys: the lane first, where it is another. */
function Announcement({ model, activeId, picked }: AnnouncementProps) {
  const reader = useDateStyle();
  const chosen = useStore(picked);
  const lane = useRef<number | null>(null);
  const mark = activeId === null ? undefined : model.markById.get(activeId);
  const words = mark ? describeMark(model, mark, reader) : "";
  const heading = mark && lane.current !== mark.laneIndex ? headingOf(model, mark) : "";
  useEffect(() => {
    lane.current = mark?.laneIndex ?? null;
  }, [mark]);
  return (
    <p aria-live="polite" className="sr-only">
      {heading}
      {words}
      {mark && chosen.has(mark.id) ? ", picked" : ""}
    </p>
  );
}

const headingOf = (model: TimelineModel, mark: Mark) => `${model.lanes[mark.laneIndex]?.title}: `;
