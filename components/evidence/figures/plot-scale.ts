import type { Figures } from "#lib/domain/assertion.ts";

/** What one report draws: numbers of people; `isOpen` where it says “at least” and no more. */
export type PlotBar = { low: number; high: number; best: number | null; isOpen: boolean };

/** Null where a report has no number: dozens, several, unknown. */
export function barOf({ low, best, high, qualifier }: Figures): PlotBar | null {
  if (qualifier === "none_reported" && best === null)
    return { low: 0, high: 0, best: 0, isOpen: false };
  const known = [low, best, high].filter((value) => value !== null);
  if (known.length === 0) return null;
  return {
    low: low ?? (qualifier === "at_most" ? 0 : Math.min(...known)),
    high: Math.max(...known),
    best,
    isOpen: high === null && qualifier === "at_least",
  };
}

export type PlotScale = {
  from: number;
  to: number;
  ticks: number[];
  at: (value: number) => number;
};

/** Share of the width that an open end takes beyond the last number. */
const MARGIN = 0.08;

/**
 * A scale from the lowest to the highest number that occurs, with three or four round ticks.
 * `at` gives a position from 0 to 1. It does not begin at zero: what matters is how far the
 * reports lie apart.
 */
export function makeScale(bars: readonly PlotBar[]): PlotScale {
  const low = Math.min(...bars.map((bar) => bar.low));
  const high = Math.max(...bars.map((bar) => bar.high));
  const step = niceStep(Math.max(1, high - low) / 3);
  const from = Math.floor(low / step) * step;
  const to = Math.max(from + step, Math.ceil(high / step) * step);
  const ticks = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => from + i * step,
  );
  const at = (value: number): number => MARGIN / 2 + ((value - from) / (to - from)) * (1 - MARGIN);
  return { from, to, ticks, at };
}

/** 1, 2 or 5 times a power of ten, at least 1: people are whole. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10;
  return Math.max(1, step * power);
}
