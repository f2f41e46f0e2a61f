"use client";

import { type MouseEvent, type PointerEvent, type RefObject, useMemo, useRef } from "react";
import type { Store } from "#lib/collab/client/store.ts";
import type { Frame } from "../draw/draw.ts";
import { beginDraft, type Draft, dragDate, type Grip, isMovable } from "../edit/draft.ts";
import type { DraftControl } from "../edit/use-draft.ts";
import { gripAt } from "../layout/hit.ts";
import type { PlacedCluster, PlacedMark } from "../layout/scene.ts";
import { pixelsPerDay } from "../viewport.ts";
import type { CanvasView } from "./canvas-view.ts";
import { laneAt, pointOf, type SheetPoint, type Target, targetAt } from "./sheet-point.ts";

export type PointerInput = {
  canvas: RefObject<HTMLCanvasElement | null>;
  view: CanvasView | null;
  hover: Store<Target | null>;
  draft: DraftControl;
  timeZone: string;
  mayEdit: boolean;
  /** The rows are the team's lanes, between which entries can be moved. */
  hasLanes: boolean;
  onSelect: (id: string) => void;
  onPick: (id: string) => void;
  onCluster: (column: PlacedCluster) => void;
  /** A double click beside all marks. */
  onEmpty: (point: SheetPoint, frame: Frame) => void;
};

/** A press on a mark, which becomes a drag as soon as the pointer leaves its place. */
type Grasp = { item: PlacedMark; grip: Grip; from: SheetPoint; hasMoved: boolean };

const CLICK_DISTANCE = 4;
const SIDESTEP = 24;

/** What the pointer does on the marks; on the sheet between them it pans (`usePanZoom`). */
export function usePointer(input: PointerInput) {
  const latest = useRef(input);
  latest.current = input;
  const grasp = useRef<Grasp | null>(null);
  return useMemo(() => createHandlers(latest, grasp), []);
}

function createHandlers(latest: { current: PointerInput }, grasp: { current: Grasp | null }) {
  const locate = (event: { clientX: number; clientY: number }) => {
    const { view, canvas } = latest.current;
    const frame = view?.frame();
    if (!frame || !canvas.current) return null;
    const point = pointOf(frame, canvas.current, event);
    return { frame, point, target: targetAt(frame, point) };
  };
  const leaveByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    latest.current.draft.cancel();
    release();
  };
  const release = () => {
    removeEventListener("keydown", leaveByEscape, true);
    grasp.current = null;
  };
  // A drag ends in a click on whatever lies there, which is not meant.
  let wasDragged = false;

  return {
    isGrasped: () => grasp.current !== null,
    onPointerDown(event: PointerEvent<HTMLCanvasElement>) {
      wasDragged = false;
      latest.current.hover.set(null);
      const found = locate(event);
      const isPress = event.button === 0 && event.pointerType !== "touch" && !isPicking(event);
      if (!found || !isPress || !latest.current.mayEdit || found.target?.kind !== "mark") return;
      const { item } = found.target;
      if (!isMovable(item.mark) && !latest.current.hasLanes) return;
      grasp.current = {
        item,
        grip: gripAt(item, found.point.x),
        from: found.point,
        hasMoved: false,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
      addEventListener("keydown", leaveByEscape, true);
    },
    onPointerMove(event: PointerEvent<HTMLCanvasElement>) {
      const found = locate(event);
      if (!found) return;
      const held = grasp.current;
      if (held) {
        held.hasMoved ||= distance(held.from, found.point) > CLICK_DISTANCE;
        if (held.hasMoved)
          latest.current.draft.set(draftOf(held, found.frame, found.point, latest.current));
        return;
      }
      const isHovering = event.buttons === 0 && event.pointerType === "mouse";
      showHover(event.currentTarget, isHovering ? found.target : null, found.point, latest.current);
    },
    onPointerUp() {
      if (grasp.current?.hasMoved) {
        wasDragged = true;
        latest.current.draft.commit();
      }
      release();
    },
    onPointerCancel() {
      latest.current.draft.cancel();
      release();
    },
    onPointerLeave: () => latest.current.hover.set(null),
    onWheel: () => latest.current.hover.set(null),
    onClick(event: MouseEvent<HTMLCanvasElement>) {
      const found = wasDragged ? null : locate(event);
      wasDragged = false;
      if (found?.target) actOn(found.target, isPicking(event), latest.current);
    },
    onDoubleClick(event: MouseEvent<HTMLCanvasElement>) {
      const found = locate(event);
      if (found && !found.target) latest.current.onEmpty(found.point, found.frame);
    },
  };
}

function actOn(target: Target, isPicked: boolean, input: PointerInput): void {
  if (target.kind === "cluster") input.onCluster(target.column);
  else if (isPicked && input.mayEdit) input.onPick(target.item.mark.id);
  else input.onSelect(target.item.mark.id);
}

const isPicking = (event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) =>
  event.ctrlKey || event.metaKey || event.shiftKey;

const distance = (a: SheetPoint, b: SheetPoint) => Math.hypot(a.x - b.x, a.y - b.y);

function draftOf(
  { item, grip, from }: Grasp,
  frame: Frame,
  point: SheetPoint,
  { timeZone, hasLanes }: PointerInput,
): Draft {
  const scale = pixelsPerDay(frame.viewport);
  const { mark } = item;
  const lane = hasLanes && grip === "move" ? laneAt(frame, point.y) : null;
  const laneIndex = lane?.index ?? mark.laneIndex;
  const across = point.x - from.x;
  // Nobody moves a hand straight down: on the way to another lane the day stays as it is.
  const isAside = laneIndex !== mark.laneIndex && Math.abs(across) < SIDESTEP;
  const days = isAside ? 0 : across / scale;
  const date = dragDate(mark, grip, days, { pixelsPerDay: scale, timeZone });
  return { ...beginDraft(mark, "pointer"), date, laneIndex };
}

function showHover(
  canvas: HTMLCanvasElement,
  target: Target | null,
  point: SheetPoint,
  { hover, mayEdit }: PointerInput,
): void {
  const shown = hover.get();
  const isSame = target && shown && sameTarget(target, shown);
  if (!isSame && target !== shown) hover.set(target);
  canvas.style.cursor = cursorOf(target, point, mayEdit);
}

function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === "mark") return b.kind === "mark" && a.item.mark === b.item.mark;
  return b.kind === "cluster" && a.column.cluster === b.column.cluster;
}

function cursorOf(target: Target | null, point: SheetPoint, mayEdit: boolean): string {
  if (!target) return "";
  if (target.kind === "cluster") return "zoom-in";
  const canStretch = mayEdit && isMovable(target.item.mark);
  return canStretch && gripAt(target.item, point.x) !== "move" ? "ew-resize" : "pointer";
}
