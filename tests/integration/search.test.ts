import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { searchEntryTexts } from "#db/queries/entry-texts.ts";
import { documents } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { entryTexts } from "#db/schema/search.ts";
import type { EntrySeed } from "#lib/collab/doc/create.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { createActor } from "#lib/commands/actors.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { createSource, type SourceFields, updateSource } from "#lib/commands/sources.ts";
import { NOWHERE, newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { readSearch } from "#lib/reads/search.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { administer } from "#tests/support/postgres.ts";
import { addChronology } from "#tests/support/world-changes.ts";
import { SOURCE } from "./authorization/cast.ts";

const scene = setUpCollab();
const as = (who: Role) => contextOf(scene.world, scene.world.people[who], scene.collab.port);

const add = async (seed: Partial<EntrySeed>) => (await scene.world.createEntry(seed)).id;

async function find(text: string, who: Role = "editor", id = scene.world.chronologyId) {
  return (await readSearch(await as(who), { id, text })).ids;
}

const inTeam = () => ({ teamId: scene.world.teamId, chronologyId: null });
async function addSource(fields: Partial<SourceFields>): Promise<string> {
  const given = { scope: inTeam(), fields: { ...SOURCE, ...fields } };
  return (await createSource(await as("editor"), given)).id;
}

const citing = (sourceId: string, quote = "") => [
  newCitation({ sourceId, assertionId: null, quote }),
];

const dated = (edtf: string) =>
  newAssertion({
    field: "date",
    value: { edtf, text: edtf, calendar: "gregorian", time: null, zone: null },
  });

describe("what is found", () => {
  test("is in the narrative, facts, quotes and sources, by the beginnings of all words", async () => {
    const sourceId = await addSource({
      title: "Bericht über Kabul",
      translatedTitle: "A report from the north",
      authors: [{ given: "Amal", family: "Noori" }],
    });
    const assertions = [
      newAssertion({
        field: "target",
        value: { name: "A girls’ school", type: null, actorId: null },
      }),
    ];
    const id = await add({
      ...{ title: "An attack", narrative: ["The gate was closed.", "Nobody was inside."] },
      ...{ assertions, citations: citing(sourceId, "a convoy passed at noon") },
    });
    await add({ title: "Another", narrative: ["The gate was open."] });
    const asked = ["gate closed", "girls school", "convoy noon", "bericht uber", "report nor"];
    for (const text of [...asked, "noori", "INSIDE gate"]) expect(await find(text)).toEqual([id]);
    expect(await find("gate closed never")).toEqual([]);
    expect(await find("school girls-school")).toEqual([id]);
    expect(await find("convoy-noon")).toEqual([]);
    for (const empty of ["", "  ", "–"]) expect(await find(empty)).toEqual([]);
  });

  test("does not depend on accents, letter forms, joiners and digits", async () => {
    const id = await add({
      title: "حمله به كابل",
      narrative: ["Dāʿish in Nangarhār, ولایت خراسان", "۱۲ نفر کشته شدند؛ مي‌گويند"],
    });
    for (const text of ["کابل", "كابل", "Nangarhar", "ولايت خراسان", "ولايت", "12 نفر", "می‌گویند"])
      expect(await find(text)).toEqual([id]);
  });

  test("comes newest first, as the list has it, and no more than is asked for", async () => {
    const [undated, old, late] = [
      await add({ title: "Undated bombing" }),
      await add({ narrative: ["A bombing."], assertions: [dated("2019")] }),
      await add({ title: "A bombing", assertions: [dated("2021-03")] }),
    ];
    expect(await find("bombing")).toEqual([late, old, undated]);
    const search = { chronologyId: scene.world.chronologyId, terms: ["bombing"], isPublic: false };
    expect(await searchEntryTexts(scene.world.database.db, { ...search, limit: 2 })).toEqual([
      ...[late, old],
    ]);
  });

  test("is what resembles a title where nothing has the words, in every script", async () => {
    const kabul = await add({ title: "Bombing near Kabul airport" });
    const persian = await add({ title: "انفجار در فرودگاه کابل" });
    expect(await find("kabull airprt")).toEqual([kabul]);
    expect(await find("فرودگا کابل")).toEqual([persian]);
    expect(await find("فرودکاه")).toEqual([persian]);
    expect(await find("zzzzzz")).toEqual([]);
  });

  test("stays within the chronology", async () => {
    const { id: other } = await addChronology(scene.world);
    const id = await add({ title: "Only here" });
    expect(await find("only here")).toEqual([id]);
    expect(await find("only here", "editor", other)).toEqual([]);
  });

  test("by the name of an actor are all its names as whole words, and not what begins so", async () => {
    const alias = (name: string) => ({ name, language: "" });
    const fields = { kind: "armed_group" as const, name: "ISIS-K", note: "" };
    const aliases = [alias("IS-K"), alias("ولایت خراسان")];
    await createActor(await as("editor"), { scope: inTeam(), fields: { ...fields, aliases } });
    await add({ title: "One", narrative: ["What is kept is known."] });
    const latin = await add({ title: "Two", narrative: ["It was claimed by ISIS-K."] });
    const persian = await add({ title: "Three", narrative: ["ولايت خراسان"] });
    expect((await find("is k")).sort()).toEqual([latin, persian].sort());
  });
});

describe("what is written", () => {
  test("follows a change of a source’s title, without a new revision of the row", async () => {
    const sourceId = await addSource({ title: "Old name" });
    const id = await add({ citations: citing(sourceId) });
    const { db } = scene.world.database;
    const revision = async () =>
      (await db.select().from(entries).where(eq(entries.id, id)))[0]?.revision;
    const before = await revision();
    const fields = { ...SOURCE, title: "Fresh name" };
    await updateSource(await as("editor"), { id: sourceId, scope: inTeam(), fields });
    expect(await find("fresh name")).toEqual([id]);
    expect(await find("old name")).toEqual([]);
    expect(await revision()).toBe(before);
  });

  test("comes anew where rows are projected anew, as after an update of the program", async () => {
    const id = await add({ narrative: ["Once more"] });
    const { db } = scene.world.database;
    await db.delete(entryTexts);
    expect(await find("once more")).toEqual([]);
    await db.update(documents).set({ projectedSeq: 0 });
    await scene.collab.stop(2000);
    await projectDocument(db, id);
    expect(await find("once more")).toEqual([id]);
  });

  test("takes a narrative far longer than PostgreSQL’s limit for words", async () => {
    const many = Array.from({ length: 60_000 }, (_, n) => `w${n.toString(36)}`).join(" ");
    const id = await add({ title: "Long", narrative: ["x".repeat(5000), many, "𐎠".repeat(5000)] });
    expect(await find("long w0")).toEqual([id]);
  });
});

describe("nobody finds by what they may not read", () => {
  const hidden = newAssertion({
    field: "person",
    value: { name: "Zalmai Secret", role: "victim", isMinor: false, publicationBasis: null },
    note: "told by a relative",
  });
  const named = newAssertion({
    field: "person",
    value: {
      name: "Public Figure",
      role: "official",
      isMinor: false,
      publicationBasis: "public_figure",
    },
  });
  const place = newAssertion({
    field: "place",
    value: {
      ...{ ...NOWHERE, name: "House at the mill", site: "Mill", country: "AF", admin1: "AF-KAB" },
      ...{ precision: "site", publicPrecision: "admin1", basis: "from an interview" },
    },
  });

  test("private names, exact places and what was noted on them are for those at work on it", async () => {
    const citations = [
      newCitation({
        sourceId: crypto.randomUUID(),
        assertionId: hidden.id,
        quote: "his brother Karim",
      }),
    ];
    const id = await add({ title: "With people", assertions: [hidden, named, place], citations });
    const secrets = ["zalmai", "relative", "house mill", "interview", "karim", "zalma"];
    for (const secret of secrets) {
      expect(await find(secret, "reader")).toEqual([]);
      for (const who of ["reviewer", "editor", "owner"] as const)
        expect([secret, await find(secret, who)]).toEqual([secret, [id]]);
    }
    for (const open of ["public figure", "with people"])
      expect(await find(open, "reader")).toEqual([id]);
  });

  test("confidential sources, their notes and perpetrators’ addresses", async () => {
    const url = "https://media.example.org/statement";
    const confidential = await addSource({ title: "Leaked ledger", sensitivity: "confidential" });
    const internal = await addSource({ title: "Open minutes", note: "kept in the safe" });
    const perpetrators = await addSource({ title: "Own claim", url, isPerpetratorMedia: true });
    const citations = [confidential, internal, perpetrators].flatMap((id) => citing(id));
    const narrative = [`It was at ${url} and media.example.org/statement.`];
    const id = await add({ title: "Sources", citations, narrative });
    for (const secret of ["leaked", "safe", "media example", "statement", "media.example.org"])
      expect(await find(secret, "reader")).toEqual([]);
    for (const open of ["open minutes", "own claim"])
      expect(await find(open, "reader")).toEqual([id]);
    expect(await find("leaked ledger", "reviewer")).toEqual([id]);
    expect(await find("safe", "owner")).toEqual([]);
  });

  test("entries that are deleted or under an embargo are not there for readers", async () => {
    const later = await add({ title: "Not yet told", embargo: "2999-01-01" });
    const gone = await add({ title: "Told before" });
    await deleteEntry(await as("editor"), { id: gone });
    expect(await find("told", "reader")).toEqual([]);
    expect(await find("tolld befor", "reader")).toEqual([]);
    expect((await find("told", "reviewer")).sort()).toEqual([later, gone].sort());
  });
});

test("a database without trigrams still finds words", async () => {
  const id = await add({ title: "Bombing near Kabul" });
  const name = new URL(scene.database.url).pathname.slice(1);
  await administer("drop extension pg_trgm cascade", name);
  expect(await find("bomb kabul")).toEqual([id]);
  expect(await find("bombng")).toEqual([]);
});

test("an edit is found as soon as its row is there", async () => {
  const entry = await scene.world.createEntry({ title: "Before", narrative: ["old words"] });
  const opened = scene.connect("editor").openEntry(entry);
  await opened.synced();
  setEntryField(opened.doc, "summary", "quite different");
  await opened.saved();
  await eventually(
    () => find("quite different"),
    (ids) => ids.length === 1,
  );
});
