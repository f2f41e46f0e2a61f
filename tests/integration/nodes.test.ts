import { afterEach, beforeEach, expect, test } from "vitest";
import { addTag, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { Collab } from "#lib/collab/server/start-collab.ts";
import { renameChronology } from "#lib/commands/chronologies.ts";
import type { Opened } from "#tests/support/collab-client.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
import { startTestCollab } from "#tests/support/world.ts";

const scene = setUpCollab();
let second: Collab;

/** Two nodes on one database; each test's people are spread over both. */
beforeEach(async () => {
  second = await startTestCollab(scene.world);
});

afterEach(async () => {
  await second.stop(2000);
});

const tagsOf = ({ doc }: Opened) => [...openEntry(doc).tags.keys()].sort();

async function openOnBoth() {
  const entry = await scene.world.createEntry();
  const here = scene.connect("editor").openEntry(entry);
  const there = scene.connect("owner", second.port).openEntry(entry);
  await Promise.all([here.saved(), there.saved()]);
  return { entry, here, there };
}

test("two people on two nodes write into one entry and see each other's words", async () => {
  const { entry, here, there } = await openOnBoth();
  for (let n = 0; n < 30; n += 1) {
    addTag(here.doc, `here ${n}`);
    addTag(there.doc, `there ${n}`);
    if (n % 7 === 0) await Promise.all([here.saved(), there.saved()]);
  }
  await Promise.all([here.saved(), there.saved()]);
  await eventually(
    () => [tagsOf(here), tagsOf(there)],
    ([a, b]) => a?.length === 60 && b?.length === 60,
  );
  const stored = openEntry(await rebuildFromLog(scene.world, entry.id)).tags;
  expect([...stored.keys()].sort()).toEqual(tagsOf(here));
});

test("who moves from one node to the other brings along what both have seen", async () => {
  const { here, there, entry } = await openOnBoth();
  setEntryField(here.doc, "title", "Seen by both");
  await here.saved();
  await eventually(
    () => openEntry(there.doc).fields.get("title"),
    (title) => title === "Seen by both",
  );
  const socket = here.provider.configuration.websocketProvider;
  socket.configuration.url = socket.configuration.url.replace(
    String(scene.collab.port),
    String(second.port),
  );
  socket.webSocket?.close();
  setEntryField(here.doc, "summary", "Written while moving");
  await here.saved();
  addTag(here.doc, "written after");
  await here.saved();
  await eventually(
    () => openEntry(there.doc).tags.has("written after"),
    (isThere) => isThere,
  );
  const stored = openEntry(await rebuildFromLog(scene.world, entry.id));
  expect(stored.fields.get("summary")).toBe("Written while moving");
});

test("a client id that one node knows belongs to nobody else on the other", async () => {
  const { here, there, entry } = await openOnBoth();
  setEntryField(here.doc, "title", "Mine");
  await here.saved();
  await eventually(
    () => openEntry(there.doc).fields.get("title"),
    (title) => title === "Mine",
  );
  there.doc.clientID = here.doc.clientID;
  setEntryField(there.doc, "title", "Forged");
  expect(await there.refused()).toBe("foreign_client");
  const stored = openEntry(await rebuildFromLog(scene.world, entry.id));
  expect(stored.fields.get("title")).toBe("Mine");
});

test("what a node missed to hear is found by its sweep", async () => {
  const { here, there } = await openOnBoth();
  const { raw } = scene.world.database;
  // Both nodes stop hearing: their listening connections are ended, and come back by themselves.
  await raw`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`;
  addTag(here.doc, "unheard");
  await here.saved();
  await eventually(
    () => tagsOf(there),
    (tags) => tags.includes("unheard"),
    12_000,
  );
});

test("a change made by the server reaches those on the other node", async () => {
  const id = scene.world.chronologyId;
  const there = scene.connect("owner", second.port).openChronology(id);
  await there.saved();
  const owner = await contextOf(scene.world, scene.world.people.owner, scene.collab.port);
  await renameChronology(owner, { id, title: "Renamed" });
  await eventually(
    () => there.doc.getMap("fields").get("title"),
    (title) => title === "Renamed",
  );
});
