import { expect, test } from "vitest";
import { listVersions } from "#db/queries/versions.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import type { KeeperOptions } from "#lib/collab/server/store/keeper.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { eventually } from "#tests/support/eventually.ts";
import { startTestCollab } from "#tests/support/world.ts";

const scene = setUpCollab();
const NEVER = 3_600_000;

async function openOn(keeper: Partial<KeeperOptions>) {
  const collab = await startTestCollab(scene.world, { keeper });
  const entry = await scene.world.createEntry();
  const editor = scene.connect("editor", collab.port);
  const owner = scene.connect("owner", collab.port);
  const [one, two] = [editor.openEntry(entry), owner.openEntry(entry)];
  await Promise.all([one.saved(), two.saved()]);
  const versions = () => listVersions(scene.world.database.db, entry.id);
  return { collab, entry, editor, owner, one, two, versions };
}

test("a version is cut after a pause, with those who wrote since the last one", async () => {
  const { collab, one, two, versions } = await openOn({ versionAfterQuietMs: 150 });
  setEntryField(one.doc, "title", "By the editor");
  await one.saved();
  const first = await eventually(versions, ({ length }) => length === 1);
  // The entry itself was made by the owner: whoever wrote since the beginning is an author.
  expect(first[0]).toMatchObject({ number: 1, authors: ["editor", "owner"], kind: "auto" });
  setEntryField(two.doc, "title", "By the owner");
  await two.saved();
  const second = await eventually(versions, ({ length }) => length === 2);
  expect(second[0]).toMatchObject({ number: 2, authors: ["owner"], reason: "after a pause" });
  await collab.stop(2000);
});

test("a version is cut when the last editor leaves, not when the first does", async () => {
  const { collab, editor, owner, one, versions } = await openOn({ versionAfterQuietMs: NEVER });
  setEntryField(one.doc, "title", "Before leaving");
  await one.saved();
  editor.destroy();
  const still = owner.openChronology(scene.world.chronologyId);
  await still.saved();
  expect(await versions()).toHaveLength(0);
  owner.destroy();
  const [version] = await eventually(versions, ({ length }) => length === 1);
  expect(version).toMatchObject({ reason: "the last editor left" });
  await collab.stop(2000);
});

test("long editing without a pause is cut in between", async () => {
  const { collab, one, versions } = await openOn({
    versionAfterQuietMs: NEVER,
    versionAtLeastEveryMs: 200,
  });
  const found = await eventually(
    async () => {
      setEntryField(one.doc, "title", crypto.randomUUID());
      await one.saved();
      return versions();
    },
    ({ length }) => length >= 2,
  );
  expect(found[0]).toMatchObject({ reason: "during long editing" });
  await collab.stop(2000);
});

test("nothing is cut where nothing changed", async () => {
  const { collab, one, versions } = await openOn({ versionAfterQuietMs: 100 });
  setEntryField(one.doc, "title", "Changed");
  await one.saved();
  await eventually(versions, ({ length }) => length === 1);
  setEntryField(one.doc, "title", "Changed again");
  setEntryField(one.doc, "title", "Changed");
  await one.saved();
  await collab.stop(2000);
  expect(await versions()).toHaveLength(1);
});
