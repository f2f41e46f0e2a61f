"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { PopoverAt } from "#components/ui/popover-at.tsx";
import { useSize } from "#components/ui/use-size.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { createStore, type Store } from "#lib/collab/client/store.ts";
import type { Frame } from "../draw/draw.ts";
import type { MarkRings } from "../draw/draw-rings.ts";
import type { TimelineTheme } from "../draw/theme.ts";
import { CreateAt } from "../edit/create-at.tsx";
import { type Draft, dateAt, markOfDraft } from "../edit/draft.ts";
import { DraftCard } from "../edit/draft-card.tsx";
import type { TimelineEdits } from "../edit/timeline-edits.ts";
import type { DraftControl } from "../edit/use-draft.ts";
import { type PlacedCluster, type PlacedMark, placeMark } from "../layout/scene.ts";
import type { Mark, TimelineModel } from "../model/model.ts";
import { pixelsPerDay, windowAroundSpan, zoomWindow } from "../viewport.ts";
import type { WindowControl } from "../window/window-control.ts";
import { ClusterList } from "./cluster-list.tsx";
import { HoverCard, placeCard } from "./hover-card.tsx";
import { dayAtPoint, laneAt, type SheetPoint, screenOf, type Target } from "./sheet-point.ts";
import { shapeOf } from "./strip-shape.ts";
import type { TimelinePresence } from "./timeline.tsx";
import { useCanvasView } from "./use-canvas-view.ts";
import { usePanZoom } from "./use-pan-zoom.ts";
import { usePointer } from "./use-pointer.ts";
import { useTextMeasures } from "./use-text-measure.ts";

export type TimelineCanvasProps = {
  model: TimelineModel;
  control: WindowControl;
  theme: TimelineTheme | null;
  selectedId: string | null;
  activeId: string | null;
  presence: TimelinePresence[];
  draft: DraftControl;
  picked: Store<ReadonlySet<string>>;
  edits: TimelineEdits | null;
  timeZone: string;
  hasLanes: boolean;
  isMirrored: boolean;
  onSelect: (id: string) => void;
  onPick: (id: string) => void;
};

type Opened =
  | { kind: "create"; x: number; y: number; edtf: string; laneId: string | null; lane: string }
  | { kind: "cluster"; x: number; y: number; marks: Mark[] };

/** The painted part of the strip with what the pointer does on it. */
export function TimelineCanvas(props: TimelineCanvasProps) {
  const { model, control, theme, draft, edits, timeZone, hasLanes, isMirrored } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const measures = useTextMeasures();
  const reader = useDateStyle();
  const [hover] = useState(() => createStore<Target | null>(null));
  const [scrollTop, setScrollTop] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const rings = useRings(props, hover);
  const pending = useStore(draft.store);
  const view = useCanvasView(canvas, control, {
    ...{ model, size, theme, measures, reader, rings, isMirrored, scrollTop },
  });
  const ghost = useGhost(pending, view?.frame() ?? null, timeZone);
  useEffect(() => {
    view?.set({ ghost });
  }, [view, ghost]);
  const pointer = usePointer({
    ...{ canvas, view, hover, draft, timeZone, hasLanes, mayEdit: edits !== null },
    onSelect: props.onSelect,
    onPick: props.onPick,
    onCluster: (column) => openCluster(column, control, view?.frame() ?? null, setOpened),
    onEmpty: (point, frame) => {
      if (edits && !point.isOnAxis) setOpened(creationAt(frame, point, hasLanes));
      else control.moveTo(zoomWindow(control.get(), 2, dayAtPoint(frame, point)));
    },
  });
  const { isGrasped, ...handlers } = pointer;
  usePanZoom(canvas, view, control, isGrasped);
  useHiddenCard(hover, control);
  const height = size ? shapeOf(model, size).height : 0;
  const close = useCallback(() => setOpened(null), []);
  return (
    <div
      ref={box}
      dir="ltr"
      className="absolute inset-0 overflow-x-hidden overflow-y-auto"
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div style={{ height }}>
        <canvas
          ref={canvas}
          style={{ width: "100%", height: size?.height ?? "100%", touchAction: "pan-y" }}
          className="sticky top-0 block cursor-grab active:cursor-grabbing"
          {...handlers}
        />
      </div>
      <Cards {...{ hover, pending, view, model, presence: props.presence, ghost }} />
      {opened?.kind === "create" ? (
        <PopoverAt {...opened} label="New entry" onClose={close}>
          <CreateAt
            edtf={opened.edtf}
            lane={opened.lane}
            onCreate={async (line) => {
              await edits?.create(line, opened.laneId);
              close();
            }}
          />
        </PopoverAt>
      ) : null}
      {opened?.kind === "cluster" ? (
        <PopoverAt {...opened} label="Entries here" onClose={close}>
          <ClusterList
            marks={opened.marks}
            onSelect={(id) => {
              close();
              props.onSelect(id);
            }}
          />
        </PopoverAt>
      ) : null}
    </div>
  );
}

