import { expect, test } from "vitest";
import * as Y from "yjs";
import { listRowsSince } from "#db/queries/rows.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { addTag, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
import { updateOf } from "#tests/support/updates.ts";

const scene = setUpCollab();

const readSnapshot = async (id: string) => {
  const [row] = await scene.world.database.raw<{ snapshot: Uint8Array; seq: number }[]>`
    select snapshot, snapshot_seq::float8 as seq from documents where id = ${id}`;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, row?.snapshot ?? new Uint8Array());
  return { doc, seq: row?.seq ?? 0 };
};

test("a compaction takes from the database what memory does not have", async () => {
  const { world } = scene;
  const entry = await world.createEntry();
  const opened = scene.connect("editor").openEntry(entry);
  await opened.saved();
  setEntryField(opened.doc, "title", "In memory");
  await opened.saved();
  const update = updateOf((doc) => addTag(doc, "only in the database"));
  await world.database.raw`insert into document_updates (document_id, epoch, update)
    values (${entry.id}, 1, ${Buffer.from(update)})`;
  await projectDocument(world.database.db, entry.id, { compact: true });
  const { doc } = await readSnapshot(entry.id);
  const { snapshot } = readEntry(doc);
  expect(snapshot).toMatchObject({ title: "In memory", tags: ["only in the database"] });
  const [row] = await listRowsSince(world.database.db, world.chronologyId, 0);
  expect(row).toMatchObject({ title: "In memory", tags: ["only in the database"] });
});

test("changes that commit while the document is compacted are in the log after it, or in it", async () => {
  const { world } = scene;
  const entry = await world.createEntry();
  const opened = scene.connect("editor").openEntry(entry);
  await opened.saved();
  let isOver = false;
  const compacting = (async () => {
    while (!isOver) await projectDocument(world.database.db, entry.id, { compact: true });
  })();
  for (let n = 0; n < 200; n += 1) {
    addTag(opened.doc, `tag ${n}`);
    if (n % 20 === 0) await opened.saved();
  }
  await opened.saved();
  isOver = true;
  await compacting;
  const { doc, seq } = await readSnapshot(entry.id);
  const later = await world.database.raw<{ update: Uint8Array }[]>`
    select update from document_updates where document_id = ${entry.id} and seq > ${seq}`;
  for (const { update } of later) Y.applyUpdate(doc, update);
  expect(openEntry(doc).tags.size).toBe(200);
  expect(Y.encodeStateVector(doc)).toEqual(
    Y.encodeStateVector(await rebuildFromLog(world, entry.id)),
  );
});

test("two projections at once write the same row, and neither an older one", async () => {
  const { world } = scene;
  const entry = await world.createEntry();
  const opened = scene.connect("editor").openEntry(entry);
  await opened.saved();
  for (let n = 0; n < 10; n += 1) {
    setEntryField(opened.doc, "title", `Title ${n}`);
    await opened.saved();
    await Promise.all([1, 2, 3].map(() => projectDocument(world.database.db, entry.id)));
    const [row] = await listRowsSince(world.database.db, world.chronologyId, 0);
    expect(row?.title).toBe(`Title ${n}`);
  }
});

test("what cannot be read is left out of the row and stays in the document", async () => {
  const { db } = scene.world.database;
  const entry = await scene.world.createEntry();
  // The gate refuses such changes; this stands for what a version before it may have let in.
  const doc = await rebuildFromLog(scene.world, entry.id);
  doc.transact(() => {
    const { fields, narrative, assertions } = openEntry(doc);
    fields.set("title", { not: "a text" });
    fields.set("summary", "Readable");
    assertions.set("odd", new Y.Map([["field", "no such field"]]));
    assertions.set("odder", "no map" as never);
    narrative.insert(0, [new Y.Map() as never]);
    nest(narrative, 5000);
  });
  const update = Y.encodeStateAsUpdate(doc);
  await db.insert(documentUpdates).values({ documentId: entry.id, epoch: entry.epoch, update });
  await projectDocument(db, entry.id);
  const [row] = await listRowsSince(db, scene.world.chronologyId, 0);
  expect(row).toMatchObject({ title: "", summary: "Readable", assertionCount: 0 });
});

/** A quotation in a quotation, and so on. */
function nest(fragment: Y.XmlFragment, depth: number): void {
  let parent = fragment;
  for (let n = 0; n < depth; n += 1) {
    const inner = new Y.XmlElement("blockquote");
    parent.insert(0, [inner]);
    parent = inner;
  }
}
