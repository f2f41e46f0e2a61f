import { expect, test } from "vitest";
import { groupAreas } from "#components/map/spots/group-areas.ts";
import type { Located } from "#components/map/spots/spot.ts";
import { toTintFeatures } from "#components/map/webgl/tint-features.ts";
import type { Polygon } from "#lib/geo/shapes.ts";

const square = (x: number): Polygon => [
  [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 0],
  ],
];
const corner = { x: 0, y: 0 };
const shape = (code: string, x: number) => ({
  ...{ code, path: "", polygons: [square(x)] },
  box: [corner, corner] as [typeof corner, typeof corner],
});
const AREAS = [shape("AF-KAB", 0), shape("AF-NAN", 1), shape("FR", 2)];
const entry = (id: string, code: string): Located => ({
  ...{ id, hue: 0, isSourced: true },
  spot: { kind: "area", code },
});

test("a country that is drawn as provinces is tinted as all of them, below its provinces, without an edge", () => {
  const groups = groupAreas([entry("1", "AF-KAB"), entry("2", "AF"), entry("3", "FR")]);
  const features = toTintFeatures(groups, AREAS);
  expect(features.map(({ properties: { code, edge } }) => [code, edge])).toEqual([
    ["AF", 0],
    ["FR", 1],
    ["AF-KAB", 1],
  ]);
  expect(features[0]?.geometry.coordinates).toHaveLength(2);
  expect(features[2]?.geometry.coordinates).toEqual([square(0)]);
});

test("areas without entries are not drawn again", () => {
  expect(toTintFeatures(groupAreas([]), AREAS)).toEqual([]);
});
