import type { Size } from "#components/ui/use-size.ts";

/** Paints in CSS pixels, at the resolution of the screen. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  paint: (ctx: CanvasRenderingContext2D) => void,
): void {
  const ctx = canvas.getContext("2d", { alpha: false });
  if (!ctx) return;
  const ratio = window.devicePixelRatio || 1;
  const wide = Math.round(width * ratio);
  const high = Math.round(height * ratio);
  // Setting a size clears the canvas and costs a buffer: only when it differs.
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
  }
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  paint(ctx);
}
