import type { Frame } from "../draw/draw.ts";
import { drawTimeline } from "../draw/draw.ts";
import type { WindowControl } from "../window/window-control.ts";
import { createFrameComposer, type FrameSource } from "./compose-frame.ts";
import { paintCanvas } from "./paint-canvas.ts";

/** The painted strip. It follows its window by itself; all else is set. */
export type CanvasView = {
  /** Takes over what changed, and paints in the next frame. */
  set(changes: Partial<FrameSource>): void;
  /** What was painted last; null before the first frame. */
  frame(): Frame | null;
  /** Called after each frame. */
  onPaint(listener: (frame: Frame) => void): () => void;
  destroy(): void;
};

const NEEDED = ["model", "size", "theme", "measures", "reader", "rings"] as const;

const BEGINNING: Partial<FrameSource> = { ghost: null, isMirrored: false, scrollTop: 0 };

/**
 * Paints at most once per animation frame and only when something changed. Nothing of React runs in
 * a frame, so that its cost is the pixels' alone.
 */
export function createCanvasView(canvas: HTMLCanvasElement, control: WindowControl): CanvasView {
  const composer = createFrameComposer();
  const source: Partial<FrameSource> = { ...BEGINNING };
  const listeners = new Set<(frame: Frame) => void>();
  let last: Frame | null = null;
  let request = 0;

  function paint(): void {
    request = 0;
    if (!isWhole(source)) return;
    const frame = composer.compose(source, control.get(), control.range());
    paintCanvas(canvas, source.size, (ctx) => drawTimeline(ctx, frame));
    last = frame;
    for (const listener of [...listeners]) listener(frame);
    if (!frame.layout.isComplete) schedule();
  }
  function schedule(): void {
    if (request === 0) request = requestAnimationFrame(paint);
  }
  const leave = control.subscribe(schedule);
  return {
    set(changes) {
      Object.assign(source, changes);
      schedule();
    },
    frame: () => last,
    onPaint(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      leave();
      cancelAnimationFrame(request);
    },
  };
}

const isWhole = (source: Partial<FrameSource>): source is FrameSource =>
  NEEDED.every((key) => source[key] != null);
