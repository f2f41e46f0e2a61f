import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { SourceSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { toWorld } from "#components/map/projection.ts";
import type { Located } from "#components/map/spots/spot.ts";
import { layersOf } from "#components/map/webgl/add-layers.ts";
import { emptyStyle, fontOf, NAME_FONT } from "#components/map/webgl/built-in-style.ts";
import { shortenCount } from "#components/map/webgl/count-images.ts";
import { hasWebGl } from "#components/map/webgl/has-webgl.ts";
import { loadStyle } from "#components/map/webgl/load-style.ts";
import { toEntryFeatures, toReachFeatures } from "#components/map/webgl/to-features.ts";

const COLOURS = {
  ...{ water: "#f7f5f1", land: "#fffefb", border: "#8a877f", ink: "#1c1e22", muted: "#666b74" },
  ...{ raised: "#ffffff", accent: "#2b5f8f" },
  lanes: ["#943f3c", "#b0781c", "#2f6f87", "#6a5a94", "#787d86"],
};

test.each([true, false])("the layers are a valid style, built-in: %s", (isBuiltIn) => {
  const style = emptyStyle(COLOURS);
  const layers = [...style.layers, ...layersOf(COLOURS, isBuiltIn)];
  const names = layers.flatMap((layer) => ("source" in layer ? [String(layer.source)] : []));
  const source: SourceSpecification = {
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
  };
  const sources = Object.fromEntries(names.map((name) => [name, source]));
  expect(validateStyleMin({ ...style, sources, layers })).toEqual([]);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
});

test("our names are written in a font that the style has", () => {
  expect(fontOf(emptyStyle(COLOURS))).toBe(NAME_FONT);
  const layout = { "text-font": ["Noto Sans Regular"] };
  const label = { id: "a", type: "symbol", source: "b", layout } as const;
  expect(fontOf({ ...emptyStyle(COLOURS), layers: [label] })).toEqual(["Noto Sans Regular"]);
});

const AT = toWorld({ lat: 34.5, lng: 69.2 });
const located: Located[] = [
  { id: "point", spot: { kind: "point", at: AT }, hue: 2, isSourced: false },
  { id: "disc", spot: { kind: "disc", at: AT, km: 25 }, hue: 0, isSourced: true },
  { id: "same disc", spot: { kind: "disc", at: AT, km: 25 }, hue: 1, isSourced: true },
  { id: "loose", spot: { kind: "disc", at: AT, km: 0 }, hue: 0, isSourced: true },
  { id: "area", spot: { kind: "area", code: "AF" }, hue: 0, isSourced: true },
];

test("points and discs become features at their coordinates, areas do not", () => {
  const { features } = toEntryFeatures(located);
  expect(features.map(({ properties }) => properties.id)).toEqual(
    located.slice(0, 4).map(({ id }) => id),
  );
  expect(features[0]).toMatchObject({
    properties: { k: "point", h: 2, s: 0 },
    geometry: { coordinates: [69.2, 34.5] },
  });
});

test("how far discs reach is drawn once for each spot, to the kilometre, and closed", () => {
  const { features } = toReachFeatures(located);
  expect(features).toHaveLength(1);
  const ring = features[0]?.geometry.coordinates[0] ?? [];
  expect(ring[0]).toEqual(ring.at(-1));
  const [east = []] = ring;
  const km = ((east[0] ?? 0) - 69.2) * 111.32 * Math.cos((34.5 * Math.PI) / 180);
  expect(km).toBeCloseTo(25, 0);
});

test.each([
  ...[
    [3, "3"],
    [999, "999"],
    [1000, "1k"],
    [1249, "1.2k"],
    [1999, "1.9k"],
    [43_210, "43k"],
  ],
] as [number, string][])("%i in a circle: %s", (count, text) => {
  expect(shortenCount(count)).toBe(text);
});

test("WebGL is there when a context can be had, and is given back", () => {
  let lost = 0;
  const extension = { loseContext: () => (lost += 1) };
  const canvas = (context: object | null) => () =>
    ({ getContext: () => context }) as unknown as HTMLCanvasElement;
  expect(hasWebGl(canvas({ getExtension: () => extension }))).toBe(true);
  expect(lost).toBe(1);
  expect(hasWebGl(canvas(null))).toBe(false);
  const broken = () => {
    throw new Error("no canvas");
  };
  expect(hasWebGl(broken)).toBe(false);
});

const answer =
  (body: BodyInit | null, status = 200) =>
  async () =>
    new Response(body, { status });
const URL = "https://tiles.example.org/style.json";

test("a style from elsewhere is taken when it is one", async () => {
  const style = { version: 8, sources: {}, layers: [] };
  expect(await loadStyle(URL, answer(JSON.stringify(style)))).toEqual(style);
});

test.each([
  ["a refusal", answer("", 403), "Its server answered 403."],
  ["a web page", answer("<html>"), "What its server sent is no map style."],
  [
    "an old style",
    answer('{"version":7,"layers":[],"sources":{}}'),
    "What its server sent is no map style.",
  ],
  ["null", answer("null"), "What its server sent is no map style."],
  ["silence", () => Promise.reject(new TypeError("fetch failed")), "Its server did not answer."],
])("%s in place of a style is told in a sentence", async (_, get, message) => {
  await expect(loadStyle(URL, get)).rejects.toThrow(message);
});
