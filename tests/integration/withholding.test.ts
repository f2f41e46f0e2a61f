import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { entries } from "#db/schema/entries.ts";
import type { EntrySeed } from "#lib/collab/doc/create.ts";
import { editAssertion, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { NOWHERE, newAssertion } from "#lib/domain/new-assertion.ts";
import { readRowsSince, readWorkspace } from "#lib/reads/chronologies.ts";
import { readEntryContent } from "#lib/reads/entries.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab();
const as = (who: Role) => contextOf(scene.world, scene.world.people[who], scene.collab.port);

const SECRET = "Name of a victim";
const GATE = { lat: 34.5585123, lng: 69.2213456 };

const person = newAssertion({
  field: "person",
  value: { name: SECRET, role: "victim", isMinor: false, publicationBasis: null },
  note: `${SECRET}, in the words of a relative`,
});
const place = newAssertion({
  field: "place",
  value: {
    ...NOWHERE,
    ...{ name: "A house in a street", country: "AF", admin1: "AF-KAB", ...GATE },
    ...{ precision: "site", publicPrecision: "admin1", basis: "told by a witness" },
  },
});
const SEED: Partial<EntrySeed> = { title: "With people", assertions: [person, place] };

async function seenBy(who: Role, id: string) {
  const context = await as(who);
  const { chronologyId } = scene.world;
  const workspace = await readWorkspace(context, chronologyId);
  const { rows } = await readRowsSince(context, { id: chronologyId, since: 0 });
  const content = await readEntryContent(context, id).catch((error) => error.code);
  const only = (all: { id: string }[]) => all.filter((row) => row.id === id);
  return JSON.stringify([content, only(workspace.rows), only(rows)]);
}

type Row = typeof entries.$inferSelect;

/** Waits for the projection of what was saved. */
async function rowBecomes(id: string, fits: (row: Row) => boolean): Promise<void> {
  const { db } = scene.world.database;
  await eventually(
    async () => (await db.select().from(entries).where(eq(entries.id, id)))[0],
    (row) => row !== undefined && fits(row),
  );
}

test("readers get neither private names nor exact places; those at work get both", async () => {
  const { id } = await scene.world.createEntry(SEED);
  const reader = await seenBy("reader", id);
  for (const secret of [SECRET, "34.558", "69.221", "A house in a street", "told by a witness"])
    expect(reader).not.toContain(secret);
  expect(reader).toContain("name withheld");
  for (const who of ["reviewer", "editor", "owner"] as const)
    for (const known of [SECRET, "34.5585123", "A house in a street"])
      expect(await seenBy(who, id)).toContain(known);
});

test("what is under an embargo is not there for readers, and comes on its day", async () => {
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
  const today = new Date().toISOString().slice(0, 10);
  const later = await scene.world.createEntry({ ...SEED, title: "Not yet", embargo: tomorrow });
  const due = await scene.world.createEntry({ title: "Due", embargo: today });
  const hidden = await seenBy("reader", later.id);
  for (const secret of ["Not yet", "Kabul", SECRET]) expect(hidden).not.toContain(secret);
  expect(hidden).toContain("not_found");
  expect(await seenBy("reader", due.id)).toContain("Due");
  expect(await seenBy("reviewer", later.id)).toContain("Not yet");
});

test("an entry that is put under an embargo goes from a list that has it already", async () => {
  const entry = await scene.world.createEntry({ title: "Seen before" });
  const context = await as("reader");
  const { chronologyId: id } = scene.world;
  const { revision } = await readRowsSince(context, { id, since: 0 });
  const opened = scene.connect("editor").openEntry(entry);
  await opened.synced();
  setEntryField(opened.doc, "embargo", "2999-01-01");
  await opened.saved();
  await rowBecomes(entry.id, ({ embargo }) => embargo === "2999-01-01");
  const { rows } = await readRowsSince(context, { id, since: revision });
  const row = rows.find((each) => each.id === entry.id);
  expect(row?.deletedAt).not.toBeNull();
  expect(JSON.stringify(row)).not.toContain("Seen before");
});

test("what a newer client calls a value and this one cannot read is never shown as published", async () => {
  const { id, ...rest } = await scene.world.createEntry(SEED);
  const opened = scene.connect("editor").openEntry({ id, ...rest });
  await opened.synced();
  const value = { name: SECRET, role: "victim", publicationBasis: "consent", isMinor: "perhaps" };
  editAssertion(opened.doc, person.id, { value } as never);
  await opened.saved();
  await rowBecomes(id, ({ content }) => JSON.stringify(content).includes('"isMinor":true'));
  expect(await seenBy("reader", id)).not.toContain(SECRET);
});
