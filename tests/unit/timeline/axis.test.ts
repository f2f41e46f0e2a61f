import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTicks, contextLabel } from "#components/timeline/axis.ts";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import type { Viewport } from "#components/timeline/viewport.ts";

const measure = (text: string) => text.length * 7;

function viewport(from: string, to: string, width = 600): Viewport {
  return { start: firstDayNumber(from)!, end: firstDayNumber(to)!, left: 100, width };
}

const labels = (view: Viewport) =>
  buildTicks(view, measure)
    .filter((tick) => tick.label !== "")
    .map((tick) => tick.label);

test("ten years are labelled year by year", () => {
  expect(labels(viewport("2015", "2025"))).toEqual([
    "2015",
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
  ]);
});

test("a year is labelled by months, the first of January by its year", () => {
  expect(labels(viewport("2023-06", "2024-06"))).toEqual(
    "Jun Jul Aug Sep Oct Nov Dec 2024 Feb Mar Apr May Jun".split(" "),
  );
});

test("a week is labelled by days", () => {
  expect(labels(viewport("2024-02-27", "2024-03-02"))).toContain("29 Feb");
  expect(labels(viewport("2024-02-27", "2024-03-02"))).toContain("Mar");
});

test("centuries before our era have a minus sign", () => {
  expect(labels(viewport("-0400", "0400"))).toContain("−200");
});

test("labels never touch, from days to millennia, on any width", () => {
  const view = fc.record({
    start: fc.double({ min: -1_000_000, max: 100_000, noNaN: true }),
    span: fc.double({ min: 8, max: 1_500_000, noNaN: true }),
    width: fc.integer({ min: 120, max: 2400 }),
  });
  fc.assert(
    fc.property(view, ({ start, span, width }) => {
      const ticks = buildTicks({ start, end: start + span, left: 0, width }, measure);
      const shown = ticks.filter((tick) => tick.label !== "");
      shown.slice(1).forEach((tick, i) => {
        expect(tick.x).toBeGreaterThan(shown[i]!.x + measure(shown[i]!.label));
      });
      expect(ticks.length).toBeLessThan(width);
    }),
  );
});

test("the year is said aside while no first of January is in sight", () => {
  expect(contextLabel(viewport("2023-03", "2023-09"))).toBe("2023");
  expect(contextLabel(viewport("2023-03-02", "2023-03-12"))).toBe("Mar 2023");
  expect(contextLabel(viewport("2015", "2025"))).toBe("");
});
