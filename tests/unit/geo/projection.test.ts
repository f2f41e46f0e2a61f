import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fromScreen,
  panBy,
  toCoordinates,
  toScreen,
  toWorld,
  zoomAt,
} from "#components/map/projection.ts";

const size = { width: 350, height: 270 };
const point = fc.record({
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  lng: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
});
const pixel = fc.record({
  x: fc.integer({ max: 350, min: 0 }),
  y: fc.integer({ max: 270, min: 0 }),
});
const scale = fc.integer({ min: 350, max: 6_000_000 });

test("a point is where its pixel is, to a metre", () => {
  fc.assert(
    fc.property(point, point, scale, (middle, at, scale) => {
      const view = { middle: toWorld(middle), scale };
      const back = toCoordinates(fromScreen(toScreen(toWorld(at), view, size), view, size));
      expect(Math.abs(back.lat - at.lat)).toBeLessThan(2e-5);
      expect(Math.abs(back.lng - at.lng)).toBeLessThan(2e-5);
    }),
  );
});

test("known points: the equator is the middle, north is up, east is right", () => {
  expect(toWorld({ lat: 0, lng: 0 })).toEqual({ x: 0.5, y: expect.closeTo(0.5, 9) });
  expect(toWorld({ lat: 34.53, lng: 69.17 })).toEqual({
    x: expect.closeTo(0.69214, 4),
    y: expect.closeTo(0.39767, 3),
  });
});

test("what lies under the pointer stays there when it zooms", () => {
  const kabul = { middle: toWorld({ lat: 34.5, lng: 69.2 }), scale: 45_000 };
  fc.assert(
    fc.property(pixel, fc.double({ min: 0.5, max: 2, noNaN: true }), (at, factor) => {
      const near = zoomAt(kabul, factor, at, size);
      const [held, now] = [fromScreen(at, kabul, size), fromScreen(at, near, size)];
      expect(now.x).toBeCloseTo(held.x, 9);
      expect(now.y).toBeCloseTo(held.y, 9);
    }),
  );
});

test("a map that is moved to the right shows what lies west", () => {
  const view = { middle: toWorld({ lat: 34.5, lng: 69.2 }), scale: 45_000 };
  expect(panBy(view, 24, 0).middle.x).toBeLessThan(view.middle.x);
});
