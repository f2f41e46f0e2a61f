import { afterEach, beforeEach, expect, test } from "vitest";
import { listBehind } from "#db/queries/documents.ts";
import { listRowsSince } from "#db/queries/rows.ts";
import { addTag, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { type Client, connectClient } from "#tests/support/collab-client.ts";
import { type CollabProcess, startCollabProcess } from "#tests/support/collab-process.ts";
import { eventually } from "#tests/support/eventually.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
import { createWorld, type World } from "#tests/support/world.ts";

let database: TestDatabase;
let world: World;
let collab: CollabProcess;
let client: Client;

beforeEach(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
  collab = await startCollabProcess(database.url);
  client = connectClient(world, collab.port, world.people.editor);
});

afterEach(async () => {
  client.destroy();
  await collab.kill();
  await world.end();
  await database.drop();
});

test("killed while typing, again and again: what was acknowledged is there", async () => {
  const entry = await world.createEntry();
  const opened = client.openEntry(entry);
  await opened.saved();
  let written = 0;
  for (let kill = 0; kill < 3; kill += 1) {
    let acknowledged = written;
    const typing = async () => {
      for (const until = written + 30; written < until; written += 1) {
        addTag(opened.doc, `tag ${written}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (!opened.state.get().isUnsaved) acknowledged = written + 1;
      }
    };
    const typed = typing();
    await new Promise((resolve) => setTimeout(resolve, 40 + 40 * kill));
    await collab.kill();
    const stored = openEntry(await rebuildFromLog(world, entry.id)).tags;
    for (let n = 0; n < acknowledged; n += 1) expect(stored.has(`tag ${n}`)).toBe(true);
    await typed;
    collab = await startCollabProcess(database.url, collab.port);
    await opened.saved();
  }
  const stored = openEntry(await rebuildFromLog(world, entry.id)).tags;
  expect(stored.size).toBe(written);
}, 40_000);

test("rows that were behind the log are brought up to it at the start", async () => {
  const entry = await world.createEntry();
  const opened = client.openEntry(entry);
  await opened.saved();
  setEntryField(opened.doc, "title", "Committed");
  await opened.saved();
  client.destroy();
  await collab.kill();
  await world.database.raw`update entries set title = 'Stale', content_hash = ''`;
  expect(await listBehind(world.database.db)).toHaveLength(1);
  collab = await startCollabProcess(database.url);
  const [row] = await eventually(
    () => listRowsSince(world.database.db, world.chronologyId, 0),
    ([found]) => found?.title === "Committed",
  );
  expect(row?.id).toBe(entry.id);
  await eventually(
    () => listBehind(world.database.db),
    (behind) => behind.length === 0,
  );
});

test("asked to stop, it writes what is due and cuts a version, and ends with 0", async () => {
  const entry = await world.createEntry();
  const opened = client.openEntry(entry);
  await opened.saved();
  setEntryField(opened.doc, "title", "Last words");
  await opened.saved();
  expect(await collab.stop()).toBe(0);
  expect(await listBehind(world.database.db)).toHaveLength(0);
  const versions = await world.database.raw`select author_ids, content->>'title' as title
    from versions where entry_id = ${entry.id}`;
  expect(versions).toMatchObject([{ title: "Last words" }]);
  const [row] = await world.database.raw`select snapshot_seq = (select max(seq)
    from document_updates where document_id = ${entry.id}) as whole
    from documents where id = ${entry.id}`;
  expect(row?.whole).toBe(true);
});
