import type { Tick } from "./axis.ts";

/** Pixels of air between two labels. */
export const LABEL_GAP = 14;

type Measure = (text: string) => number;

/**
 * Takes away labels that would touch another: months differ in length, and names in width. Strong
 * ones stay before others, so that what is kept does not change while the window moves.
 */
export function keepApart(ticks: Tick[], measure: Measure): Tick[] {
  const strong = new Set<Tick>();
  let freeFrom = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    if (!tick.isStrong || tick.x < freeFrom) continue;
    strong.add(tick);
    freeFrom = endOf(tick, measure);
  }
  return keepAround(strong, ticks, measure);
}

function keepAround(strong: Set<Tick>, ticks: Tick[], measure: Measure): Tick[] {
  const starts = [...strong].map((tick) => tick.x);
  let [freeFrom, next] = [Number.NEGATIVE_INFINITY, 0];
  return ticks.map((tick) => {
    if (strong.has(tick)) next += 1;
    const freeTo = starts[next] ?? Number.POSITIVE_INFINITY;
    const isKept = strong.has(tick) || (tick.x >= freeFrom && endOf(tick, measure) <= freeTo);
    if (!isKept) return { ...tick, label: "" };
    freeFrom = endOf(tick, measure);
    return tick;
  });
}

const endOf = ({ x, label }: Tick, measure: Measure): number => x + measure(label) + LABEL_GAP / 2;
