"use client";

import { type KeyboardEvent, useCallback } from "react";
import type { Mark, TimelineModel } from "./model.ts";
import { isNavigationKey, moveFocus } from "./navigate.ts";
import type { WindowControl } from "./use-time-window.ts";
import { zoomWindow } from "./viewport.ts";

type Keys = {
  model: TimelineModel;
  control: WindowControl;
  activeId: string | null;
  onActive: (mark: Mark) => void;
  onOpen: (id: string) => void;
};

const ZOOM_STEP = 1.5;

/** One tab stop: arrows, Home and End move, Enter opens, plus and minus zoom, 0 shows all. */
export function useTimelineKeys({ model, control, activeId, onActive, onOpen }: Keys) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionFor(event.key, { model, control, activeId, onActive, onOpen });
      if (!act) return;
      event.preventDefault();
      act();
    },
    [model, control, activeId, onActive, onOpen],
  );
}

function actionFor(key: string, keys: Keys): (() => void) | null {
  if (isNavigationKey(key)) return () => step(key, keys);
  if ((key === "Enter" || key === " ") && keys.activeId) return () => keys.onOpen(keys.activeId!);
  if (key === "+" || key === "=") return () => zoomBy(ZOOM_STEP, keys.control);
  if (key === "-") return () => zoomBy(1 / ZOOM_STEP, keys.control);
  if (key === "0") return keys.control.fit;
  return null;
}

function step(key: Parameters<typeof moveFocus>[2], { model, control, activeId, onActive }: Keys) {
  const mark = moveFocus(model, activeId, key);
  if (!mark) return;
  onActive(mark);
  control.reveal((mark.start + mark.end) / 2);
}

/** Zooms around the middle of what is in sight. */
export function zoomBy(factor: number, control: WindowControl): void {
  const { start, end } = control.window;
  control.moveTo(zoomWindow(control.window, factor, (start + end) / 2));
}
