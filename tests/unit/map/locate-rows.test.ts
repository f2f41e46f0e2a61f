import { expect, test } from "vitest";
import { locatePlace } from "#components/map/spots/locate-row.ts";
import { drawsSame, locateRows } from "#components/map/spots/locate-rows.ts";
import { coarsenPlace } from "#lib/domain/coarsen-place.ts";
import { PLACE_PRECISIONS } from "#lib/domain/codes.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { makeRow } from "../timeline/make-row.ts";
import { KABUL, makePlace } from "./make-place.ts";

const SHAPES = new Set(["AF", "AF-KAB", "RU", "FR"]);
const locate = (changes: Parameters<typeof makePlace>[0]) =>
  locatePlace(makePlace(changes), SHAPES);

test.each(["site", "vicinity", "locality", "settlement"] as const)("%s: a point", (precision) => {
  expect(locate({ ...KABUL, precision })).toMatchObject({ kind: "point" });
});

test("near a settlement, in a district: a disc as wide as it may be off", () => {
  expect(locate({ ...KABUL, precision: "near_settlement" })).toMatchObject({
    kind: "disc",
    km: 25,
  });
  expect(locate({ ...KABUL, precision: "admin2" })).toMatchObject({ kind: "disc", km: 25 });
});

test("a province or a country is its area, never its point", () => {
  expect(locate({ ...KABUL, precision: "admin1" })).toEqual({ kind: "area", code: "AF-KAB" });
  expect(locate({ ...KABUL, precision: "country" })).toEqual({ kind: "area", code: "AF" });
});

test("several places are the country around them, and nothing without one", () => {
  expect(locate({ ...KABUL, precision: "multiple" })).toEqual({ kind: "area", code: "AF" });
  expect(locate({ lat: 1, lng: 1, precision: "multiple" })).toBeNull();
});

test("a province that has no shape is a wide disc, or the country around it", () => {
  const moscow = { country: "RU", admin1: "RU-MOS", precision: "admin1" } as const;
  expect(locate({ ...moscow, lat: 55.8, lng: 37.4 })).toMatchObject({ kind: "disc", km: 100 });
  expect(locate({ ...moscow, admin1: "RU-XXX" })).toEqual({ kind: "area", code: "RU" });
  expect(locate({ country: "XX", precision: "admin1" })).toBeNull();
});

test("a place without a point is the finest area that it names", () => {
  expect(locate({ admin1: "AF-KAB", country: "AF" })).toEqual({ kind: "area", code: "AF-KAB" });
  expect(locate({ country: "FR" })).toEqual({ kind: "area", code: "FR" });
  expect(locate({ name: "A village" })).toBeNull();
});

test("of unknown precision, a point is a soft spot of no known reach", () => {
  expect(locate({ ...KABUL, precision: "unknown" })).toMatchObject({ kind: "disc", km: 0 });
});

/** Readers get rows that are coarsened already: what is drawn of them must not be finer again. */
test.each(PLACE_PRECISIONS)("a site that readers see as %s is not drawn at its point", (wish) => {
  const coarse = coarsenPlace({ ...NOWHERE, ...KABUL, precision: "site" }, wish, findArea);
  const spot = locatePlace({ ...coarse, publicPrecision: null }, SHAPES);
  const exact = locate({ ...KABUL, precision: "site" });
  if (wish === "site") expect(spot).toEqual(exact);
  else if (spot?.kind !== "area" && exact?.kind === "point")
    expect(spot === null || spot.at.x !== exact.at.x).toBe(true);
});

test("entries are told apart that no map can show; lanes give the hue", () => {
  const lane = { id: "a", title: "Attacks", hue: 2, position: 1 };
  const rows = [
    makeRow("1", { place: makePlace(KABUL), laneId: "a" }),
    makeRow("2"),
    makeRow("3", { place: makePlace(KABUL), unsourced: ["place"] }),
  ];
  const { located, elsewhere } = locateRows(rows, [lane], SHAPES);
  expect(located.map(({ id, hue, isSourced }) => [id, hue, isSourced])).toEqual([
    ["1", 2, true],
    ["3", 4, false],
  ]);
  expect(elsewhere.map(({ id }) => id)).toEqual(["2"]);
});

test("a title changes nothing of the picture; a point, a lane, a source do", () => {
  const row = makeRow("1", { place: makePlace(KABUL) });
  const drawn = (changes: object) => locateRows([{ ...row, ...changes }], [], SHAPES).located;
  expect(drawsSame(drawn({}), drawn({ title: "Another", revision: 2 }))).toBe(true);
  expect(drawsSame(drawn({}), drawn({ place: makePlace({ ...KABUL, lat: 34.6 }) }))).toBe(false);
  expect(drawsSame(drawn({}), drawn({ unsourced: ["place"] }))).toBe(false);
  expect(drawsSame(drawn({}), [])).toBe(false);
});
