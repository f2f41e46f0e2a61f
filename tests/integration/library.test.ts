import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { entries } from "#db/schema/entries.ts";
import { publishers } from "#db/schema/sources.ts";
import { mergeSource, unmergeSource } from "#lib/commands/merge-sources.ts";
import { updatePublisher } from "#lib/commands/publishers.ts";
import { createSource, type SourceFields, updateSource } from "#lib/commands/sources.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { readWorkspace } from "#lib/reads/chronologies.ts";
import { readLibrary } from "#lib/reads/library.ts";
import { readSimilarSources } from "#lib/reads/source-form.ts";
import { readSources } from "#lib/reads/team.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { addGuest } from "#tests/support/world-changes.ts";
import { SOURCE } from "./authorization/cast.ts";

const scene = setUpCollab();
const as = (who: Role) => contextOf(scene.world, scene.world.people[who], scene.collab.port);
const scope = () => ({ teamId: scene.world.teamId, chronologyId: null });

async function add(fields: Partial<SourceFields> = {}): Promise<string> {
  const given = { scope: scope(), fields: { ...SOURCE, ...fields } };
  return (await createSource(await as("editor"), given)).id;
}

/** An entry whose killed are 1 by the first source, 2 by the second; the better graded one counts. */
async function cite(...sourceIds: string[]): Promise<string> {
  const assertions = sourceIds.map((_, at) => {
    const figures = { low: null, best: at + 1, high: null, qualifier: "exact" as const };
    const about = { measure: "killed" as const, population: "total" as const };
    const value = { ...figures, ...about, includesPerpetrators: null, asOf: null };
    return newAssertion({ field: "casualties", value });
  });
  const citations = sourceIds.map((sourceId, at) =>
    newCitation({ sourceId, assertionId: assertions[at]?.id ?? null }),
  );
  const decision = {
    ...{ key: "casualties.killed.total", rule: "source_hierarchy" as const, rationale: "" },
    ...{ low: null, best: null, high: null, qualifier: "unknown" as const, outcome: null },
    decidedAt: new Date().toISOString(),
  };
  const decisions = [decision];
  const { id } = await scene.world.createEntry({ assertions, citations, decisions });
  return id;
}

async function rowOf(id: string) {
  const [row] = await scene.world.database.db.select().from(entries).where(eq(entries.id, id));
  return row;
}

const library = async () => (await readLibrary(await as("editor"), scene.world.teamId)).sources;