function useRings(props: TimelineCanvasProps, hover: Store<Target | null>): MarkRings {
  const { selectedId, activeId, presence } = props;
  const picked = useStore(props.picked);
  const target = useStore(hover);
  const colours = useMemo(() => {
    const byEntry = new Map<string, string[]>();
    for (const { entryId, colour } of presence)
      byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), colour]);
    return byEntry;
  }, [presence]);
  return useMemo(
    () => ({
      ...{ selectedId, activeId, picked, presence: colours },
      hoveredId: target?.kind === "mark" ? target.item.mark.id : null,
      hoveredCluster: target?.kind === "cluster" ? target.column.cluster : null,
    }),
    [selectedId, activeId, picked, colours, target],
  );
}

/** A card stays where it was shown: it goes as soon as the sheet moves under it. */
function useHiddenCard(hover: Store<Target | null>, control: WindowControl): void {
  useEffect(() => control.subscribe(() => hover.set(null)), [hover, control]);
}

/** The draft as a mark in the frame: on its own track, or on the first of the lane it would move to. */
function useGhost(draft: Draft | null, frame: Frame | null, timeZone: string): PlacedMark | null {
  return useMemo(() => {
    if (!draft || !frame) return null;
    const mark = markOfDraft(draft, timeZone);
    const own = frame.scene.marks.find((item) => item.mark.id === draft.mark.id);
    const lane = frame.layout.lanes[draft.laneIndex];
    const isMoved = draft.laneIndex !== draft.mark.laneIndex;
    const y = isMoved || !own ? (lane?.firstY ?? 0) : own.y;
    return placeMark(mark, y, frame.viewport);
  }, [draft, frame, timeZone]);
}

type CardsProps = {
  hover: Store<Target | null>;
  pending: Draft | null;
  view: { frame(): Frame | null } | null;
  model: TimelineModel;
  presence: TimelinePresence[];
  ghost: PlacedMark | null;
};

function Cards({ hover, pending, view, model, presence, ghost }: CardsProps) {
  const target = useStore(hover);
  const frame = view?.frame();
  if (!frame) return null;
  if (pending && ghost)
    return (
      <div
        style={placeCard(frame, ghost.extent.left, ghost.y)}
        className="overlay pointer-events-none absolute z-10 w-72 px-2.5 py-1.5"
      >
        <DraftCard draft={pending} model={model} />
      </div>
    );
  return target ? <HoverCard {...{ target, frame, presence }} /> : null;
}

function creationAt(frame: Frame, point: SheetPoint, hasLanes: boolean): Opened {
  const found = hasLanes ? laneAt(frame, point.y) : null;
  const edtf = dateAt(dayAtPoint(frame, point), pixelsPerDay(frame.viewport));
  const lane = found?.lane.lane;
  return {
    ...{ kind: "create", edtf, laneId: lane?.id ?? null, lane: lane?.title ?? "no lane" },
    ...screenOf(frame, point.x, point.y),
  };
}

/** Days of a column that a closer look would not tell apart. */
const NARROWEST = 1;
const CLOSER = 6;

function openCluster(
  { cluster, lane, extent, top }: PlacedCluster,
  control: WindowControl,
  frame: Frame | null,
  open: (opened: Opened) => void,
): void {
  const isInside = (mark: Mark) => {
    const middle = (mark.start + mark.end) / 2;
    return middle >= cluster.start && middle < cluster.end;
  };
  const marks = lane.layout.marks.filter(isInside);
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ end }) => end));
  if (last - first > NARROWEST || !frame) {
    const { start, end } = windowAroundSpan(cluster);
    const air = (end - start) * CLOSER;
    control.moveTo({ start: start - air / 2, end: end + air / 2 });
    return;
  }
  open({ kind: "cluster", marks, ...screenOf(frame, extent.left, top) });
}
