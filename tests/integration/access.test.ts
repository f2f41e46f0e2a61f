import { expect, test } from "vitest";
import { hashSecret } from "#db/queries/sessions.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import { endOwnSession } from "#lib/commands/account.ts";
import { archiveChronology, restoreChronology } from "#lib/commands/chronologies.ts";
import { removeGuest, removeMember, setMemberRole } from "#lib/commands/members.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { updateFrame } from "#tests/support/frames.ts";
import { updateOf } from "#tests/support/updates.ts";
import { addGuest, lockTable } from "#tests/support/world-changes.ts";

const scene = setUpCollab();
const WITHIN_MS = 1000;

const as = (who: Role) => contextOf(scene.world, scene.world.people[who], scene.collab.port);
const titled = (title: string) => updateOf((doc) => setEntryField(doc, "title", title));

/** An entry that the editor has open on a bare socket. */
async function openEntry(who: Role = "editor") {
  const entry = await scene.world.createEntry();
  const name = formatDocumentName({ kind: "entry", ...entry });
  const client = await scene.raw(who);
  await client.open(name);
  return { entry, name, client };
}

async function countRows(id: string): Promise<number> {
  const rows = await scene.world.database
    .raw`select 1 from document_updates where document_id = ${id}`;
  return rows.length;
}

async function withinASecond<T>(waited: Promise<T>): Promise<T> {
  const from = performance.now();
  const value = await waited;
  expect(performance.now() - from).toBeLessThan(WITHIN_MS);
  return value;
}

test("a member who is removed stops writing within a second, without reloading", async () => {
  const { entry, name, client } = await openEntry();
  const { id: userId } = scene.world.people.editor;
  await removeMember(await as("owner"), { teamId: scene.world.teamId, userId });
  const { reason } = await withinASecond(client.answer(name, "closed"));
  expect(reason).toBe("revoked");
  client.send(updateFrame(name, titled("Too late")));
  await expect(client.open(name)).rejects.toThrow("not_found");
  expect(await countRows(entry.id)).toBe(1);
});

test("an editor who becomes a reviewer keeps reading, and writes nothing more", async () => {
  const { entry, name, client } = await openEntry();
  const member = { teamId: scene.world.teamId, userId: scene.world.people.editor.id };
  const opened = scene.connect("editor").openEntry(entry);
  await opened.saved();
  await setMemberRole(await as("owner"), { ...member, role: "reviewer" });
  await withinASecond(opened.becomes((state) => state.isReadOnly));
  // Each connection is told by itself, one after the other.
  expect(await client.answer(name, "access")).toEqual({ type: "access", readOnly: true });
  client.send(updateFrame(name, titled("Too late")));
  expect(await client.answer(name, "status")).toEqual({ type: "status", isApplied: false });
  expect(await countRows(entry.id)).toBe(1);
  await setMemberRole(await as("owner"), { ...member, role: "editor" });
  await withinASecond(opened.becomes((state) => !state.isReadOnly));
  setEntryField(opened.doc, "title", "In time");
  await opened.saved();
  expect(await countRows(entry.id)).toBe(2);
});

test("a role that is taken away while a document is opening counts", async () => {
  const entry = await scene.world.createEntry();
  const name = formatDocumentName({ kind: "entry", ...entry });
  const client = await scene.raw("editor");
  const unlock = await lockTable(scene.world, "document_updates");
  const opening = client.open(name);
  expect(await client.answer(name, "opened")).toEqual({ type: "opened", readOnly: false });
  const { id: userId } = scene.world.people.editor;
  await removeMember(await as("owner"), { teamId: scene.world.teamId, userId });
  await unlock();
  opening.catch(() => {});
  expect((await client.answer(name, "closed")).reason).toBe("revoked");
});

test("a session that is ended closes its sockets, and no other", async () => {
  const { client } = await openEntry();
  const { name: otherName, client: other } = await openEntry("owner");
  const idHash = hashSecret(scene.world.people.editor.sessionSecret);
  await endOwnSession(await as("editor"), { idHash });
  expect(await withinASecond(client.closed)).toEqual({ code: 4401, reason: "revoked" });
  other.send(updateFrame(otherName, titled("Still here")));
  expect(await other.answer(otherName, "status")).toEqual({ type: "status", isApplied: true });
});

test("an archived chronology can be read and not changed, until it is restored", async () => {
  const { entry, name, client } = await openEntry();
  const input = { id: scene.world.chronologyId };
  await archiveChronology(await as("owner"), input);
  const opened = scene.connect("owner").openEntry(entry);
  await opened.becomes((state) => state.isSynced && state.isReadOnly);
  // What was open before is told of it by itself.
  expect(await client.answer(name, "access")).toEqual({ type: "access", readOnly: true });
  client.send(updateFrame(name, titled("Too late")));
  expect(await client.answer(name, "status")).toEqual({ type: "status", isApplied: false });
  await restoreChronology(await as("owner"), input);
  await withinASecond(opened.becomes((state) => !state.isReadOnly));
  setEntryField(opened.doc, "title", "Open again");
  await opened.saved();
  expect(await countRows(entry.id)).toBe(2);
});

test("a reader and an outsider get no document", async () => {
  const entry = await scene.world.createEntry();
  for (const who of ["reader", "outsider"] as const) {
    const client = await scene.raw(who);
    for (const name of [
      formatDocumentName({ kind: "entry", ...entry }),
      formatDocumentName({ kind: "chronology", id: scene.world.chronologyId, epoch: 1 }),
    ])
      await expect(client.open(name)).rejects.toThrow("not_found");
  }
});

test("a guest works on their one chronology, and on no other of the team", async () => {
  const { guest, otherEntry } = await addGuest(scene.world, "editor");
  const entry = await scene.world.createEntry();
  const opened = scene.connect(guest).openEntry(entry);
  await opened.saved();
  setEntryField(opened.doc, "title", "By a guest");
  await opened.saved();
  expect(await scene.connect(guest).openEntry(otherEntry).refused()).toBe("not_found");
  const given = { chronologyId: scene.world.chronologyId, userId: guest.id };
  await removeGuest(await as("owner"), given);
  expect(await withinASecond(opened.refused())).toBe("revoked");
});
