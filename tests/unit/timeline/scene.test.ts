import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOfDay } from "#components/timeline/day-number.ts";
import { markExtent } from "#components/timeline/layout/extent.ts";
import { hitMark } from "#components/timeline/layout/hit.ts";
import { createLayouter } from "#components/timeline/layout/layout.ts";
import { composeScene } from "#components/timeline/layout/scene.ts";
import { clipText, type TextMeasure } from "#components/timeline/layout/text-measure.ts";
import { buildModel } from "#components/timeline/model/build-model.ts";
import type { TimelineModel } from "#components/timeline/model/model.ts";
import { fitWindow, pixelsPerDay, type Viewport, xOf } from "#components/timeline/viewport.ts";
import { makeDate, makeDay, makeRow } from "./make-row.ts";

const width = (text: string) => text.length * 6;
const text: TextMeasure = { width, clip: (words, room) => clipText(words, room, width) };
const LANES = [0, 1].map((hue) => ({ id: `${hue}`, title: `Lane ${hue}`, hue, position: hue }));

const isoOf = (day: number) => {
  const { year, month, day: dayOfMonth } = fieldsOfDay(day);
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
};

function viewOf(model: TimelineModel, plot = 700): Viewport {
  return { ...fitWindow(model.bounds), left: 100, width: plot };
}

function sceneOf(model: TimelineModel, view: Viewport, height = 500) {
  const layouter = createLayouter();
  const fitScale = pixelsPerDay(viewOf(model, view.width));
  layouter.prepare(model, { fitScale, top: 50, bottom: height, titleHeight: 0, measure: width });
  const layout = layouter.layoutAt(pixelsPerDay(view));
  return { layout, scene: composeScene(layout, view, text) };
}

const rowsOf = (days: number[]) =>
  days.map((day, index) =>
    makeRow(`${index}`, { date: makeDay(isoOf(day)), laneId: `${index % 2}` }),
  );

const days = fc.array(fc.integer({ min: 15_000, max: 20_000 }), { minLength: 1, maxLength: 50 });

test("labels touch neither each other nor another mark of their line, and stay in the plot", () => {
  fc.assert(
    fc.property(days, (given) => {
      const model = buildModel(rowsOf(given), LANES, []);
      const view = viewOf(model);
      const { scene } = sceneOf(model, view, 250);
      for (const item of scene.marks) {
        if (!item.label) continue;
        expect(item.label.left).toBeGreaterThanOrEqual(view.left);
        expect(item.label.right).toBeLessThanOrEqual(view.left + view.width);
        const line = scene.marks.filter((other) => other.y === item.y && other !== item);
        for (const other of line) {
          for (const taken of [other.extent, ...(other.label ? [other.label] : [])]) {
            const isApart = item.label.right <= taken.left || taken.right <= item.label.left;
            expect(isApart).toBe(true);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("every mark can be hit where it is drawn, and the lanes stay within the height", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 12 }), (given) => {
      const model = buildModel(rowsOf(given.map((day) => 15_000 + day * 10)), LANES, []);
      const { layout, scene } = sceneOf(model, viewOf(model));
      expect(layout.bottom).toBeLessThanOrEqual(501);
      for (const item of scene.marks) {
        const x = (item.extent.left + item.extent.right) / 2;
        expect(hitMark(scene, x, item.y)?.mark.id).toBe(item.mark.id);
      }
    }),
    { numRuns: 60 },
  );
});

test("nothing is hit between the lines", () => {
  const model = buildModel(rowsOf([15_000, 16_000]), LANES, []);
  const { scene } = sceneOf(model, viewOf(model));
  expect(hitMark(scene, 5, 5)).toBeNull();
});

test("a label is cut where the room ends and drawn whole where there is enough", () => {
  const title = "A long title that cannot stand in so narrow a strip of the axis";
  const model = buildModel([makeRow("1", { title, date: makeDay("2020-01-01") })], [], []);
  const shown = (plot: number) => sceneOf(model, viewOf(model, plot)).scene.marks[0]?.label?.text;
  expect(shown(200)).toMatch(/^A long.*…$/u);
  expect(clipText(title, 1000, width)).toBe(title);
  expect(clipText(title, 5, width)).toBe("");
});

test("zooming in moves no mark to another line while all labels have room", () => {
  const model = buildModel(rowsOf([15_000, 15_100, 15_200, 16_000, 17_000, 17_010]), LANES, []);
  const far = viewOf(model);
  const near = { ...far, start: 15_000, end: 15_400 };
  const lineOf = (view: Viewport) =>
    new Map(sceneOf(model, view).scene.marks.map((item) => [item.mark.id, item.y]));
  const before = lineOf(far);
  for (const [id, y] of lineOf(near)) expect(y).toBe(before.get(id));
});

test("ten thousand entries in sight cost no more marks than there are pixels", () => {
  const crowd = rowsOf(
    Array.from({ length: 10_000 }, (_, index) => 10_000 + ((index * 7919) % 9973)),
  );
  const model = buildModel(crowd, LANES, []);
  const { layout, scene } = sceneOf(model, viewOf(model));
  const tracks = layout.lanes.reduce((sum, lane) => sum + lane.layout.tracks.length, 0);
  expect(scene.marks.length).toBeLessThanOrEqual(tracks * 700);
  const near = { ...viewOf(model), start: 12_000, end: 12_030 };
  expect(sceneOf(model, near).scene.marks.length).toBeLessThan(2000);
});

test("a day sits in the middle of its pixels, a year fills its own", () => {
  const model = buildModel(
    [
      makeRow("day", { date: makeDay("2020-07-01") }),
      makeRow("year", { date: makeDate("2020", "2020-01-01", "2020-12-31") }),
    ],
    [],
    [],
  );
  const view = { ...viewOf(model), width: 36_600 };
  const toPixel = (at: number) => xOf(view, at);
  const day = model.markById.get("day")!;
  const year = model.markById.get("year")!;
  const dot = markExtent(day, toPixel);
  expect((dot.left + dot.right) / 2).toBeCloseTo(toPixel(day.start + 0.5));
  expect(markExtent(year, toPixel)).toEqual({
    left: toPixel(year.start),
    right: toPixel(year.end),
  });
});

test("a bar too short for its scale keeps a width that no dot has", () => {
  const model = buildModel(
    [
      makeRow("month", { date: makeDate("2020-07", "2020-07-01", "2020-07-31") }),
      makeRow("far", { date: makeDay("1020-07-01") }),
    ],
    [],
    [],
  );
  const extent = markExtent(model.markById.get("month")!, (day) => xOf(viewOf(model), day));
  expect(extent.right - extent.left).toBeGreaterThan(10);
});

test("a mark whose other date lies far off keeps its label, in the gap between them", () => {
  const year = (text: string) => makeDate(text, `${text}-01-01`, `${text}-12-31`);
  for (const [own, other] of [
    ["2015-01-02", "2024"],
    ["2024-12-30", "2015"],
  ] as const) {
    const row = makeRow("1", { date: makeDay(own), otherDates: [year(other)] });
    const model = buildModel([row], [], []);
    const [item] = sceneOf(model, viewOf(model)).scene.marks;
    expect(item?.label?.text).toBe("Entry 1");
    for (const { extent } of item?.others ?? []) {
      expect(item!.label!.right <= extent.left || item!.label!.left >= extent.right).toBe(true);
    }
  }
});
