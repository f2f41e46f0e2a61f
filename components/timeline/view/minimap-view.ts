import type { Size } from "#components/ui/use-size.ts";
import { drawMinimap } from "../draw/draw-minimap.ts";
import type { TimelineTheme } from "../draw/theme.ts";
import { binDensity, countBins } from "../layout/minimap.ts";
import type { TimelineModel } from "../model/model.ts";
import type { WindowControl } from "../window/window-control.ts";
import { paintCanvas } from "./paint-canvas.ts";

export type MinimapSource = {
  model: TimelineModel;
  size: Size;
  theme: TimelineTheme;
  isMirrored: boolean;
};

export type MinimapView = { set(source: MinimapSource): void; destroy(): void };

/** Paints the minimap when its window or what it shows changes; the bins are counted once. */
export function createMinimapView(canvas: HTMLCanvasElement, control: WindowControl): MinimapView {
  let source: MinimapSource | null = null;
  let bins: { of: unknown[]; counts: number[] } | null = null;
  let request = 0;

  function countOnce({ model, size }: MinimapSource): number[] {
    const range = control.range();
    const of = [model, size.width, range.start, range.end];
    if (bins?.of.every((each, index) => each === of[index])) return bins.counts;
    bins = { of, counts: binDensity(model, range, countBins(size.width)) };
    return bins.counts;
  }
  function paint(): void {
    request = 0;
    if (!source) return;
    const { size, theme, isMirrored } = source;
    const counts = countOnce(source);
    const frame = { counts, theme, isMirrored, range: control.range(), window: control.get() };
    paintCanvas(canvas, size, (ctx) => drawMinimap(ctx, { ...frame, ...size }));
  }
  function schedule(): void {
    if (request === 0) request = requestAnimationFrame(paint);
  }
  const leave = control.subscribe(schedule);
  return {
    set(given) {
      source = given;
      schedule();
    },
    destroy() {
      leave();
      cancelAnimationFrame(request);
    },
  };
}
