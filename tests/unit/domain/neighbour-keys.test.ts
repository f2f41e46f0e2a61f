import fc from "fast-check";
import { expect, test } from "vitest";
import { listNeighbours } from "#lib/domain/neighbour-keys.ts";

test.each([
  ["krasnogrsk", "krasnogorsk"],
  ["nangrahar", "nangarhar"],
  ["jallalabad", "jalalabad"],
  ["ننگهار", "ننگرهار"],
  ["кабулл", "кабул"],
])("%s is one slip from %s", (typed, meant) => {
  expect(listNeighbours(typed)).toContain(meant);
});

test("short names and unknown scripts have none", () => {
  expect(["kaba", "کابل", "დუშანბე"].flatMap(listNeighbours)).toEqual([]);
});

test("neighbours differ, begin alike, stay few, and see each other", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abklmnors"), minLength: 6, maxLength: 20 });
  fc.assert(
    fc.property(
      word.filter((text) => /^[a-z]{2}/.test(text)),
      fc.nat(),
      (key, pick) => {
        const near = listNeighbours(key);
        expect(near.length).toBeLessThan(60 * (key.length + 1));
        expect(near).not.toContain(key);
        const other = near[pick % near.length] ?? "";
        expect(other[0]).toBe(key[0]);
        if (/^[a-z]{2}/.test(other)) expect(listNeighbours(other)).toContain(key);
      },
    ),
  );
});
