import { describe, expect, test } from "vitest";
import { createScope, parseScope } from "#lib/domain/edition/scope.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { createPerpetratorCheck } from "#lib/domain/perpetrator-links.ts";
import { makePublished } from "#tests/support/domain/edition-fixture.ts";
import {
  assertion,
  citation,
  dateOf,
  idOf,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const LANE = { id: "l1", title: "Kabul", hue: 0, position: 1 };
const ACTOR = { id: idOf(90), teamId: idOf(91), kind: "other", name: "A group", note: "" } as const;
const SECRET = makeSource({ id: idOf(2000), title: "Hidden words", sensitivity: "confidential" });

const TOOLS = {
  ...{ actors: [{ ...ACTOR, aliases: [] }], sources: [SECRET], lanes: [LANE] },
  isPerpetrators: createPerpetratorCheck([]),
  findArea: (code: string) => ({ name: `Area ${code}`, point: { lat: 34.5, lng: 69 } }),
};

const entry = (part: Partial<EntrySnapshot> = {}, ...assertions: EntrySnapshot["assertions"]) => ({
  ...snapshot(assertions, [citation(1, null, { sourceId: SECRET.id })]),
  ...part,
});

const scopeOf = (query: string) => {
  const filter = parseScope(query);
  return filter && createScope(filter, TOOLS);
};
const holds = (query: string, content: EntrySnapshot) => scopeOf(query)?.holds(content);

test("nothing asked for is no scope, and leaves no trace in the edition", () => {
  expect(scopeOf("")).toBeNull();
  expect(JSON.stringify(makePublished().edition)).not.toContain('"scope"');
});

describe("what is within", () => {
  const kabul = placeOf(3, "A gate", { country: "AF", admin1: "AF-KAB" });

  test.each([
    ["kind=attack", entry({ kind: "attack" }), entry({ kind: "arrest" })],
    ["lane=l1", entry({ laneId: "l1" }), entry()],
    ["lane=none", entry(), entry({ laneId: "l1" })],
    ["tag=a&tag=b", entry({ tags: ["b"] }), entry({ tags: ["c"] })],
    ["from=2021&to=2021", entry({}, dateOf(2, "2021-08-26")), entry({}, dateOf(2, "2022-01-01"))],
    ["place=AF-KAB", entry({}, kabul), entry({}, placeOf(3, "Elsewhere", { country: "PK" }))],
    ["q=gate", entry({ title: "At a gate" }), entry({ title: "At a door" })],
    [
      `actor=${ACTOR.id}`,
      entry({}, assertion(4, "perpetrator", { name: "A group", actorId: ACTOR.id })),
      entry(),
    ],
  ])("%s", (query, within, without) => {
    expect(holds(query, within)).toBe(true);
    expect(holds(query, without)).toBe(false);
  });

  test("is decided by what readers see: no withheld name, place or source, and no note", () => {
    const name = assertion(5, "person", {
      ...{ name: "Hidden words", role: "victim", isMinor: false },
      publicationBasis: "official_list",
    });
    const place = placeOf(6, "Hidden words", { country: "AF", publicPrecision: "country" });
    const noted = dateOf(7, "2021", { note: "Hidden words" });
    expect(holds("q=hidden", entry({}, name, place, noted))).toBe(false);
    expect(holds("q=hidden", entry({ summary: "Hidden words" }))).toBe(true);
  });
});

test("readers are told what was asked for, by the names of the day", () => {
  const query = `q=gate&from=2021&lane=l1&lane=none&kind=attack&actor=${ACTOR.id}&place=AF-KAB&tag=t`;
  expect(scopeOf(query)?.words).toEqual({
    ...{ text: "gate", from: "2021", to: "" },
    chosen: [
      { facet: "lane", key: "l1", label: "Kabul" },
      { facet: "lane", key: "none", label: "" },
      { facet: "kind", key: "attack", label: "Attack" },
      { facet: "actor", key: ACTOR.id, label: "A group" },
      { facet: "place", key: "AF-KAB", label: "Area AF-KAB" },
      { facet: "tag", key: "t", label: "t" },
    ],
  });
});

test.each([
  ["who wrote in it", `person=${idOf(1)}`],
  ["a source", `kind=attack&source=${idOf(1)}`],
  ["a status", "status=verified"],
  ["gaps", "gaps=differs"],
  ["a kind that nobody knows", "kind=attack&kind=nothing"],
  ["a date that is none", "from=yesterday"],
  ["what is no filter", "view=map"],
])("%s is refused rather than left out, which would publish more", (_, query) => {
  expect(parseScope(query)).toBeNull();
});
