"use client";

import { type KeyboardEvent, useCallback, useRef } from "react";
import { shiftDate } from "#lib/domain/date/shift-date.ts";
import { beginDraft, type Draft, isMovable, keyStep } from "../edit/draft.ts";
import type { DraftControl } from "../edit/use-draft.ts";
import type { Mark, TimelineModel } from "../model/model.ts";
import { isNavigationKey, moveFocus, type NavigationKey } from "../model/navigate.ts";
import type { WindowControl } from "../window/window-control.ts";

export type TimelineKeys = {
  model: TimelineModel;
  control: WindowControl;
  activeId: string | null;
  draft: DraftControl;
  mayEdit: boolean;
  /** The rows are the team's lanes, between which entries can be moved. */
  hasLanes: boolean;
  isMirrored: boolean;
  onActive: (mark: Mark) => void;
  onOpen: (id: string) => void;
  onPick: (id: string) => void;
  onGoTo: () => void;
};

export const ZOOM_STEP = 1.5;

/**
 * One tab stop: arrows, Home and End move, Enter opens, plus and minus zoom, 0 shows all, g asks for a
 * date. For editors: Alt with arrows moves the entry, Enter stores that, Escape leaves it; the space
 * bar picks.
 */
export function useTimelineKeys(keys: TimelineKeys) {
  const latest = useRef(keys);
  latest.current = keys;
  return useCallback((event: KeyboardEvent) => {
    // What opens over the strip sends its keys through it, though it lies elsewhere in the page.
    const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.ctrlKey || event.metaKey || !isOwn) return;
    const { current } = latest;
    const act = event.altKey ? altAction(event.key, current) : actionFor(event.key, current);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, []);
}

function actionFor(key: string, keys: TimelineKeys): (() => void) | null {
  const { control, draft, activeId } = keys;
  const pending = draft.store.get();
  if (pending?.by === "keys" && key === "Enter") return draft.commit;
  if (pending && key === "Escape") return draft.cancel;
  if (isNavigationKey(key)) return () => step(mirrored(key, keys), keys);
  if (key === "Enter" && activeId) return () => keys.onOpen(activeId);
  if (key === " " && activeId) return () => (keys.mayEdit ? keys.onPick : keys.onOpen)(activeId);
  if (key === "+" || key === "=") return () => control.zoomBy(ZOOM_STEP);
  if (key === "-") return () => control.zoomBy(1 / ZOOM_STEP);
  if (key === "0") return control.fit;
  if (key === "g") return keys.onGoTo;
  return null;
}

/** On a mirrored sheet the left arrow leads to what is later. */
function mirrored(key: NavigationKey, { isMirrored }: TimelineKeys): NavigationKey {
  if (!isMirrored) return key;
  return key === "ArrowLeft" ? "ArrowRight" : key === "ArrowRight" ? "ArrowLeft" : key;
}

function step(key: NavigationKey, { model, control, activeId, draft, onActive }: TimelineKeys) {
  if (draft.store.get()?.by === "keys") draft.cancel();
  const mark = moveFocus(model, activeId, key);
  if (!mark) return;
  onActive(mark);
  control.reveal((mark.start + mark.end) / 2);
}

function altAction(key: string, keys: TimelineKeys): (() => void) | null {
  const mark = keys.activeId === null ? undefined : keys.model.markById.get(keys.activeId);
  if (!keys.mayEdit || !mark || !isNavigationKey(key)) return null;
  const kept = keys.draft.store.get();
  if (kept?.isSaving) return () => {};
  const draft = kept?.mark.id === mark.id ? kept : beginDraft(mark, "keys");
  const next = moveByKey(mirrored(key, keys), draft, keys);
  return next && (() => keys.draft.set(next));
}

function moveByKey(key: NavigationKey, draft: Draft, keys: TimelineKeys): Draft | null {
  if (key === "ArrowUp" || key === "ArrowDown") {
    const laneIndex = draft.laneIndex + (key === "ArrowUp" ? -1 : 1);
    return keys.hasLanes && keys.model.lanes[laneIndex] ? { ...draft, laneIndex } : draft;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  if (!isMovable(draft.mark)) return draft;
  const days = keyStep(draft.date.edtf) * (key === "ArrowLeft" ? -1 : 1);
  const edtf = shiftDate(draft.date.edtf, days) ?? draft.date.edtf;
  return { ...draft, date: { ...draft.date, edtf } };
}
