import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { coarsenPlace, coarserPrecisions, WITHHELD_PLACE } from "#lib/domain/coarsen-place.ts";
import { PLACE_PRECISIONS, type PlacePrecision } from "#lib/domain/codes.ts";
import { distanceKm } from "#lib/domain/place-agreement.ts";
import { findArea } from "#lib/geo/find-area.ts";

const GATE: PlaceValue = {
  ...{ name: "Abbey Gate, Kabul airport", gazetteerId: "geonames:1138958" },
  ...{ country: "AF", admin1: "AF-KAB", admin2: "Kabul", settlement: "Kabul", site: "Abbey Gate" },
  ...{ lat: 34.5588, lng: 69.2206, precision: "site", publicPrecision: null },
  basis: "Seen on video beside the canal",
};

const coarsen = (to: PlacePrecision, place = GATE) => coarsenPlace(place, to, findArea);

describe("what is published of a gate", () => {
  test("as a settlement: no site, and a point that is not the gate's", () => {
    const shown = coarsen("settlement");
    expect(shown).toMatchObject({ name: "Kabul", site: "", basis: "", gazetteerId: null });
    expect(distanceKm(shown as never, GATE as never)).toBeGreaterThan(0.1);
  });

  test("as a province: the province's own point", () => {
    const shown = coarsen("admin1");
    expect(shown).toMatchObject({ name: "Kabul", admin1: "AF-KAB", settlement: "", admin2: "" });
    expect({ lat: shown.lat, lng: shown.lng }).toEqual(findArea("AF-KAB")?.point);
  });

  test("as a country: its name, without a point", () => {
    const nowhere = { admin1: null, lat: null, lng: null };
    expect(coarsen("country")).toMatchObject({ name: "Afghanistan", country: "AF", ...nowhere });
  });

  test("withheld: nothing", () => {
    const nothing = { country: null, admin1: null, admin2: "", settlement: "", site: "" };
    expect(coarsen("unknown")).toEqual({
      ...{ name: WITHHELD_PLACE, gazetteerId: null, ...nothing, lat: null, lng: null },
      ...{ precision: "unknown", publicPrecision: null, basis: "" },
    });
  });

  test("without a wish: as it is, but for the basis", () => {
    expect(coarsenPlace(GATE, null)).toEqual({ ...GATE, basis: "" });
  });
});

test("only coarser or equal precisions are offered", () => {
  expect(coarserPrecisions("admin1")).toEqual(["admin1", "country", "unknown"]);
  expect(coarserPrecisions("multiple")).toEqual(["multiple", "country", "unknown"]);
  expect(coarserPrecisions("site")).not.toContain("multiple");
});

const PLACE: fc.Arbitrary<PlaceValue> = fc.record({
  name: fc.string({ minLength: 1 }),
  gazetteerId: fc.constantFrom(null, "geonames:1"),
  country: fc.constantFrom(null, "AF", "RU"),
  admin1: fc.constantFrom(null, "AF-KAB", "AF-NAN"),
  admin2: fc.constantFrom("", "Achin"),
  settlement: fc.constantFrom("", "Kabul"),
  site: fc.constantFrom("", "The hall"),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  precision: fc.constantFrom(...PLACE_PRECISIONS),
  publicPrecision: fc.constantFrom(null, ...PLACE_PRECISIONS),
  basis: fc.string(),
});
const WISH = fc.constantFrom(...PLACE_PRECISIONS);
const rank = (precision: PlacePrecision) => coarserPrecisions(precision).length;

describe("whatever the place", () => {
  test("the result is never more precise than wished or known", () => {
    fc.assert(
      fc.property(PLACE, WISH, (place, wish) => {
        const shown = coarsenPlace(place, wish, findArea);
        const offered = coarserPrecisions(place.precision);
        expect(offered).toContain(shown.precision);
        if (offered.includes(wish) && wish !== "multiple") expect(shown.precision).toBe(wish);
        expect(rank(shown.precision)).toBeLessThanOrEqual(rank(place.precision));
      }),
    );
  });

  test("a second time changes nothing", () => {
    fc.assert(
      fc.property(PLACE, WISH, (place, wish) => {
        const once = coarsenPlace(place, wish, findArea);
        expect(coarsenPlace(once, wish, findArea)).toEqual(once);
      }),
    );
  });

  test("places of one cell cannot be told apart by their points", () => {
    const near = fc.double({ min: 0.001, max: 0.009, noNaN: true });
    const points = fc.tuple(near, near, near, near);
    fc.assert(
      fc.property(
        points,
        fc.constantFrom<PlacePrecision>("admin2", "admin1", "country"),
        (given, to) => {
          const [a, b, c, d] = given;
          const one = coarsen(to, { ...GATE, lat: 34.6 + a, lng: 69.2 + b });
          const other = coarsen(to, { ...GATE, lat: 34.6 + c, lng: 69.2 + d });
          expect(other).toEqual(one);
        },
      ),
    );
  });

  test("the point stays on the globe and within reach of its cell", () => {
    fc.assert(
      fc.property(PLACE, fc.constantFrom<PlacePrecision>("settlement", "admin2"), (place, wish) => {
        const site = { ...place, precision: "site" as const };
        const { lat, lng } = coarsenPlace(site, wish, findArea);
        expect(Math.abs(lat ?? 0)).toBeLessThanOrEqual(90);
        expect(Math.abs(lng ?? 0)).toBeLessThanOrEqual(180);
        const away = distanceKm(
          { lat: lat ?? 0, lng: lng ?? 0 },
          { lat: place.lat ?? 0, lng: place.lng ?? 0 },
        );
        expect(away).toBeLessThan(wish === "settlement" ? 6 : 60);
      }),
    );
  });
});
