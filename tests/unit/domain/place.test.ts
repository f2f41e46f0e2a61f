import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCoordinates, parseCoordinates } from "#lib/domain/place.ts";
import { distanceKm } from "#lib/domain/place-agreement.ts";

test.each([
  ["34.5553, 69.2075", 34.5553, 69.2075],
  ["34.5553 69.2075", 34.5553, 69.2075],
  ["(34.5553,69.2075)", 34.5553, 69.2075],
  ["34.5553; 69.2075", 34.5553, 69.2075],
  ["34.5553° N, 69.2075° E", 34.5553, 69.2075],
  ["N 34.5553 E 69.2075", 34.5553, 69.2075],
  ["34.5553N 69.2075E", 34.5553, 69.2075],
  ["69.2075 E, 34.5553 N", 34.5553, 69.2075],
  ["34°33'19\"N 69°12'27\"E", 34.5552778, 69.2075],
  ["34°33′19″N, 69°12′27″E", 34.5552778, 69.2075],
  ["34° 33.5' N 69° 12' E", 34.5583333, 69.2],
  ["33.8688° S, 151.2093° E", -33.8688, 151.2093],
  ["-33.8688, 151.2093", -33.8688, 151.2093],
  ["−33.8688, 151.2093", -33.8688, 151.2093],
  ["lat 34.5553, lng 69.2075", 34.5553, 69.2075],
  ["latitude: 34.5553, longitude: 69.2075", 34.5553, 69.2075],
  ["۳۴٫۵۵۵۳، ۶۹٫۲۰۷۵", 34.5553, 69.2075],
  ["٣٤٫٥٥٥٣، ٦٩٫٢٠٧٥", 34.5553, 69.2075],
  ["0, 0", 0, 0],
  ["90, 180", 90, 180],
])("reads %s", (text, lat, lng) => {
  expect(parseCoordinates(text)).toEqual({ ok: true, value: { lat, lng } });
});

test.each([
  ["", "not a pair"],
  ["Kabul", "not a pair"],
  ["34.5553", "not a pair"],
  ["91, 0", "latitude"],
  ["0, 181", "longitude"],
  ["0, -180.1", "longitude"],
  ["34°60'N 69°E", "below 60"],
  ["34 N 69 N", "one axis"],
  ["-34 S 69 E", "minus sign"],
  ["34.5, 69.2, 12", "not a pair"],
])("refuses %s", (text, word) => {
  const read = parseCoordinates(text);
  expect(read.ok ? "" : read.error).toContain(word);
});

test("what is written with four decimals reads back", () => {
  const degrees = (limit: number) =>
    fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((n) => n / 1e4 + 0);
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lng) => {
      const point = { lat: lat === 0 ? 0 : lat, lng: lng === 0 ? 0 : lng };
      expect(parseCoordinates(formatCoordinates(point))).toEqual({ ok: true, value: point });
    }),
  );
});

test("Kabul is about 640 km from Herat", () => {
  const km = distanceKm({ lat: 34.5553, lng: 69.2075 }, { lat: 34.3482, lng: 62.1997 });
  expect(km).toBeGreaterThan(635);
  expect(km).toBeLessThan(648);
});
