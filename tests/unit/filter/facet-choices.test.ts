import { expect, test } from "vitest";
import { listChoices } from "#components/filter/facet-choices.ts";

const lanes = [
  { id: "b", title: "Attacks", hue: 3, position: 1 },
  { id: "a", title: "Arrests", hue: 0, position: 2 },
];
const names = { lanes, actors: [], sources: [{ id: "s", title: "Report" }], people: null };
const counted = (given: Record<string, number>) => new Map(Object.entries(given));
const labels = (facet: Parameters<typeof listChoices>[0], given: Record<string, number>) =>
  listChoices(facet, { counts: counted(given), chosen: [], names }).map(({ label }) => label);

test("lanes stand in their own order with their colour, what has none last", () => {
  const counts = counted({ none: 9, a: 2, b: 1 });
  expect(listChoices("lane", { counts, chosen: [], names })).toEqual([
    { id: "b", label: "Attacks", count: 1, hue: 3 },
    { id: "a", label: "Arrests", count: 2, hue: 0 },
    { id: "none", label: "No lane", count: 9 },
  ]);
});

test("places stand below their country, each by number, what has none last", () => {
  const given = { none: 99, PK: 3, AF: 5, "AF-NAN": 1, "AF-KAB": 4, "PK-PB": 2, "IR-01": 1 };
  const counts = counted(given);
  const choices = listChoices("place", { counts, chosen: [], names });
  expect(choices.map(({ id, isWithin = false }) => `${isWithin ? "- " : ""}${id}`)).toEqual([
    ...["AF", "- AF-KAB", "- AF-NAN", "PK", "- PK-PB", "none", "- IR-01"],
  ]);
  expect(choices[0]?.label).toBe("Afghanistan");
  expect(labels("place", { "X?": 1 })).toEqual(["X?"]);
});

test("fixed lists keep their order; sources and tags go by number", () => {
  expect(labels("grade", { none: 1, B: 1, A: 1 })).toEqual([
    ...["A · Completely reliable", "B · Usually reliable", "No source"],
  ]);
  expect(labels("tag", { one: 1, two: 2, three: 1 })).toEqual(["two", "one", "three"]);
});

test("what is gone is no choice, but stays one while it is chosen", () => {
  expect(labels("source", { s: 1, gone: 4 })).toEqual(["Report"]);
  const choices = listChoices("source", { counts: new Map(), chosen: ["gone"], names });
  expect(choices).toEqual([{ id: "gone", label: "A source that is gone", count: 0 }]);
});
