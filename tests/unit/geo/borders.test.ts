import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findBorders } from "#lib/geo/find-borders.ts";
import { decodeShapes, type ShapeFile } from "#lib/geo/shapes.ts";
import { unwrapRing } from "#lib/geo/unwrap-ring.ts";

const file = JSON.parse(readFileSync("lib/geo/shapes.json", "utf8")) as ShapeFile;

test("a border of two countries is drawn once, one of two provinces apart from it", () => {
  const square: ShapeFile = {
    step: 1,
    // Between A1 and A2, between A and B, the coasts of the three.
    arcs: [
      [0, 0, 0, 1],
      [1, 0, 0, 1],
      [0, 0, -1, 0],
      [0, 0, 1, 0],
      [1, 0, 1, 0],
    ],
    areas: { "A?": [], "AA-1": [[[0, 2]]], "AA-2": [[[3, 1, ~0]]], BB: [[[4, ~1]]] },
  };
  expect(findBorders(square)).toEqual({
    countries: [
      [
        [0, 0],
        [-1, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    provinces: [
      [
        [0, 0],
        [0, 1],
      ],
    ],
  });
  const { countries, provinces } = findBorders(file);
  expect(countries.length + provinces.length).toBe(file.arcs.length);
});

test("no ring leaps from one edge of the map to the other", () => {
  for (const [code, polygons] of decodeShapes(file)) {
    for (const ring of polygons.flat().map(unwrapRing)) {
      const leaps = ring.filter(
        ([lng], index) => index > 0 && Math.abs(lng - (ring[index - 1]?.[0] ?? lng)) > 180,
      );
      expect([code, leaps]).toEqual([code, []]);
    }
  }
});

test("a ring across the 180th meridian goes on beyond it, on the side where most of it lies", () => {
  const ring = [
    [170, 60],
    [179, 65],
    [-175, 66],
    [-178, 62],
    [170, 60],
  ] as const;
  expect(unwrapRing([...ring])).toEqual([
    [170, 60],
    [179, 65],
    [185, 66],
    [182, 62],
    [170, 60],
  ]);
  const other = [
    [-170, 60],
    [-175, 65],
    [178, 66],
    [-179, 62],
    [-170, 60],
  ] as const;
  expect(unwrapRing([...other])).toEqual([
    [-170, 60],
    [-175, 65],
    [-182, 66],
    [-179, 62],
    [-170, 60],
  ]);
});
