import { expect, test } from "vitest";
import { sayPart } from "#lib/domain/edition/change-words.ts";
import {
  compareEditions,
  type EditionChange,
  namesOf,
} from "#lib/domain/edition/compare-editions.ts";
import type { EditionDocument, EditionEntry } from "#lib/domain/edition/edition.ts";
import { ENTRY, makePublished, SOURCE } from "#tests/support/domain/edition-fixture.ts";
import {
  assertion,
  citation,
  idOf,
  killed,
  placeOf,
} from "#tests/support/domain/entry-fixtures.ts";

const before = makePublished().edition;

/** The edition with some entries another way; null: without it. */
function changed(changes: Record<string, Partial<EditionEntry> | null>): EditionDocument {
  const entries = before.entries.flatMap((entry) => {
    const change = changes[entry.id];
    return change === null ? [] : [{ ...structuredClone(entry), ...change }];
  });
  return { ...before, number: 3, entries };
}

const contentOf = (id: string) => {
  const entry = before.entries.find((one) => one.id === id);
  if (!entry) throw new Error("no such entry");
  return structuredClone(entry.content);
};
const compare = (after: EditionDocument): EditionChange[] => compareEditions(before, after);
const partsOf = (changes: EditionChange[]) => {
  const [change] = changes;
  if (change?.change !== "changed") return [];
  return change.parts.flatMap((part) => sayPart(part, namesOf(before, before)));
};

test("of the same edition nothing is told", () => {
  expect(compare(changed({}))).toEqual([]);
});

test("an entry that is new, and one that is gone", () => {
  const without = changed({ [ENTRY.month]: null });
  expect(compareEditions(without, before)).toEqual([
    { entryId: ENTRY.month, title: "انفجار در کابل", change: "added" },
  ]);
  expect(compare(without)).toEqual([
    { entryId: ENTRY.month, title: "انفجار در کابل", change: "withdrawn", isGone: true },
  ]);
});

test("one that was retracted before is not withdrawn once more when it goes", () => {
  expect(compare(changed({ [ENTRY.retracted]: null }))).toEqual([]);
});

test("one that was retracted, and one that was merged", () => {
  const changes = compare(
    changed({
      [ENTRY.open]: { status: "retracted" },
      [ENTRY.month]: { status: "merged", mergedInto: ENTRY.exact },
    }),
  );
  expect(changes).toEqual([
    { entryId: ENTRY.open, title: "Control of a district", change: "withdrawn", isGone: false },
    {
      ...{ entryId: ENTRY.month, title: "انفجار در کابل", change: "merged" },
      into: { id: ENTRY.exact, title: "Attack at a gate" },
    },
  ]);
});

test("a retraction that is taken back is a change of status", () => {
  const changes = compare(changed({ [ENTRY.retracted]: { status: "corrected" } }));
  expect(partsOf(changes)).toEqual([
    {
      part: "status",
      label: "Status",
      from: "retracted",
      to: "corrected and verified",
      reason: "",
    },
  ]);
});

test("plain parts are told from what they were to what they are", () => {
  const content = {
    ...contentOf(ENTRY.month),
    ...{ title: "Explosion", kind: "arrest" as const, laneId: null, tags: ["a", "c"] },
  };
  expect(partsOf(compare(changed({ [ENTRY.month]: { content } })))).toMatchObject([
    { label: "Title", from: "انفجار در کابل", to: "Explosion" },
    { label: "Kind", from: "Attack", to: "Arrest" },
    { label: "Lane", from: "Kabul", to: "" },
    { label: "Tags", from: "b", to: "c" },
  ]);
});

test("a figure is told in words, with why", () => {
  const content = contentOf(ENTRY.exact);
  const assertions = content.assertions.map((one) =>
    one.id === idOf(12) ? { ...killed(12, 175), rationale: "A later list." } : one,
  );
  const after = changed({ [ENTRY.exact]: { content: { ...content, assertions } } });
  expect(partsOf(compare(after))).toEqual([
    {
      ...{ part: "facts:casualties.killed.total", label: "Killed", reason: "A later list." },
      ...{ from: "170", to: "175" },
    },
  ]);
});

test("a value that fell says why it did", () => {
  const content = contentOf(ENTRY.exact);
  const assertions = content.assertions.map((one) =>
    one.id === idOf(13) ? { ...one, rank: "deprecated" as const, reason: "error" as const } : one,
  );
  const after = changed({ [ENTRY.exact]: { content: { ...content, assertions } } });
  expect(partsOf(compare(after))).toMatchObject([
    { from: "182", to: "182 (deprecated: an error of the source)" },
  ]);
});

