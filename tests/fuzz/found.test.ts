import { expect, test } from "vitest";
import * as Y from "yjs";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { contains } from "#tests/fuzz/convergence/replica.ts";
import { connectClient } from "#tests/support/collab-client.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { eventually } from "#tests/support/eventually.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";

/** What seeds of the convergence test found, each as a test of its own. */
const scene = setUpCollab();

const textOf = (doc: Y.Doc): Y.XmlText => {
  const paragraph = openEntry(doc).narrative.get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (text instanceof Y.XmlText) return text;
  throw new Error("no paragraph with text");
};

const isSame = (a: Y.Doc, b: Y.Doc) => Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b));

test("seed 6: marks left around nothing are deleted by no copy on its own account", async () => {
  const { world } = scene;
  const entry = await world.createEntry({ narrative: ["Words of a source"] });
  const [one, two] = [scene.connect("editor"), scene.connect("owner")].map((c) =>
    c.openEntry(entry),
  );
  const reviewer = scene.connect("reviewer").openEntry(entry);
  await Promise.all([one?.saved(), two?.saved(), reviewer.synced()]);
  if (!one || !two) throw new Error("no clients");
  // Before either has heard of the other: the marks are left around nothing.
  textOf(one.doc).format(0, 5, { bold: {} });
  textOf(two.doc).delete(0, 5);
  await Promise.all([one.saved(), two.saved()]);
  const log = await rebuildFromLog(world, entry.id);
  const docs = [one, two, reviewer].map(({ doc }) => doc);
  await eventually(
    () => docs.map((doc) => isSame(doc, log)),
    (same) => same.every(Boolean),
  );
  expect(reviewer.state.get()).toMatchObject({ isReadOnly: true, isUnsaved: false, problem: null });
  await projectDocument(world.database.db, entry.id, { compact: true });
  expect(isSame(await rebuildFromLog(world, entry.id), log)).toBe(true);
  const [row] = await world.database.raw<{ snapshot: Uint8Array }[]>`
    select snapshot from documents where id = ${entry.id}`;
  expect(contains(log, row?.snapshot ?? new Uint8Array())).toBe(true);
});

test("seed 34: what is typed while a new socket fetches its ticket is acknowledged", async () => {
  const { world } = scene;
  const entry = await world.createEntry();
  let ticket = Promise.withResolvers<void>();
  let asked = Promise.withResolvers<void>();
  ticket.resolve();
  const slow = {
    ...world,
    async ticketOf(person: Parameters<typeof world.ticketOf>[0]) {
      asked.resolve();
      await ticket.promise;
      return world.ticketOf(person);
    },
  };
  const client = connectClient(slow, scene.collab.port, world.people.editor);
  const opened = client.openEntry(entry);
  await opened.saved();
  ticket = Promise.withResolvers<void>();
  asked = Promise.withResolvers<void>();
  client.link.reconnect();
  await asked.promise;
  setEntryField(opened.doc, "title", "Typed too early");
  ticket.resolve();
  await opened.saved();
  const stored = await rebuildFromLog(world, entry.id);
  expect(openEntry(stored).fields.get("title")).toBe("Typed too early");
  client.destroy();
});
