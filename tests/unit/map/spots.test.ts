import fc from "fast-check";
import { expect, test } from "vitest";
import { toWorld } from "#components/map/projection.ts";
import { boxAreas, boxOfAll, boxOfSpot, findInView } from "#components/map/spots/boxes.ts";
import { clusterByGrid } from "#components/map/spots/cluster-grid.ts";
import { groupAreas, tintOf } from "#components/map/spots/group-areas.ts";
import { measureScale } from "#components/map/spots/scale-bar.ts";
import type { Located, Spot } from "#components/map/spots/spot.ts";

const located = (id: string, spot: Spot): Located => ({ id, spot, hue: 0, isSourced: true });
const point = (id: string, x: number, y: number) => located(id, { kind: "point", at: { x, y } });
const area = (id: string, code: string) => located(id, { kind: "area", code });
const shape = (code: string, x: number) => ({
  ...{ code, path: "", polygons: [] },
  box: [
    { x, y: 0.4 },
    { x: x + 0.1, y: 0.5 },
  ] as [{ x: number; y: number }, { x: number; y: number }],
});

test("a country that is drawn as provinces is as wide as all of them", () => {
  const boxes = boxAreas([shape("AF-A", 0.1), shape("AF-B", 0.2), shape("FR", 0.6)]);
  expect(boxes.get("AF")).toEqual({
    low: { x: 0.1, y: 0.4 },
    high: { x: expect.closeTo(0.3), y: 0.5 },
  });
  expect(boxes.get("FR")?.low.x).toBe(0.6);
});

test("in view is what has a part in sight: points, areas, and how far a disc reaches", () => {
  const boxes = boxAreas([shape("FR", 0.6)]);
  const at = toWorld({ lat: 0, lng: 0 });
  const all = [
    ...[point("in", 0.65, 0.45), point("out", 0.8, 0.45), area("area", "FR"), area("none", "XX")],
    located("disc", { kind: "disc", at: { ...at, x: 0.6 - 300 / 40_075 }, km: 400 }),
  ];
  const view = { low: { x: 0.6, y: 0.4 }, high: { x: 0.7, y: 0.6 } };
  expect(findInView(all, view, boxes).map(({ id }) => id)).toEqual(["in", "area", "disc"]);
});

test("the box of a disc is as wide as it reaches", () => {
  const at = toWorld({ lat: 60, lng: 20 });
  const box = boxOfSpot({ kind: "disc", at, km: 100 }, new Map());
  // At 60° a kilometre is twice as wide on the map as at the equator.
  expect((box?.high.x ?? 0) - (box?.low.x ?? 0)).toBeCloseTo((2 * 200) / 40_075, 9);
});

test("nothing has no box; all of it lies in the box of all", () => {
  expect(boxOfAll([], new Map())).toBeNull();
  expect(boxOfAll([point("a", 0.2, 0.3), point("b", 0.5, 0.1)], new Map())).toEqual({
    low: { x: 0.2, y: 0.1 },
    high: { x: 0.5, y: 0.3 },
  });
});

test("entries of an area are counted with it; the more, the deeper its tint", () => {
  const groups = groupAreas([area("a", "AF"), point("p", 0, 0), area("b", "AF"), area("c", "FR")]);
  expect([...groups].map(([code, entries]) => [code, entries.length])).toEqual([
    ["AF", 2],
    ["FR", 1],
  ]);
  const tints = [0, 1, 2, 10, 10_000].map(tintOf);
  expect(tints).toEqual([...tints].sort((a, b) => a - b));
  expect(tints[0]).toBe(0);
  expect(tints[4]).toBeLessThan(0.5);
});

test("clusters lose and double no entry, lie among their members, and keep areas out", () => {
  const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
  const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });
  fc.assert(
    fc.property(points, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (pairs, cell) => {
      const all = pairs.map(([x, y], index) => point(String(index), x, y));
      const clusters = clusterByGrid([...all, area("area", "AF")], cell);
      const ids = clusters.flatMap(({ members }) => members.map(({ id }) => id));
      expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
      for (const { at, members } of clusters) {
        const xs = members.map(({ spot }) => (spot.kind === "area" ? 0 : spot.at.x));
        expect(at.x).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-9);
        expect(at.x).toBeLessThanOrEqual(Math.max(...xs) + 1e-9);
        expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(cell);
      }
    }),
  );
});

test("the scale is a round length that fits", () => {
  const middle = fc.record({
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    wide: fc.double({ min: 0.00005, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(middle, ({ lat, wide }) => {
      const { x, y } = toWorld({ lat, lng: 60 });
      const view = {
        low: { x: x - wide / 2, y: y - 1e-9 },
        high: { x: x + wide / 2, y: y + 1e-9 },
      };
      const { km, pixels } = measureScale(view, { width: 700, height: 500 }, 72);
      expect(String(km.toPrecision(3))).toMatch(/^(0\.0*)?[125]0*(\.0+)?(e\+\d+)?$/);
      expect(pixels).toBeLessThanOrEqual(72.0001);
      expect(pixels).toBeGreaterThan(72 / 2.6);
    }),
  );
});
