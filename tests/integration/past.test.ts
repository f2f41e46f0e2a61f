import { expect, test } from "vitest";
import * as Y from "yjs";
import { findSeqAt } from "#db/queries/past.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { deleteEntry, restoreEntry } from "#lib/commands/entries.ts";
import { isSameEntry } from "#lib/domain/compare/join-runs.ts";
import { readAsKnown } from "#lib/reads/as-known.ts";
import { entryAt } from "#lib/reads/present/entry-at.ts";
import { readComparison } from "#lib/reads/versions.ts";
import { createRandom } from "#tests/fuzz/convergence/random.ts";
import { copyOf, editSome } from "#tests/fuzz/restore/make-document.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);

/** A moment after all that was done, and before all that will be. */
async function takeMoment(): Promise<Date> {
  const at = Date.now() + 1;
  await eventually(
    () => Date.now(),
    (now) => now > at,
  );
  return new Date(at);
}

const knownAt = async (at: Date) => {
  const { entries } = await readAsKnown(await as("editor"), { id: scene.world.chronologyId, at });
  return entries.map(({ title, since, changed }) => [title, since, changed?.parts ?? []]).sort();
};

test("the chronology is shown as it stood at each moment of its past, and what came of it since", async () => {
  const { world } = scene;
  const { db } = world.database;
  const empty = await takeMoment();
  const first = await world.createEntry({ title: "First" });
  const second = await world.createEntry({ title: "Second" });
  const made = await takeMoment();
  const open = scene.connect("editor").openEntry(first);
  await open.saved();
  setEntryField(open.doc, "title", "First, renamed");
  await open.saved();
  await cutVersion(db, first.id, { kind: "auto", reason: "test" });
  const renamed = await takeMoment();
  setEntryField(open.doc, "summary", "And told");
  await open.saved();
  await deleteEntry(await as("editor"), { id: second.id });
  await world.createEntry({ title: "Third" });
  const deleted = await takeMoment();
  await restoreEntry(await as("editor"), { id: second.id });
  setEntryField(open.doc, "kind", "arrest");
  await open.saved();
  await projectDocument(db, first.id, { compact: true });

  expect(await knownAt(empty)).toEqual([
    ["First, renamed", "added", []],
    ["Second", "added", []],
    ["Third", "added", []],
  ]);
  expect(await knownAt(made)).toEqual([
    ["First", "changed", ["title", "summary", "kind"]],
    ["Second", "same", []],
    ["Third", "added", []],
  ]);
  expect(await knownAt(renamed)).toEqual([
    ["First, renamed", "changed", ["summary", "kind"]],
    ["Second", "same", []],
    ["Third", "added", []],
  ]);
  // What was deleted then and is there now was, at that moment, not part of the chronology.
  expect(await knownAt(deleted)).toEqual([
    ["First, renamed", "changed", ["kind"]],
    ["Second", "added", []],
    ["Third", "same", []],
  ]);
  expect(await knownAt(new Date())).toEqual([
    ["First, renamed", "same", []],
    ["Second", "same", []],
    ["Third", "same", []],
  ]);
  await deleteEntry(await as("editor"), { id: second.id });
  expect(await knownAt(made)).toContainEqual(["Second", "removed", []]);
  const { before, changes } = await readComparison(await as("reviewer"), {
    ...{ id: first.id, from: made, to: null },
  });
  expect(before).toMatchObject({ number: null, createdAt: made.toISOString() });
  expect(changes.map(({ part }) => part)).toEqual(["title", "summary", "kind"]);
  await expect(
    readComparison(await as("reviewer"), { id: first.id, from: empty, to: null }),
  ).rejects.toEqual(expect.objectContaining({ code: "not_found" }));
});

test.each([1, 2, 3])(
  "seed %i: each change of the log can be gone back to, whatever was cut and merged",
  async (seed) => {
    const { world } = scene;
    const { db, raw } = world.database;
    const random = createRandom(seed);
    const { id } = await world.createEntry({ narrative: ["Once.", ""] });
    const doc = copyOf(await rebuildFromLog(world, id), 900 + seed);
    const past: { seq: number; said: ReturnType<typeof readEntry>["snapshot"] }[] = [];
    for (let step = 0; step < 25; step += 1) {
      const before = Y.encodeStateVector(doc);
      editSome(doc, random, 4);
      const update = Buffer.from(Y.encodeStateAsUpdate(doc, before));
      await raw`insert into document_updates (document_id, epoch, update, actor_id)
      values (${id}, 1, ${update}, ${world.people.editor.id})`;
      past.push({
        seq: (await findSeqAt(db, id, new Date(Date.now() + 1000))) ?? 0,
        said: readEntry(doc).snapshot,
      });
      if (random.chance(25)) await cutVersion(db, id, { kind: "auto", reason: "test" });
      if (random.chance(25)) await projectDocument(db, id, { compact: true });
    }
    for (const { seq, said } of past)
      expect(isSameEntry(await entryAt(db, id, seq), said)).toBe(true);
  },
);
