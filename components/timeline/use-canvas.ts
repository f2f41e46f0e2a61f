"use client";

import { type RefObject, useEffect } from "react";
import type { Size } from "./use-size.ts";

type Paint = (ctx: CanvasRenderingContext2D) => void;

/**
 * Paints in the next animation frame, once, whenever `paint` or the size changes and never
 * otherwise: keep `paint` stable (`useCallback`) while nothing changes. Units are CSS pixels.
 */
export function useCanvas(
  ref: RefObject<HTMLCanvasElement | null>,
  size: Size | null,
  paint: Paint | null,
): void {
  useEffect(() => {
    if (!size || !paint) return;
    const frame = requestAnimationFrame(() => {
      const ctx = ref.current?.getContext("2d");
      if (ctx) paintAt(ctx, size, paint);
    });
    return () => cancelAnimationFrame(frame);
  }, [ref, size, paint]);
}

function paintAt(ctx: CanvasRenderingContext2D, { width, height }: Size, paint: Paint): void {
  const ratio = window.devicePixelRatio || 1;
  const { canvas } = ctx;
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