test("a source that came is named, a withheld person is not", () => {
  const content = contentOf(ENTRY.withheld);
  const citations = [citation(9, idOf(61), { sourceId: SOURCE.old, locator: "p. 9" })];
  const person = content.assertions.find(({ field }) => field === "person");
  const assertions = content.assertions.map((one) =>
    one === person ? { ...person, rank: "preferred" as const } : one,
  );
  const after = changed({
    [ENTRY.withheld]: { content: { ...content, citations, assertions } as EditionEntry["content"] },
  });
  expect(partsOf(compare(after))).toMatchObject([
    { label: "Person", to: "name withheld (witness) (preferred)" },
    { label: "Person, source", from: "", to: "Report on civilians, 2021, p. 9" },
  ]);
});

test("a narrative is told by the lines that changed", () => {
  const content = contentOf(ENTRY.exact);
  const text = JSON.stringify(content.narrative).replace("It began ", "It started ");
  const after = changed({
    [ENTRY.exact]: { content: { ...content, narrative: JSON.parse(text) } },
  });
  const [part] = partsOf(compare(after));
  expect(part).toMatchObject({ label: "Narrative" });
  expect(part?.from).toMatch(/^It began at the gate/);
  expect(part?.to).toMatch(/^It started at the gate/);
});

/** Two editions of one entry, with these assertions. */
function pair(old: EditionEntry["content"]["assertions"], fresh: typeof old) {
  const content = contentOf(ENTRY.exact);
  const citations = old.map(({ id }, at) =>
    citation(9 + at, id, { sourceId: SOURCE.old, locator: "beside A name at A gate" }),
  );
  const editionOf = (assertions: typeof old, isFirst: boolean) =>
    changed({
      [ENTRY.exact]: { content: { ...content, assertions, citations: isFirst ? citations : [] } },
    });
  const [first, second] = [editionOf(old, true), editionOf(fresh, false)];
  const names = namesOf(first, second);
  return compareEditions(first, second).flatMap((change) =>
    change.change === "changed" ? change.parts.flatMap((part) => sayPart(part, names)) : [],
  );
}

const personOf = (part: Record<string, unknown> = {}) =>
  assertion(901, "person", {
    ...{ name: "A name", role: "victim", isMinor: false, publicationBasis: "official_list" },
    ...part,
  });
const gateOf = (part: Record<string, unknown> = {}) =>
  placeOf(902, "A gate", {
    ...{ lat: 34.5, lng: 69.1, precision: "site", site: "A gate", ...part },
  });

test("a name that is withheld by now, or was taken out, stays in the edition it stood in", () => {
  const withheld = personOf({ name: "name withheld", publicationBasis: null });
  for (const fresh of [[withheld], []])
    expect(JSON.stringify(pair([personOf()], fresh))).not.toContain("A name");
  expect(pair([personOf()], [personOf({ name: "Another name" })])).toMatchObject([
    { from: "A name (victim)", to: "Another name (victim)" },
    { from: expect.stringContaining("A name"), to: "" },
  ]);
});

test("a name that is withheld and went from the words too is not told as what went", () => {
  const content = { ...contentOf(ENTRY.exact), assertions: [personOf()], citations: [] };
  const said = { type: "paragraph", content: [{ type: "text", text: "A name was there." }] };
  const narrative = { type: "doc", content: [said] };
  const old = changed({
    [ENTRY.exact]: { content: { ...content, summary: "Of A name", narrative } },
  });
  const tell = (summary: string, kept: EditionEntry["content"]["narrative"]) => {
    const assertions = [personOf({ name: "name withheld", publicationBasis: null })];
    const now = { ...content, assertions, summary, narrative: kept };
    const changes = compareEditions(old, changed({ [ENTRY.exact]: { content: now } }));
    return JSON.stringify(partsOf(changes));
  };
  const told = tell("Of somebody", { type: "doc", content: [{ type: "paragraph" }] });
  expect(told).toContain("Of name withheld");
  expect(told).not.toContain("A name");
  expect(tell("Of somebody", narrative)).toContain("Of A name");
});

test("a place that is shown more coarsely by now is not told as it was", () => {
  const coarse = gateOf({
    name: "A province",
    precision: "admin1",
    site: "",
    lat: null,
    lng: null,
  });
  expect(JSON.stringify(pair([gateOf()], [coarse]))).not.toContain("A gate");
  expect(JSON.stringify(pair([coarse], [gateOf()]))).toContain("A gate");
});
