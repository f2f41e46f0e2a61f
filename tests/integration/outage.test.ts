import { afterEach, beforeEach, expect, test } from "vitest";
import { listRowsSince } from "#db/queries/rows.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import type { Collab } from "#lib/collab/server/start-collab.ts";
import { removeMember } from "#lib/commands/members.ts";
import type { Opened } from "#tests/support/collab-client.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
import { proxyDatabase, type TcpProxy } from "#tests/support/tcp-proxy.ts";
import { startTestCollab } from "#tests/support/world.ts";
import { lockTable } from "#tests/support/world-changes.ts";

const scene = setUpCollab();
let proxy: TcpProxy;
let collab: Collab;

/** The collab of these tests reaches its database through a cable that can be pulled out. */
beforeEach(async () => {
  const proxied = await proxyDatabase(scene.database.url);
  proxy = proxied.proxy;
  const options = { databaseUrl: proxied.url, commitWithinMs: 400 };
  collab = await startTestCollab(scene.world, options);
});

afterEach(async () => {
  proxy.heal();
  await collab.stop(2000);
  await proxy.close();
});

const storedTitle = async (id: string) =>
  (await rebuildFromLog(scene.world, id)).getMap("fields").get("title");

/** Types for a while and fails the test if "saved" is ever said of something that is not stored. */
async function typeDuring(opened: Opened, id: string, isOver: () => boolean): Promise<string> {
  let n = 0;
  while (!isOver()) {
    n += 1;
    setEntryField(opened.doc, "title", `Title ${n}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (!opened.state.get().isUnsaved) expect(await storedTitle(id)).toBe(`Title ${n}`);
  }
  return `Title ${n}`;
}

test.each(["cut", "stall"] as const)(
  "the database is away (%s): nothing is said to be saved, nothing is lost",
  async (how) => {
    const entry = await scene.world.createEntry();
    const opened = scene.connect("editor", collab.port).openEntry(entry);
    await opened.saved();
    proxy[how]();
    let isOver = false;
    setTimeout(() => {
      isOver = true;
    }, 1500);
    const last = await typeDuring(opened, entry.id, () => isOver);
    expect(opened.state.get().isUnsaved).toBe(true);
    expect(await storedTitle(entry.id)).toBe("Entry");
    proxy.heal();
    await opened.saved();
    expect(await storedTitle(entry.id)).toBe(last);
  },
);

test("every session of the database is ended while typing: all of it is stored in the end", async () => {
  const entry = await scene.world.createEntry();
  const opened = scene.connect("editor", collab.port).openEntry(entry);
  await opened.saved();
  let ended = 0;
  const last = await typeDuring(opened, entry.id, () => {
    ended += 1;
    void scene.world.database.raw`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'sourceline-collab'
        and pid <> pg_backend_pid()`.execute();
    return ended > 25;
  });
  await opened.saved();
  expect(await storedTitle(entry.id)).toBe(last);
});

test("a commit that comes too late is not acknowledged, and its change is in memory all the same", async () => {
  const entry = await scene.world.createEntry();
  const one = scene.connect("editor", collab.port);
  const opened = one.openEntry(entry);
  const watcher = scene.connect("owner", collab.port).openEntry(entry);
  await Promise.all([opened.saved(), watcher.saved()]);
  const unlock = await lockTable(scene.world, "document_updates");
  setEntryField(opened.doc, "title", "Late");
  await opened.becomes((state) => state.problem === "cannot_save");
  expect(opened.state.get().isUnsaved).toBe(true);
  await unlock();
  await opened.saved();
  await eventually(
    () => watcher.doc.getMap("fields").get("title"),
    (title) => title === "Late",
  );
  expect(await storedTitle(entry.id)).toBe("Late");
});

test("after an outage collab hears again of rights that are taken away", async () => {
  const entry = await scene.world.createEntry();
  const opened = scene.connect("editor", collab.port).openEntry(entry);
  await opened.saved();
  proxy.cut();
  setEntryField(opened.doc, "title", "While away");
  await opened.becomes((state) => state.problem === "cannot_save");
  proxy.heal();
  await opened.saved();
  const { id: userId } = scene.world.people.editor;
  const owner = await contextOf(scene.world, scene.world.people.owner, collab.port);
  await removeMember(owner, { teamId: scene.world.teamId, userId });
  await opened.becomes((state) => state.problem === "revoked");
});

test("rows catch up after an outage, and health says how far they are behind", async () => {
  const entry = await scene.world.createEntry();
  const opened = scene.connect("editor", collab.port).openEntry(entry);
  await opened.saved();
  const unlock = await lockTable(scene.world, "entries");
  setEntryField(opened.doc, "title", "Behind");
  await opened.saved();
  await eventually(
    () => collab.services.keeper.secondsBehind(),
    (seconds) => seconds > 0.2,
  );
  await unlock();
  await eventually(
    () => listRowsSince(scene.world.database.db, scene.world.chronologyId, 0),
    ([row]) => row?.title === "Behind",
  );
  expect(
    await eventually(
      () => collab.services.keeper.secondsBehind(),
      (s) => s === 0,
    ),
  ).toBe(0);
});
