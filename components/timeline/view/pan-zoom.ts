import { select } from "d3-selection";
import {
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
  zoom,
  zoomIdentity,
} from "d3-zoom";
import type { Frame } from "../draw/draw.ts";
import { SHORTEST_WINDOW, type TimeWindow, type Viewport, WIDEST } from "../viewport.ts";
import type { WindowControl } from "../window/window-control.ts";
import type { CanvasView } from "./canvas-view.ts";

type Canvas = HTMLCanvasElement;

/**
 * Wheel and pinch zoom around the pointer, a drag pans, a sideways wheel pans too. The window is
 * the truth; d3-zoom's transform is set from it after each frame. `takes` may leave a gesture to
 * somebody else: a drag of a mark, or the wheel to a page that scrolls.
 *
 * @returns what ends it
 */
export function attachPanZoom(
  canvas: Canvas,
  view: CanvasView,
  control: WindowControl,
  takes: (event: Event) => boolean,
): () => void {
  const behavior = zoom<Canvas, unknown>()
    .clickDistance(4)
    .filter((event: Event) => isZoomGesture(event) && takes(event))
    .wheelDelta(wheelDelta)
    .on("zoom", (event: D3ZoomEvent<Canvas, unknown>) => {
      const frame = view.frame();
      // Without a source event the transform was set by us.
      if (event.sourceEvent && frame)
        control.setWindow(windowOf(event.transform, frame, control.range()));
    });
  const selection = select(canvas);
  selection.call(behavior).on("dblclick.zoom", null);
  const pan = (event: WheelEvent) => {
    const frame = view.frame();
    if (!frame || !isSideways(event)) return;
    event.preventDefault();
    control.setWindow(panned(frame, event));
  };
  canvas.addEventListener("wheel", pan, { passive: false });
  const leave = view.onPaint((frame) => follow(canvas, behavior, frame, control.range()));
  return () => {
    leave();
    selection.on(".zoom", null);
    canvas.removeEventListener("wheel", pan);
  };
}

/** Not `behavior.transform`: that would end the gesture which caused this very change. */
function follow(
  canvas: Canvas,
  behavior: ZoomBehavior<Canvas, unknown>,
  frame: Frame,
  range: TimeWindow,
): void {
  const longest = range.end - range.start;
  const { left, width } = plotOf(frame);
  behavior.scaleExtent([1 / WIDEST, Math.max(1, longest / SHORTEST_WINDOW)]).extent([
    [left, 0],
    [left + width, 1],
  ]);
  Object.assign(canvas, { __zoom: transformOf(frame, range) });
}

const isSideways = (event: WheelEvent) =>
  !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return !isSideways(event);
  return !(event instanceof MouseEvent) || (event.button === 0 && !event.shiftKey);
}

/** The plot as it lies on the screen: behind the gutter, or on a mirrored sheet before it. */
function plotOf({ viewport, isMirrored }: Frame): { left: number; width: number } {
  return { left: isMirrored ? 0 : viewport.left, width: viewport.width };
}

function panned({ viewport, isMirrored }: Frame, event: WheelEvent): TimeWindow {
  const pixels = (event.deltaX || event.deltaY) * (isMirrored ? -1 : 1);
  const days = (pixels * (viewport.end - viewport.start)) / viewport.width;
  return { start: viewport.start + days, end: viewport.end + days };
}

/** At the identity the range fills the plot. */
function windowOf(transform: ZoomTransform, frame: Frame, range: TimeWindow): TimeWindow {
  const { k, x } = frame.isMirrored ? mirror(transform, frame) : transform;
  const view = frame.viewport;
  const span = (range.end - range.start) / k;
  const start = range.start - ((x - view.left * (1 - k)) / view.width) * span;
  return { start, end: start + span };
}

function transformOf(frame: Frame, range: TimeWindow): ZoomTransform {
  const made = inView(frame.viewport, range);
  return frame.isMirrored ? mirror(made, frame) : made;
}

function inView(view: Viewport, range: TimeWindow): ZoomTransform {
  const k = (range.end - range.start) / (view.end - view.start);
  const x =
    ((range.start - view.start) / (view.end - view.start)) * view.width + view.left * (1 - k);
  return zoomIdentity.translate(x, 0).scale(k);
}

/** The same transform as seen in the mirror; its own inverse. */
function mirror({ k, x }: ZoomTransform, { viewport }: Frame): ZoomTransform {
  const width = viewport.left + viewport.width;
  return zoomIdentity.translate(width * (1 - k) - x, 0).scale(k);
}

/** Pixels from which a turn is of a wheel, not of two fingers, which browsers send with Ctrl. */
const NOTCH = 50;

/** d3-zoom's own, but that a wheel turned with Ctrl is no faster than without. */
export function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  const isPinch = ctrlKey && deltaMode === 0 && Math.abs(deltaY) < NOTCH;
  return -deltaY * unit * (isPinch ? 10 : 1);
}
