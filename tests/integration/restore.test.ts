import { expect, test } from "vitest";
import type * as Y from "yjs";
import { chronologies } from "#db/schema/chronologies.ts";
import { auditEvents } from "#db/schema/history.ts";
import { verifyHistory } from "#db/verify.ts";
import { addTag, removeAssertion, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { nameVersion, restoreVersion } from "#lib/commands/versions.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { readEntryContent } from "#lib/reads/entries.ts";
import { readComparison, readVersions } from "#lib/reads/versions.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });
const VALUE = { edtf: "2021-08", text: "", calendar: "gregorian", time: null, zone: null } as const;

/** An entry with a first version, open in the owner's browser. */
async function openPast() {
  const { world } = scene;
  const date = newAssertion({ field: "date", value: VALUE, rank: "preferred" });
  const citations = [newCitation({ sourceId: crypto.randomUUID(), assertionId: date.id })];
  const narrative = ["The first paragraph.", "Forty people were killed."];
  const made = { title: "Once", tags: ["old"], assertions: [date], citations, narrative };
  const entry = await world.createEntry(made);
  const cut = () => cutVersion(world.database.db, entry.id, { kind: "auto", reason: "test" });
  await cut();
  const open = scene.connect("owner").openEntry(entry);
  await open.saved();
  const version = readEntry(open.doc).snapshot;
  return { entry, open, version, dateId: date.id };
}

const textAt = (doc: Y.Doc, index: number): Y.XmlText => {
  const block = openEntry(doc).narrative.get(index);
  return (block as Y.XmlElement).get(0) as Y.XmlText;
};

const linesOf = async (id: string) => (await readVersions(await as("editor"), { id })).versions;

test("a version is restored forward: between a version of what stood and one of the result", async () => {
  const { entry, open, version, dateId } = await openPast();
  setEntryField(open.doc, "title", "Now");
  removeAssertion(open.doc, dateId);
  textAt(open.doc, 1).insert(0, "About ");
  await open.saved();
  const restored = await restoreVersion(await as("editor"), {
    ...{ entryId: entry.id, number: 1, parts: ["all"] },
  });
  expect(restored).toEqual({ before: 2, parts: ["title", "facts:date", "narrative"], number: 3 });
  const { content } = await readEntryContent(await as("editor"), entry.id);
  expect(content).toEqual(version);
  const seen = () => readEntry(open.doc).snapshot;
  expect(await eventually(seen, ({ title }) => title === "Once")).toEqual(version);
  expect(await linesOf(entry.id)).toMatchObject([
    { number: 3, kind: "restore", reason: "version 1", authors: ["editor"] },
    { number: 2, kind: "auto", reason: "before version 1 was restored", authors: ["owner"] },
    { number: 1 },
  ]);
  expect((await linesOf(entry.id))[0]?.size).toEqual({
    ...{ fields: 2, wordsAdded: 0, wordsRemoved: 1 },
  });
  const audited = await scene.world.database.db.select().from(auditEvents);
  expect(audited.map(({ action }) => action)).toContain("version.restore");
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
});

test("one part is restored, and what a colleague types elsewhere before and after it stays", async () => {
  const { entry, open } = await openPast();
  setEntryField(open.doc, "title", "Now");
  textAt(open.doc, 1).insert(0, "About ");
  await open.saved();
  setEntryField(open.doc, "summary", "Typed at the same moment");
  textAt(open.doc, 0).insert(0, "Still: ");
  const { parts, before } = await restoreVersion(await as("editor"), {
    ...{ entryId: entry.id, number: 1, parts: ["title"] },
  });
  addTag(open.doc, "later");
  await open.saved();
  expect(parts).toEqual(["title"]);
  const both = await eventually(
    () => readEntry(open.doc).snapshot,
    ({ title }) => title === "Once",
  );
  expect(both).toMatchObject({ summary: "Typed at the same moment", tags: ["later", "old"] });
  expect(plainText(both.narrative)).toBe(
    "Still: The first paragraph.\nAbout Forty people were killed.",
  );
  await restoreVersion(await as("editor"), { entryId: entry.id, number: before, parts });
  const undone = await eventually(
    () => readEntry(open.doc).snapshot,
    ({ title }) => title === "Now",
  );
  expect(undone).toEqual({ ...both, title: "Now" });
});

test("a whole version is restored while another types, and every letter is kept", async () => {
  const { entry, open } = await openPast();
  textAt(open.doc, 1).insert(0, "About ");
  await open.saved();
  const typing = (async () => {
    for (const letter of "typed meanwhile") {
      textAt(open.doc, 0).insert(textAt(open.doc, 0).length, letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await restoreVersion(await as("editor"), { entryId: entry.id, number: 1, parts: ["all"] });
  await typing;
  await open.saved();
  const words = await eventually(
    () => plainText(readEntry(open.doc).snapshot.narrative),
    (text) => !text.includes("About"),
  );
  // What had been saved before is restored away; the rest stays, in its order, and is in a version.
  expect(words).toMatch(/^The first paragraph\.[a-z ]*\nForty people were killed\.$/);
  const kept = words.split("\n")[0]?.slice("The first paragraph.".length) ?? "";
  expect("typed meanwhile".endsWith(kept)).toBe(true);
});

test("where nothing differs nothing is written", async () => {
  const { entry } = await openPast();
  const ask = { entryId: entry.id, number: 1, parts: ["all" as const] };
  expect(await restoreVersion(await as("editor"), ask)).toEqual({
    ...{ before: 1, parts: [], number: null },
  });
  expect(await linesOf(entry.id)).toHaveLength(1);
});

test("a version is named, also when nothing changed since the last one", async () => {
  const { entry } = await openPast();
  const { number } = await nameVersion(await as("editor"), { entryId: entry.id, name: "As filed" });
  expect(number).toBe(2);
  expect(await linesOf(entry.id)).toMatchObject([
    { number: 2, kind: "named", reason: "As filed", authors: [], size: { fields: 0 } },
    { number: 1 },
  ]);
});

test("a comparison names what differs between two versions, and between one and now", async () => {
  const { entry, open } = await openPast();
  setEntryField(open.doc, "title", "Second");
  await open.saved();
  await nameVersion(await as("editor"), { entryId: entry.id, name: "Second" });
  setEntryField(open.doc, "title", "Third");
  await open.saved();
  const read = async (to: number | null) =>
    (await readComparison(await as("reviewer"), { id: entry.id, from: 1, to })).changes;
  expect(await read(2)).toEqual([{ part: "title", before: "Once", after: "Second" }]);
  expect(
    await eventually(
      () => read(null),
      ([first]) => first?.part === "title" && first.after === "Third",
    ),
  ).toHaveLength(1);
});

test("history is paged from the newest on", async () => {
  const { entry } = await openPast();
  for (let n = 0; n < 41; n += 1)
    await nameVersion(await as("editor"), { entryId: entry.id, name: `n ${n}` });
  const first = await readVersions(await as("editor"), { id: entry.id });
  expect([first.versions.length, first.hasOlder]).toEqual([40, true]);
  const below = first.versions.at(-1)?.number ?? 0;
  const rest = await readVersions(await as("editor"), { id: entry.id, below });
  expect(rest.versions.map(({ number }) => number)).toEqual([2, 1]);
  expect(rest.hasOlder).toBe(false);
});

test("nothing is restored in what is archived or deleted, or by who may not edit", async () => {
  const { entry } = await openPast();
  const ask = { entryId: entry.id, number: 1, parts: ["all" as const] };
  await expect(restoreVersion(await as("reviewer"), ask)).rejects.toEqual(refusedAs("not_allowed"));
  await deleteEntry(await as("editor"), { id: entry.id });
  await expect(restoreVersion(await as("editor"), ask)).rejects.toEqual(refusedAs("not_found"));
  const { db } = scene.world.database;
  await db.update(chronologies).set({ archivedAt: new Date() });
  await expect(restoreVersion(await as("editor"), ask)).rejects.toEqual(refusedAs("conflict"));
  const name = { entryId: entry.id, name: "N" };
  await expect(nameVersion(await as("editor"), name)).rejects.toEqual(refusedAs("conflict"));
});

test("a restore that would not give what it should writes nothing at all", async () => {
  const { entry, open } = await openPast();
  setEntryField(open.doc, "title", "Now");
  await open.saved();
  // Two marks of one kind on one word: no document can say that, whatever is written.
  const link = (href: string) => ({ type: "link", attrs: { href } });
  const marks = [link("https://example.org/a"), link("https://example.org/b")];
  const text = { type: "text", text: "Linked", marks };
  const narrative = { type: "doc", content: [{ type: "paragraph", content: [text] }] };
  const { raw } = scene.world.database;
  await raw`insert into versions select entry_id, 2, chronology_id, kind, reason, state,
      jsonb_set(content, '{narrative}', ${JSON.stringify(narrative)}::text::jsonb), author_ids, epoch,
      from_seq, to_seq, schema_version, created_at, 99, hash, hash from versions where number = 1`;
  const ask = { entryId: entry.id, number: 2, parts: ["all" as const] };
  await expect(restoreVersion(await as("editor"), ask)).rejects.toEqual(refusedAs("cannot_save"));
  const [log] = await raw`select count(*)::int as n from document_updates where actor_id =
    ${scene.world.people.editor.id}`;
  expect(log?.n).toBe(0);
  expect(await linesOf(entry.id)).toHaveLength(2);
});
