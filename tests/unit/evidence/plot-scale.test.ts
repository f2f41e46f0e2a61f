import fc from "fast-check";
import { expect, test } from "vitest";
import { barOf, makeScale } from "#components/evidence/figures/plot-scale.ts";

const figures = (
  low: number | null,
  best: number | null,
  high: number | null,
  qualifier = "exact",
) => ({ low, best, high, qualifier }) as Parameters<typeof barOf>[0];

test("what a report draws", () => {
  expect(barOf(figures(130, 130, null, "at_least"))).toEqual({
    ...{ low: 130, high: 130, best: 130, isOpen: true },
  });
  expect(barOf(figures(null, null, 50, "at_most"))).toEqual({
    ...{ low: 0, high: 50, best: null, isOpen: false },
  });
  expect(barOf(figures(null, null, null, "none_reported"))).toMatchObject({ high: 0, best: 0 });
  expect(barOf(figures(null, null, null, "dozens"))).toBeNull();
});

test("every number lies within the plot, in order, on few whole ticks", () => {
  const n = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.array(n, { minLength: 1, maxLength: 8 }), (values) => {
      const bars = values.map((value) => ({ low: value, high: value, best: value, isOpen: false }));
      const scale = makeScale(bars);
      for (const value of values) {
        expect(scale.at(value)).toBeGreaterThanOrEqual(0);
        expect(scale.at(value)).toBeLessThanOrEqual(1);
      }
      expect(scale.at(scale.from)).toBeLessThan(scale.at(scale.to));
      expect(scale.ticks.length).toBeLessThanOrEqual(6);
      expect(scale.ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});
