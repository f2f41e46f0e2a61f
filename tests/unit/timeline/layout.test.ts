import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOfDay } from "#components/timeline/day-number.ts";
import { markExtent } from "#components/timeline/layout/extent.ts";
import { createLayouter, type Layout, type Layouter } from "#components/timeline/layout/layout.ts";
import { createModelBuilder } from "#components/timeline/model/build-model.ts";
import type { Mark, TimelineModel } from "#components/timeline/model/model.ts";
import { fitWindow } from "#components/timeline/viewport.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { makeDate, makeRow } from "./make-row.ts";

const LANES = [0, 1, 2].map((hue) => ({ id: `${hue}`, title: `Lane ${hue}`, hue, position: hue }));
const NO_ERAS: never[] = [];
const measure = (text: string) => text.length * 6;
const PLOT = 900;

const isoOf = (day: number) => {
  const fields = fieldsOfDay(day);
  const text = (value: number, width: number) => String(value).padStart(width, "0");
  return `${text(fields.year, 4)}-${text(fields.month, 2)}-${text(fields.day, 2)}`;
};

/** Days, spans and one or the other open end. */
const dates = fc
  .record({
    day: fc.integer({ min: 15_000, max: 20_000 }),
    length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 900 })),
    open: fc.constantFrom("", "", "", "start", "end"),
  })
  .map(({ day, length, open }) => {
    const [first, last] = [isoOf(day), isoOf(day + length)];
    if (open === "start") return makeDate(`../${last}`, null, last);
    if (open === "end") return makeDate(`${first}/..`, first, null);
    return makeDate(length === 0 ? first : `${first}/${last}`, first, last);
  });

