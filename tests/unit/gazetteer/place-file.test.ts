import { expect, test } from "vitest";
import { decodePlaces, encodePlaces } from "#db/gazetteer/place-file.ts";
import { readPlaces } from "#db/gazetteer/read-places.ts";
import { foldPlaceName } from "#lib/domain/fold-place-name.ts";

const places = [...readPlaces()];

test("the file has the world, each place once, with keys that a search asks for", () => {
  expect(places.length).toBeGreaterThan(280_000);
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  const some = places.filter((_, index) => index % 50 === 0);
  expect(some.filter(({ name, key }) => foldPlaceName(name) !== key)).toEqual([]);
  const keys = some.flatMap(({ otherKeys }) => otherKeys);
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter((key) => key === "" || foldPlaceName(key) !== key)).toEqual([]);
});

test("what is encoded is decoded the same, where a line leaves out what the one before says too", () => {
  const near = places.filter(({ country }) => country === "AF");
  expect([...decodePlaces(encodePlaces(near))]).toEqual(near);
});

test("a broken line is an error, not a place", () => {
  expect(() => [...decodePlaces("\t1138958\tKabul")]).toThrow("no place");
  expect(() => [...decodePlaces("x|AF|||\t1\tKabul\t\t\t\t\t\t\t")]).toThrow("no kind");
});
