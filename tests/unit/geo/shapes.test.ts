import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { findArea } from "#lib/geo/find-area.ts";
import { openShapes } from "#lib/geo/open-shapes.ts";
import { findAreas } from "#lib/geo/shapes.ts";

const shapes = await openShapes();
const at = (lat: number, lng: number) => findAreas(shapes, [lng, lat]);

test.each([
  ["Kabul", 34.528, 69.172, "AF", "AF-KAB"],
  ["Jalalabad", 34.427, 70.448, "AF", "AF-NAN"],
  ["Gardez, in Paktia", 33.597, 69.226, "AF", "AF-PIA"],
  ["Sharan, in Paktika", 33.176, 68.73, "AF", "AF-PKA"],
  ["Bazarak, in Panjshir", 35.313, 69.515, "AF", "AF-PAN"],
  ["Nili, in Daykundi", 33.722, 66.13, "AF", "AF-DAY"],
  ["Tehran", 35.694, 51.422, "IR", "IR-23"],
  ["Kerman", 30.283, 57.079, "IR", "IR-08"],
  ["Peshawar", 34.008, 71.579, "PK", "PK-KP"],
  ["Dushanbe", 38.536, 68.779, "TJ", "TJ-DU"],
  ["Moscow", 55.752, 37.618, "RU", null],
])("%s lies where it does", (_, lat, lng, country, admin1) => {
  expect(at(lat, lng)).toEqual({ country, admin1 });
});

test("the sea is nobody's", () => {
  expect(at(0, -30)).toEqual({ country: null, admin1: null });
});

test("all 34 provinces of Afghanistan are drawn, named, and hold their own point", () => {
  const codes = [...shapes.keys()].filter((code) => code.startsWith("AF-"));
  expect(codes).toHaveLength(34);
  for (const code of codes) {
    const area = findArea(code);
    expect(area?.name).toBeTruthy();
    const { lat, lng } = area?.point ?? { lat: 0, lng: 0 };
    expect([code, at(lat, lng).admin1]).toEqual([code, code]);
  }
});

test("the outlines stay small enough to be fetched for a form", () => {
  expect(gzipSync(readFileSync("lib/geo/shapes.json")).length).toBeLessThan(300_000);
});
