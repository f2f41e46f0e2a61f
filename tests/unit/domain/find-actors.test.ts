import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNamed, listNames, namesOf } from "#lib/domain/actor.ts";
import { findActors } from "#lib/domain/find-actors.ts";
import { KHORASAN, makeActor } from "#tests/support/domain/make-actor.ts";

const TALIBAN = makeActor("taliban", "Taliban", "Islamic Emirate of Afghanistan", "طالبان");
const STATE = makeActor("state", "Islamic State", "ISIS", "داعش");
const actors = [TALIBAN, STATE, KHORASAN];
const found = (text: string) => findActors(actors, text).map(({ actor }) => actor.id);

test.each([
  ...["IS-K", "isis k", "ISIS‑K", "isisk", "ISKP", "Wilayat Khurasan", "wilāyat khurāsān"],
  ...["داعش خراسان", "ولایت خراسان", "ولاية خراسان", "ولايت خراسان", "ولایت\u200cخراسان"],
  ...["Khorasan", "ولایت", "khorasan islamic"],
])("%s finds the one actor that has it as a name", (text) => {
  expect(found(text)[0]).toBe("khorasan");
});

test("the name that was found is told with the actor", () => {
  expect(findActors(actors, "wilayat")).toEqual([{ actor: KHORASAN, name: "Wilayat Khurasan" }]);
});

test("a whole name comes before a beginning, that before a word, that before what is within", () => {
  expect(found("isis")).toEqual(["state", "khorasan"]);
  expect(found("Islamic")).toEqual(["taliban", "state", "khorasan"]);
  expect(found("داعش")).toEqual(["state", "khorasan"]);
  const [word, within] = [makeActor("word", "The Front"), makeActor("within", "Affront")];
  expect(findActors([within, word], "front").map(({ actor }) => actor.id)).toEqual([
    ...["word", "within"],
  ]);
});

test("nothing typed offers all of them, and what nobody is called none", () => {
  expect(found("  ")).toEqual(["taliban", "state", "khorasan"]);
  expect(found("Haqqani")).toEqual([]);
});

test("a name that is spelled otherwise is the same one, and of two such the first is kept", () => {
  expect(findNamed(actors, "isis k")).toBe(KHORASAN);
  expect(findNamed(actors, "ISIS")).toBe(STATE);
  expect(findNamed(actors, "ISI")).toBeNull();
  expect(findNamed(actors, "")).toBeNull();
  const names = listNames(makeActor("1", "ISIS-K", "isis k", "ISKP", " "));
  expect(names.map(({ name, key }) => [name, key])).toEqual([
    ["ISIS-K", "isis k"],
    ["ISKP", "iskp"],
  ]);
});

describe("for any of its names", () => {
  const anyName = fc.constantFrom(...actors.flatMap((actor) => namesOf(actor)));
  const ownerOf = (name: string) => actors.find((actor) => namesOf(actor).includes(name));
  const respellings: ((name: string) => string)[] = [
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replace(/[ –-]+/g, "\u2010"),
    (name) => name.replaceAll(" ", "  "),
    (name) => name.replaceAll("ی", "ي").replaceAll("ک", "ك"),
    (name) => name.replace(/a/g, "ā"),
    (name) => [...name].join("\u200c"),
    (name) => ` «${name}» `,
  ];

  test("any spelling finds its actor first", () => {
    const spelling = fc.array(fc.constantFrom(...respellings), { maxLength: 4 });
    fc.assert(
      fc.property(anyName, spelling, (name, changes) => {
        const typed = changes.reduce((text, change) => change(text), name);
        expect(findActors(actors, typed)[0]?.actor).toBe(ownerOf(name));
        expect(findNamed(actors, typed)).toBe(ownerOf(name));
      }),
    );
  });

  test("any beginning offers its actor", () => {
    fc.assert(
      fc.property(anyName, fc.nat(), (name, length) => {
        const typed = name.slice(0, 1 + (length % name.length));
        expect(findActors(actors, typed).map(({ actor }) => actor)).toContain(ownerOf(name));
      }),
    );
  });
});
