import { expect, test } from "vitest";
import {
  describeValue,
  mayPublishName,
  WITHHELD_NAME,
  withholdPrivate,
} from "#lib/domain/withhold.ts";
import {
  assertion,
  citation,
  idOf,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";

const person = (number: number, part: object, note = "") =>
  assertion(
    number,
    "person",
    { name: `Secret ${number}`, role: "victim", isMinor: false, publicationBasis: null, ...part },
    { note, rationale: note },
  );

test("a name is published on a recorded basis only, a minor's never", () => {
  const may = (part: object) =>
    mayPublishName({ name: "N", role: "victim", isMinor: false, publicationBasis: null, ...part });
  expect(may({})).toBe(false);
  expect(may({ publicationBasis: "consent" })).toBe(true);
  expect(may({ publicationBasis: "consent", isMinor: true })).toBe(false);
});

test("a label does not tell a name either", () => {
  expect(describeValue(person(1, {}))).toBe("name withheld (victim)");
  expect(describeValue(person(2, { publicationBasis: "consent" }))).toBe("Secret 2 (victim)");
  expect(describeValue(placeOf(3, "Kabul"))).toBe("Kabul");
});

test("nothing of a withheld person is left, and that one is withheld is visible", () => {
  const content = snapshot(
    [
      person(1, {}, "Secret 1, a teacher"),
      person(2, { publicationBasis: "family_published" }, "named by the family"),
      person(3, { publicationBasis: "consent", isMinor: true }),
      placeOf(4, "A house", { publicPrecision: "admin1", basis: "told" }),
      placeOf(5, "The same house", {}),
    ],
    [
      citation(1, idOf(1), {
        quote: "Secret 1 said",
        note: "Secret 1",
        locator: "Secret 1",
        independentGroup: "Secret 1",
      }),
      citation(2, idOf(2)),
      citation(3, idOf(5), { quote: "at the house", locator: "p. 3" }),
    ],
  );
  const shown = withholdPrivate(content, (place) => ({ ...place, name: "a province" }));
  const text = JSON.stringify(shown);
  expect(text).not.toContain("Secret 1");
  expect(text).not.toContain("Secret 3");
  expect(text).toContain("Secret 2");
  expect(text).toContain("named by the family");
  expect(
    shown.assertions.filter((each) => JSON.stringify(each.value).includes(WITHHELD_NAME)),
  ).toHaveLength(2);
  // One value with a public precision is enough: the others are of the same place.
  for (const place of shown.assertions.slice(3))
    expect(place.value).toMatchObject({ name: "a province" });
  expect(text).not.toContain("the house");
  expect(JSON.stringify(content)).toContain("Secret 1");
});
