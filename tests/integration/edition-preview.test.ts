import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { dropLapsedPreviews } from "#db/queries/edition-previews.ts";
import { editionPreviews, editions } from "#db/schema/editions.ts";
import { versions } from "#db/schema/history.ts";
import { startComment } from "#lib/commands/comments.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { previewEdition } from "#lib/commands/preview-edition.ts";
import { publishEdition } from "#lib/commands/publish-edition.ts";
import { askPurge, confirmPurge } from "#lib/commands/purges.ts";
import type { EditionDecisions } from "#lib/domain/edition/decisions.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readPreview } from "#lib/reads/preview.ts";
import { readEdition } from "#lib/reads/published.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { addOwner, findInDatabase } from "#tests/support/purge-world.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);

const DECIDED = {
  ...{ slug: "", publishAt: null, notes: "", errata: "", isVerifiedOnly: false },
  ...{ corrects: null, scope: "", omit: [], asTheyAre: [], names: [] },
};

async function decide(given: Partial<EditionDecisions> = {}) {
  const { chronologyId } = scene.world;
  const { revision } = await readPublishing(await as("owner"), chronologyId);
  return { ...DECIDED, chronologyId, revision, ...given };
}

async function preview(given: Partial<EditionDecisions> = {}) {
  const { id } = await previewEdition(await as("owner"), await decide(given));
  return { id, ...(await readPreview(await as("owner"), id)).published };
}

const person = (name: string) =>
  newAssertion({
    field: "person",
    value: { name, role: "victim", isMinor: false, publicationBasis: "official_list" } as never,
  });

test("what is previewed is what is published, but for its time; nothing else is written", async () => {
  const { world } = scene;
  const { db } = world.database;
  const [shown, hidden] = [person("A published name"), person("A withheld name")];
  const left = await world.createEntry({ title: "Left out" });
  await world.createEntry({ title: "People", assertions: [shown, hidden] });
  const given = { slug: "an-address", names: [shown.id], omit: [left.id], notes: "First." };
  const { edition } = await preview(given);
  expect(await db.$count(versions)).toBe(0);
  expect(await db.$count(editions)).toBe(0);
  await publishEdition(await as("owner"), { ...(await decide(given)), isListed: true });
  const made = await readEdition(db, { slug: "an-address", number: 1 });
  if (!made || !("edition" in made)) throw new Error("nothing was published");
  const { publishedAt: _, ...published } = made.edition;
  const { publishedAt: __, ...previewed } = edition;
  expect(previewed).toEqual(published);
});

test("it holds no withheld name, nothing under an embargo, no draft left out and no comment", async () => {
  const { world } = scene;
  const entry = await world.createEntry({ title: "People", assertions: [person("Sekret Name")] });
  await world.createEntry({ title: "Sekret embargo", embargo: "2999-01-01" });
  const draft = await world.createEntry({ title: "Sekret draft" });
  const body = "Sekret comment";
  const comment = { entryId: entry.id, target: { kind: "entry" as const }, body };
  await startComment(await as("editor"), comment);
  const { document } = await preview({ omit: [draft.id] });
  const text = new TextDecoder().decode(document);
  expect(text).toContain("People");
  expect(text).not.toContain("Sekret");
});

test("nothing is previewed that changed since the pre-flight", async () => {
  const input = await decide();
  await scene.world.createEntry({ title: "New" });
  await expect(previewEdition(await as("owner"), input)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("another team’s owner finds none; the next one ends the last, and an hour ends it", async () => {
  const { world } = scene;
  const { db } = world.database;
  const first = await preview();
  const outsider = await contextOf(world, world.people.outsider, scene.collab.port);
  for (const context of [outsider, await as("editor"), await as("reviewer"), await as("reader")])
    await expect(readPreview(context, first.id)).rejects.toMatchObject({ code: "not_found" });
  // Also where the process has it in memory.
  const known = await readPreview(await as("owner"), first.id);
  await expect(readPreview(outsider, first.id, known)).rejects.toMatchObject({ code: "not_found" });
  const second = await preview();
  const gone = { code: "not_found" };
  await expect(readPreview(await as("owner"), first.id, known)).rejects.toMatchObject(gone);
  const old = { madeAt: new Date(Date.now() - 3_601_000) };
  await db.update(editionPreviews).set(old).where(eq(editionPreviews.id, second.id));
  await expect(readPreview(await as("owner"), second.id)).rejects.toMatchObject(gone);
  await dropLapsedPreviews(db);
  expect(await db.$count(editionPreviews)).toBe(0);
});

test("of an entry that was removed for good no preview keeps a word", async () => {
  const { world } = scene;
  const entry = await world.createEntry({ title: "Endangers somebody" });
  const { id } = await preview({ notes: "About what endangers somebody" });
  const second = await addOwner(world);
  await deleteEntry(await as("editor"), { id: entry.id });
  const purge = await askPurge(await as("owner"), { entryId: entry.id, reason: "A name" });
  await confirmPurge(await contextOf(world, second, scene.collab.port), { id: purge.id });
  expect(await findInDatabase(world, "ndangers somebody")).toEqual([]);
  await expect(readPreview(await as("owner"), id)).rejects.toMatchObject({ code: "not_found" });
});
