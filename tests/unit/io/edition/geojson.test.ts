import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { writeGeoJson } from "#lib/io/edition/write-geojson.ts";
import { ENTRY, makePublished, URLS } from "#tests/support/domain/edition-fixture.ts";

/** RFC 7946, as far as points go: longitude first, WGS 84, `geometry` always there. */
const GEOJSON = {
  type: "object",
  required: ["type", "features"],
  properties: {
    type: { const: "FeatureCollection" },
    crs: false,
    features: {
      type: "array",
      items: {
        type: "object",
        required: ["type", "geometry", "properties"],
        properties: {
          type: { const: "Feature" },
          id: { type: "string" },
          properties: { type: "object" },
          geometry: {
            anyOf: [
              { type: "null" },
              {
                type: "object",
                required: ["type", "coordinates"],
                additionalProperties: false,
                properties: {
                  type: { const: "Point" },
                  coordinates: {
                    type: "array",
                    prefixItems: [
                      { type: "number", minimum: -180, maximum: 180 },
                      { type: "number", minimum: -90, maximum: 90 },
                    ],
                    minItems: 2,
                    items: false,
                  },
                },
              },
            ],
          },
        },
      },
    },
  },
};

type Feature = { id: string; geometry: unknown; properties: Record<string, unknown> };
const read = (published = makePublished()): { features: Feature[] } & Record<string, unknown> =>
  JSON.parse(writeGeoJson(published, URLS));
const featureOf = (id: string) => read().features.find((feature) => feature.id === id);

test("is GeoJSON", () => {
  const validate = new Ajv2020({ strict: true }).compile(GEOJSON);
  validate(read());
  expect(validate.errors).toBeNull();
});

test("a point says how exact it is", () => {
  expect(featureOf(ENTRY.exact)).toMatchObject({
    geometry: { type: "Point", coordinates: [69.20749, 34.55531] },
    properties: { precision: "site", uncertaintyMetres: 10, killed: "170 (contested)" },
  });
});

test("a province is a point of a province, without a radius that nobody knows", () => {
  expect(featureOf(ENTRY.month)).toMatchObject({
    geometry: { type: "Point", coordinates: [69, 34.5] },
    properties: { precision: "admin1", uncertaintyMetres: null, place: "Kabul" },
  });
});

test("what has no point has no geometry, and is there all the same", () => {
  for (const id of [ENTRY.before, ENTRY.undated, ENTRY.open])
    expect(featureOf(id)?.geometry).toBeNull();
  expect(featureOf(ENTRY.before)?.properties).toMatchObject({ precision: "country" });
  expect(read().features).toHaveLength(8);
});

test("says of an entry and of the edition what was retracted", () => {
  expect(featureOf(ENTRY.retracted)?.properties.status).toBe("retracted");
  expect(featureOf(ENTRY.merged)?.properties.mergedInto).toBe(ENTRY.exact);
  const at = "2026-04-01T00:00:00.000Z";
  expect(read(makePublished({}, { retractedAt: at, retraction: "Forged." }))).toMatchObject({
    ...{ retractedAt: at, retraction: "Forged." },
  });
});
