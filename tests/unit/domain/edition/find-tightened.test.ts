import { expect, test } from "vitest";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type CurrentEntry, findTightened } from "#lib/domain/edition/find-tightened.ts";
import { makeEdition } from "#lib/domain/edition/make-edition.ts";
import { presentEntry } from "#lib/domain/edition/present-entry.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { createPerpetratorCheck } from "#lib/domain/perpetrator-links.ts";
import type { Source } from "#lib/domain/source.ts";
import {
  assertion,
  citation,
  dateOf,
  idOf,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const ID = idOf(1);
const SOURCE = makeSource({
  ...{ id: idOf(2000), title: "A report", url: "https://news.example.org/a" },
});
const TOOLS = { isPerpetrators: createPerpetratorCheck([]), findArea: () => null };

const person = (part: Record<string, unknown> = {}) =>
  assertion(3, "person", {
    ...{ name: "A name", role: "victim", isMinor: false, publicationBasis: "official_list" },
    ...part,
  });
const place = (part: Record<string, unknown> = {}) =>
  placeOf(4, "A gate", {
    ...{ lat: 34.5, lng: 69.1, precision: "settlement", country: "AF", ...part },
  });
const COARSE = { publicPrecision: "admin1" };
const contentOf = (
  part: Partial<EntrySnapshot> = {},
  ...assertions: EntrySnapshot["assertions"]
) => ({
  ...snapshot(assertions.length > 0 ? assertions : [person(), place(), dateOf(5, "2021")], [
    citation(1, idOf(5), { sourceId: SOURCE.id }),
  ]),
  summary: "As told at https://news.example.org/a",
  ...part,
});

function planned(
  names: ReadonlySet<string> = new Set(),
  status: EditionEntry["status"] = "verified",
) {
  const content = presentEntry(contentOf(), { names }, TOOLS);
  const entry = { id: ID, version: 1, status, mergedInto: null, sameDayOrder: 0, content };
  return makeEdition({
    chronology: {
      ...{ title: "A chronology", summary: "", introduction: { type: "doc" }, timeZone: "UTC" },
      ...{ lanes: [], eras: [] },
    },
    ...{ entries: [entry], sources: [SOURCE], isPerpetrators: TOOLS.isPerpetrators },
    ...{ slug: "a", number: 1, publishedAt: "2026-01-01T00:00:00.000Z", previousDigest: null },
    ...{ notes: "", errata: "", isVerifiedOnly: false },
  });
}

const judge = (
  current: Partial<CurrentEntry> | null,
  given: { edition?: ReturnType<typeof planned>; sources?: Source[] } = {},
) => {
  const sources = given.sources ?? [SOURCE];
  const entry = { status: "verified" as const, content: contentOf(), ...current };
  return findTightened(given.edition ?? planned(), {
    ...{ sources, findArea: () => null, isPerpetrators: createPerpetratorCheck(sources) },
    entries: new Map(current === null ? [] : [[ID, entry]]),
    today: "2026-02-01",
  });
};

test("what was written since is no obstacle", () => {
  expect(judge({})).toBeNull();
  const embargo = "2026-02-01";
  expect(judge({ content: contentOf({ title: "Another title", embargo }) })).toBeNull();
  expect(judge({ content: contentOf({}, person({ name: "Spelt otherwise" })) })).toBeNull();
  expect(judge({ content: contentOf({}, person(), place({ precision: "site" })) })).toBeNull();
  expect(judge({ status: "merged_into" })).toBeNull();
});

test.each([
  ["deleted", null],
  ["embargo", { content: contentOf({ embargo: "2026-02-02" }) }],
  ["retracted", { status: "retracted" }],
  ["unverified", { status: "changes_requested" }],
  ["name", { content: contentOf({}, person({ publicationBasis: null }), place()) }],
  ["name", { content: contentOf({}, person({ isMinor: true }), place()) }],
  ["name", { content: contentOf({}, place()) }],
  ["place", { content: contentOf({}, person(), place({ publicPrecision: "admin1" })) }],
  ["place", { content: contentOf({}, person(), place({ precision: "country" })) }],
  // Another value took its place, which is to be shown more coarsely.
  ["place", { content: contentOf({}, person(), { ...place(COARSE), id: idOf(14) }) }],
] as const)("%s", (failure, current) => {
  expect(judge(current)).toEqual({ failure, entryId: ID });
});

test("what the edition does not say cannot be taken back", () => {
  const edition = planned(new Set([idOf(3)]), "unverified");
  const content = contentOf({}, person({ isMinor: true }), place());
  expect(judge({ status: "draft", content }, { edition })).toBeNull();
  const retracted = planned(new Set(), "retracted");
  expect(judge({ status: "retracted" }, { edition: retracted })).toBeNull();
});

test.each([
  ["confidential", { sensitivity: "confidential" }],
  ["the perpetrators’ own", { isPerpetratorMedia: true }],
  ["of their kind", { kind: "perpetrator_communique" }],
] as const)("a source that is %s by now must not be told as it was", (_, part) => {
  const sources = [{ ...SOURCE, ...part }];
  expect(judge({}, { sources })).toEqual({ failure: "source", entryId: null });
});

test("an address that stands in a text is withheld with its source", () => {
  const media = makeSource({
    ...{ id: idOf(2001), url: "https://news.example.org/a", isPerpetratorMedia: true },
  });
  expect(judge({}, { sources: [SOURCE, media] })).toMatchObject({ failure: "source" });
});

test("an address of perpetrators is broken wherever it stands, and so can be planned", () => {
  const media = makeSource({
    ...{ id: idOf(2001), url: "https://news.example.org/a", isPerpetratorMedia: true },
  });
  const said = "See https://news.example.org/a";
  const isPerpetrators = createPerpetratorCheck([media]);
  const edition = makeEdition({
    chronology: {
      ...{ title: said, summary: said, introduction: { type: "doc" }, timeZone: "UTC" },
      ...{ lanes: [{ id: idOf(9), title: said, hue: 1, position: 1 }], eras: [] },
    },
    entries: [
      {
        ...{ id: ID, version: 1, status: "verified", mergedInto: null, sameDayOrder: 0 },
        content: presentEntry(contentOf(), { names: new Set() }, { ...TOOLS, isPerpetrators }),
      },
    ],
    ...{ sources: [SOURCE, media], isPerpetrators, slug: "a", number: 1, previousDigest: null },
    ...{ publishedAt: "2026-01-01T00:00:00.000Z", notes: said, errata: said, corrects: 1 },
    isVerifiedOnly: false,
  });
  expect(JSON.stringify(edition)).not.toContain("https://news.example.org/a");
  expect(judge({}, { edition, sources: [SOURCE, media] })).toBeNull();
});