describe("a merge", () => {
  test("reads citations of one source as the other's, in rows and library, until undone", async () => {
    const [one, other] = [await add({ title: "One" }), await add({ title: "Other" })];
    const entry = await cite(one, other);
    expect(await rowOf(entry)).toMatchObject({ sourceCount: 2 });
    await mergeSource(await as("editor"), { id: one, into: other });
    expect(await rowOf(entry)).toMatchObject({ sourceCount: 1, citationCount: 2 });
    expect(await library()).toMatchObject([{ id: other, mergedIds: [one], entryCount: 1 }]);
    await unmergeSource(await as("editor"), { id: one });
    expect(await rowOf(entry)).toMatchObject({ sourceCount: 2 });
    expect((await library()).map(({ mergedIds }) => mergedIds)).toEqual([[], []]);
  });

  test("into one that was merged goes to where that went, and comes back as it was", async () => {
    const ids = [await add({ title: "A" }), await add({ title: "B" }), await add({ title: "C" })];
    const [a = "", b = "", c = ""] = ids;
    const editor = await as("editor");
    await mergeSource(editor, { id: b, into: c });
    expect(await mergeSource(editor, { id: a, into: b })).toEqual({ id: a, into: c });
    expect(await library()).toMatchObject([{ id: c, mergedIds: [a, b].sort() }]);
    await unmergeSource(editor, { id: c }).catch((error) => expect(error.code).toBe("conflict"));
    await unmergeSource(editor, { id: b });
    expect(await library()).toMatchObject([
      { id: b, mergedIds: [] },
      { id: c, mergedIds: [a] },
    ]);
  });

  test("carries along what was merged into the source before", async () => {
    const [a, b, c] = [await add({ title: "A" }), await add({ title: "B" }), await add()];
    const entry = await cite(a, c);
    await mergeSource(await as("editor"), { id: a, into: b });
    await mergeSource(await as("editor"), { id: b, into: c });
    expect(await rowOf(entry)).toMatchObject({ sourceCount: 1 });
    expect(await library()).toMatchObject([{ id: c, entryCount: 1 }]);
    await unmergeSource(await as("editor"), { id: b });
    expect(await rowOf(entry)).toMatchObject({ sourceCount: 2 });
    expect((await library()).find(({ id }) => id === b)?.mergedIds).toEqual([a]);
  });

  test("makes no ring, not even by two that cross", async () => {
    const [a, b] = [await add({ title: "A" }), await add({ title: "B" })];
    const editor = await as("editor");
    const both = await Promise.allSettled([
      mergeSource(editor, { id: a, into: b }),
      mergeSource(editor, { id: b, into: a }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await library()).toHaveLength(1);
    await expect(mergeSource(editor, { id: a, into: a })).rejects.toThrow();
  });
});

describe("a publisher", () => {
  test("is graded once: the rows of what cites any of its sources follow", async () => {
    const { db } = scene.world.database;
    const one = await add({ title: "One", publisher: "Gazette", reliability: "B" });
    const other = await add({ title: "Other", publisher: "Wire", reliability: "C" });
    const entry = await cite(one, other);
    expect(await rowOf(entry)).toMatchObject({ killed: "1" });
    await add({ title: "Two", publisher: "gazette", reliability: "E" });
    const [found] = await db.select().from(publishers).where(eq(publishers.name, "Gazette"));
    const id = found?.id ?? "";
    const change = { id, name: "The Gazette", reliability: "E" as const, note: "Often wrong." };
    await updatePublisher(await as("editor"), change);
    const { publishers: known } = await readLibrary(await as("editor"), scene.world.teamId);
    expect(known.map(({ name, note, sourceCount }) => [name, note, sourceCount])).toEqual([
      ["The Gazette", "Often wrong.", 2],
      ["Wire", "", 1],
    ]);
    const grades = (await library()).map((source) => [source.publisher, source.reliability]);
    expect(grades).toEqual([
      ["The Gazette", "E"],
      ["Wire", "C"],
      ["The Gazette", "E"],
    ]);
    expect(await rowOf(entry)).toMatchObject({ killed: "2" });
  });

  test("cannot take the name of another, but for case and marks", async () => {
    const { db } = scene.world.database;
    await add({ publisher: "Café Press" });
    await add({ publisher: "Gazette" });
    const [found] = await db.select().from(publishers).where(eq(publishers.name, "Gazette"));
    const change = { id: found?.id ?? "", name: "CAFE press", reliability: "F" as const, note: "" };
    await expect(updatePublisher(await as("editor"), change)).rejects.toThrow("“Café Press”");
  });

  test("that is graded anew in the form of one source is so for all of them", async () => {
    const one = await add({ title: "One", publisher: "Gazette", reliability: "B" });
    const two = await add({ title: "Two", publisher: "Gazette" });
    const entry = await cite(two, await add({ title: "Other", publisher: "W", reliability: "C" }));
    expect(await rowOf(entry)).toMatchObject({ killed: "1" });
    const fields = { ...SOURCE, title: "One", publisher: "Gazette", reliability: "F" as const };
    await updateSource(await as("editor"), { id: one, scope: scope(), fields });
    expect((await library()).map(({ reliability }) => reliability)).toEqual(["F", "C", "F"]);
    expect(await rowOf(entry)).toMatchObject({ killed: "2" });
  });
});

test("what is about to be added is found where it is already", async () => {
  const known = await add({
    title: "Report on Kabul",
    url: "https://www.example.org/r?utm_source=x",
  });
  const doi = await add({ title: "Study", csl: { DOI: "10.1234/ABC" } });
  const look = async (part: Partial<{ title: string; url: string; doi: string }>) =>
    (
      await readSimilarSources(await as("editor"), {
        ...{ ...scope(), title: "", url: "", doi: "" },
        ...part,
      })
    ).map(({ id }) => id);
  expect(await look({ url: "http://example.org/r/" })).toEqual([known]);
  expect(await look({ title: "report on KABUL." })).toEqual([known]);
  expect(await look({ doi: "10.1234/abc" })).toEqual([doi]);
  expect(await look({ title: "Another" })).toEqual([]);
});

describe("whoever only reads", () => {
  const SECRET = "https://example.org/secret";

  async function fill() {
    const hidden = { note: "Known to us.", url: SECRET, csl: { annote: SECRET } };
    await add({ title: "1 open", note: "Open note." });
    await add({ title: "2 confidential", sensitivity: "confidential", ...hidden, url: "" });
    await add({ title: "3 media", kind: "perpetrator_media", isPerpetratorMedia: true, ...hidden });
  }

  test("gets neither notes of private sources nor perpetrators' addresses, and is told", async () => {
    await fill();
    const reader = await as("reader");
    const { chronologyId, teamId } = scene.world;
    const reads = [
      (await readLibrary(reader, teamId)).sources,
      await readSources(reader, chronologyId),
      (await readWorkspace(reader, chronologyId)).sources ?? [],
    ];
    for (const sources of reads) {
      expect(JSON.stringify(sources)).not.toMatch(/secret|Known to us/);
      expect(sources.map(({ note, withheld }) => [note, withheld])).toEqual([
        ["Open note.", undefined],
        ["", ["note", "details"]],
        ["", ["address", "note", "details"]],
      ]);
    }
  });

  test("is a guest with that role too; one who edits sees all", async () => {
    await fill();
    const { guest } = await addGuest(scene.world, "reader");
    const { chronologyId } = scene.world;
    const asGuest = await contextOf(scene.world, guest, scene.collab.port);
    expect(JSON.stringify(await readSources(asGuest, chronologyId))).not.toMatch(/secret|Known/);
    const seen = JSON.stringify(await readSources(await as("reviewer"), chronologyId));
    expect(seen).toMatch(/secret.*Known to us|Known to us.*secret/);
    expect(seen).not.toContain("withheld");
  });
});
