import { afterEach, beforeEach, expect, test } from "vitest";
import { listRowsSince } from "#db/queries/rows.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { Collab } from "#lib/collab/server/start-collab.ts";
import { type Client, connectClient } from "#tests/support/collab-client.ts";
import { eventually } from "#tests/support/eventually.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, startTestCollab, type World } from "#tests/support/world.ts";

let database: TestDatabase;
let world: World;
let collab: Collab;
let clients: Client[];

beforeEach(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
  collab = await startTestCollab(world);
  clients = [];
});

afterEach(async () => {
  for (const client of clients) client.destroy();
  await collab.stop();
  await world.end();
  await database.drop();
});

function connect(role: keyof World["people"]): Client {
  const client = connectClient(world, collab.port, world.people[role]);
  clients.push(client);
  return client;
}

test("two people write into one entry; both see it, and it is in the log and in the rows", async () => {
  const entry = await world.createEntry();
  const [one, two] = [connect("editor").openEntry(entry), connect("owner").openEntry(entry)];
  await Promise.all([one.saved(), two.saved()]);
  setEntryField(one.doc, "title", "Changed by the editor");
  setEntryField(two.doc, "summary", "Summed up by the owner");
  await Promise.all([one.saved(), two.saved()]);
  await eventually(
    () => [openEntry(one.doc).fields.toJSON(), openEntry(two.doc).fields.toJSON()],
    ([a, b]) => a?.summary === b?.summary && a?.title === b?.title && a?.summary !== "",
  );
  const log = await world.database.raw`
    select actor_id from document_updates where document_id = ${entry.id} order by seq`;
  expect(log.map((row) => row.actor_id)).toContain(world.people.editor.id);
  const rows = await eventually(
    () => listRowsSince(world.database.db, world.chronologyId, 0),
    ([row]) => row?.title === "Changed by the editor" && row.summary !== "",
  );
  expect(rows).toHaveLength(1);
});

test("a change is acknowledged only when committed: after a fresh start it is all there", async () => {
  const entry = await world.createEntry();
  const client = connect("editor").openEntry(entry);
  await client.saved();
  for (let n = 0; n < 20; n += 1) setEntryField(client.doc, "title", `Title ${n}`);
  await client.saved();
  const other = await startTestCollab(world);
  const second = connectClient(world, other.port, world.people.owner);
  const opened = second.openEntry(entry);
  await opened.saved();
  expect(openEntry(opened.doc).fields.get("title")).toBe("Title 19");
  second.destroy();
  await other.stop();
});