const rows = (maxLength: number) =>
  fc
    .array(fc.record({ date: dates, lane: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength,
    })
    .map((given) =>
      given.map(({ date, lane }, index) =>
        makeRow(`e${index}`, { date, laneId: `${lane}`, title: `Entry number ${index}` }),
      ),
    );

function prepare(layouter: Layouter, model: TimelineModel, height = 420) {
  const whole = fitWindow(model.bounds);
  const fitScale = PLOT / (whole.end - whole.start);
  layouter.prepare(model, { fitScale, top: 40, bottom: height, titleHeight: 0, measure });
  return fitScale;
}

function layOut(given: EntryRow[], zoom = 1, height = 420): { layout: Layout; scale: number } {
  const layouter = createLayouter();
  const model = createModelBuilder()({ rows: given, lanes: LANES, eras: [] });
  const scale = prepare(layouter, model, height) * zoom;
  return { layout: layouter.layoutAt(scale), scale };
}

const zooms = fc.constantFrom(1, 1.3, 4, 40, 900);

test("no two marks of a track overlap, at any scale, however little room there is", () => {
  fc.assert(
    fc.property(rows(80), zooms, fc.constantFrom(180, 420), (given, zoom, height) => {
      const { layout, scale } = layOut(given, zoom, height);
      for (const { layout: lane } of layout.lanes) {
        for (const { marks } of lane.tracks) {
          const extents = marks
            .map((mark) => markExtent(mark, (day) => day * scale))
            .sort((a, b) => a.left - b.left);
          extents.slice(1).forEach((extent, index) => {
            expect(extent.left).toBeGreaterThanOrEqual(extents[index]!.right - 0.001);
          });
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("every mark is on a track or counted in a column, once", () => {
  fc.assert(
    fc.property(rows(120), zooms, (given, zoom) => {
      const { layout } = layOut(given, zoom, 180);
      for (const { lane, layout: laid } of layout.lanes) {
        const drawn = laid.tracks.reduce((sum, { marks }) => sum + marks.length, 0);
        const counted = laid.clusters.reduce((sum, { count }) => sum + count, 0);
        expect(drawn + counted).toBe(lane.marks.length);
      }
    }),
  );
});

test("the same entries in any order lie the same", () => {
  fc.assert(
    fc.property(rows(60), zooms, fc.infiniteStream(fc.nat()), (given, zoom, random) => {
      const shuffled = given
        .map((row) => ({ row, at: random.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      expect(tracksOf(layOut(shuffled, zoom).layout)).toEqual(tracksOf(layOut(given, zoom).layout));
    }),
  );
});

function tracksOf(layout: Layout): Map<string, string> {
  const places = new Map<string, string>();
  layout.lanes.forEach(({ layout: lane }, at) => {
    lane.tracks.forEach(({ marks }, track) => {
      for (const { id } of marks) places.set(id, `${at}:${track}`);
    });
  });
  return places;
}

test("one more entry moves no other to another track, while labels keep their room", () => {
  fc.assert(
    fc.property(rows(40), dates, fc.integer({ min: 0, max: 2 }), (given, date, lane) => {
      const build = createModelBuilder();
      const layouter = createLayouter();
      const before = build({ rows: given, lanes: LANES, eras: [] });
      const scale = prepare(layouter, before, 2000);
      const first = layouter.layoutAt(scale);
      const places = tracksOf(first);
      const added = makeRow("added", { date, laneId: `${lane}` });
      const after = build({ rows: [...given, added], lanes: LANES, eras: [] });
      // The window of the whole may have grown: the scale at which one looks stays the same.
      layouter.prepare(after, { fitScale: scale, top: 40, bottom: 2000, titleHeight: 0, measure });
      const second = layouter.layoutAt(scale);
      expect(second.lanes.map(({ top }) => top)).toEqual(first.lanes.map(({ top }) => top));
      const isLabelled = second.lanes.every(({ layout }) => layout.isLabelled);
      const moved = [...tracksOf(second)].filter(
        ([id, at]) => id !== "added" && places.get(id) !== at,
      );
      if (isLabelled) expect(moved).toEqual([]);
    }),
  );
});

test("what did not change is the same object, so that nothing of it is done again", () => {
  const build = createModelBuilder();
  const given = [0, 1, 2].map((lane) =>
    makeRow(`e${lane}`, {
      date: makeDate("2020-01-01", "2020-01-01", "2020-01-01"),
      laneId: `${lane}`,
    }),
  );
  const before = build({ rows: given, lanes: LANES, eras: [] });
  const changed = given.map((row, index) => (index === 1 ? { ...row, title: "Another" } : row));
  const after = build({ rows: changed, lanes: LANES, eras: [] });
  expect(after.lanes[0]).toBe(before.lanes[0]);
  expect(after.lanes[1]).not.toBe(before.lanes[1]);
  expect(after.lanes[2]).toBe(before.lanes[2]);
});

test("a crowd is laid out bit by bit, and comes to the same as in one go", () => {
  const given = Array.from({ length: 30_000 }, (_, index) => {
    const day = isoOf(10_000 + ((index * 7919) % 9973));
    return makeRow(`e${index}`, { date: makeDate(day, day, day), laneId: "0" });
  });
  const model = createModelBuilder()({ rows: given, lanes: LANES, eras: [] });
  const layouter = createLayouter();
  const scale = prepare(layouter, model) * 30;
  expect(layouter.layoutAt(scale / 30).isComplete).toBe(true);
  let frames = 1;
  while (!layouter.layoutAt(scale).isComplete) frames += 1;
  expect(frames).toBeGreaterThan(1);
  const whole = createLayouter();
  prepare(whole, model);
  expect(tracksOf(layouter.layoutAt(scale))).toEqual(tracksOf(whole.layoutWhole(scale)));
});

test("days of one place in the team's order are drawn in that order", () => {
  const day = makeDate("2020-01-01", "2020-01-01", "2020-01-01");
  const given = [3, 1, 2].map((sameDayOrder) =>
    makeRow(`e${sameDayOrder}`, { date: day, laneId: "0", sameDayOrder }),
  );
  const tracks = layOut(given).layout.lanes[0]!.layout.tracks;
  expect(tracks.map(({ marks }) => marks.map((mark: Mark) => mark.id))).toEqual([
    ["e1"],
    ["e2"],
    ["e3"],
  ]);
});

test("a model that followed changes step by step is the one made anew", () => {
  const change = fc.record({ at: fc.nat(), date: dates, lane: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(rows(30), fc.array(change, { maxLength: 12 }), (given, changes) => {
      const build = createModelBuilder();
      let current = given;
      build({ rows: current, lanes: LANES, eras: NO_ERAS });
      for (const { at, date, lane } of changes) {
        const index = at % (current.length + 1);
        const row = makeRow(current[index]?.id ?? `new-${at}-${current.length}`, {
          ...{ date: lane === 3 ? null : date, laneId: `${lane % 3}` },
          deletedAt: at % 5 === 0 ? "2024-01-01T00:00:00Z" : null,
        });
        // Moved to the front too, as a list that is sorted anew moves it.
        current = [row, ...current.filter((_, each) => each !== index)];
        const followed = build({ rows: current, lanes: LANES, eras: NO_ERAS });
        const anew = createModelBuilder()({ rows: current, lanes: LANES, eras: NO_ERAS });
        expect(followed.lanes).toEqual(anew.lanes);
        expect(followed.bounds).toEqual(anew.bounds);
        expect(followed.undated).toBe(anew.undated);
        expect([...followed.markById.keys()].sort()).toEqual([...anew.markById.keys()].sort());
      }
    }),
  );
});

test("lanes are divided anew when more entries need the room that was air for a few", () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    makeRow(`m${index}`, {
      date: dayOf(15_000 + index),
      laneId: "0",
      title: "A long enough title",
    }),
  );
  const few = [1, 2].map((lane) =>
    makeRow(`f${lane}`, { date: dayOf(15_500), laneId: `${lane}`, title: "Few" }),
  );
  const build = createModelBuilder();
  const layouter = createLayouter();
  const show = (rows: EntryRow[]) => {
    const model = build({ rows, lanes: LANES, eras: NO_ERAS });
    prepare(layouter, model, 320);
    return layouter.layoutWhole(PLOT / 600);
  };
  show([many[0]!, ...few]);
  const grown = show([...many, ...few]);
  const anew = createLayouter();
  const model = createModelBuilder()({ rows: [...many, ...few], lanes: LANES, eras: NO_ERAS });
  prepare(anew, model, 320);
  const heights = (layout: Layout) => layout.lanes.map(({ height }) => height);
  expect(heights(grown)).toEqual(heights(anew.layoutWhole(PLOT / 600)));
});

const dayOf = (day: number) => makeDate(isoOf(day), isoOf(day), isoOf(day));
