import { expect, test } from "vitest";
import { formatDocumentName, SAME_SOCKET, SCHEMA_VERSION } from "#lib/collab/protocol.ts";
import { whileOthersWrite } from "#tests/support/bystander.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { syncFrame, tokenFrame } from "#tests/support/frames.ts";
import { openRawClient } from "#tests/support/raw-client.ts";

const scene = setUpCollab({ sockets: { authenticateWithinMs: 300, mostUnproven: 20 } });

async function createName(): Promise<string> {
  const { id, epoch } = await scene.world.createEntry();
  return formatDocumentName({ kind: "entry", id, epoch });
}

/** How a document is refused to a socket that shows this token. */
async function refusalOf(name: string, token: string): Promise<string> {
  const client = await scene.raw();
  client.send(tokenFrame(name, token));
  const { reason } = await client.answer(name, "denied");
  client.destroy();
  return reason;
}

test("forged, malformed, used, expired tickets and old schemas are refused", async () => {
  const name = await createName();
  const { world } = scene;
  await whileOthersWrite(scene, async () => {
    const used = await world.ticketOf(world.people.editor);
    const first = await openRawClient(scene.collab.port, used);
    await first.open(name);
    first.destroy();
    const old = await world.ticketOf(world.people.editor);
    await world.database.raw`update socket_tickets set expires_at = now() - interval '1 second'
      where user_id = ${world.people.editor.id}`;
    const fresh = await world.ticketOf(world.people.editor);
    expect(await refusalOf(name, `${SCHEMA_VERSION}:${used}`)).toBe("ticket_refused");
    expect(await refusalOf(name, `${SCHEMA_VERSION}:${old}`)).toBe("ticket_refused");
    expect(await refusalOf(name, `${SCHEMA_VERSION}:${"A".repeat(43)}`)).toBe("ticket_refused");
    expect(await refusalOf(name, "no token at all")).toBe("ticket_refused");
    expect(await refusalOf(name, `${SCHEMA_VERSION - 1}:${fresh}`)).toBe("schema_outdated");
  });
  expect(scene.lines).toContainEqual(expect.objectContaining({ reason: "ticket_refused" }));
  expect(scene.lines).toContainEqual(expect.objectContaining({ reason: "schema_outdated" }));
});

test("two sockets cannot share a ticket, even at the same moment", async () => {
  const name = await createName();
  const ticket = await scene.world.ticketOf(scene.world.people.editor);
  const opened = await Promise.allSettled(
    [1, 2, 3].map(async () => (await openRawClient(scene.collab.port, ticket)).open(name)),
  );
  expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test.each([
  ["says nothing", () => []],
  ["asks to ride along with nobody", (name: string) => [tokenFrame(name, `1:${SAME_SOCKET}`)]],
  ["shows forged tickets", (name: string) => [tokenFrame(name, "1:forged"), changeOf(name)]],
  ["writes before it may", (name: string) => [changeOf(name), changeOf(name)]],
])("a socket that %s is closed when its time is over", async (_what, frames) => {
  const name = await createName();
  await whileOthersWrite(scene, async () => {
    const client = await scene.raw();
    for (const each of frames(name)) client.send(each);
    expect(await client.closed).toEqual({ code: 4400, reason: "ticket_refused" });
  });
  const rows = await scene.world.database.raw`
    select 1 from document_updates u join documents d on d.id = u.document_id
    where d.kind = 'entry' and u.session_id_hash is not null and u.document_id = ${name.split(".")[1] ?? ""}`;
  expect(rows).toHaveLength(0);
});

function changeOf(name: string): Uint8Array {
  return syncFrame(name, 2, new Uint8Array([0, 0]));
}

test("a flood from a socket that has proven nothing is cut off at once", async () => {
  const name = await createName();
  await whileOthersWrite(scene, async () => {
    const client = await scene.raw();
    for (let n = 0; n < 1000; n += 1) client.send(tokenFrame(name, "1:forged"));
    expect((await client.closed).code).toBe(4400);
  });
});

test.each([
  ["another origin", "https://evil.example.org", "/collab", "403"],
  ["no origin", null, "/collab", "403"],
  ["an origin that begins like ours", "http://localhost:3000.example.org", "/collab", "403"],
  ["a null origin", "null", "/collab", "403"],
  ["another path", "http://localhost:3000", "/collab/../internal/health", "404"],
  ["a ticket in the address", "http://localhost:3000", "/collab?ticket=x", "404"],
])("an upgrade with %s is refused", async (_what, origin, path, status) => {
  await whileOthersWrite(scene, async () => {
    await expect(openRawClient(scene.collab.port, "", { origin, path })).rejects.toThrow(status);
  });
  expect(scene.lines).toContainEqual(expect.objectContaining({ msg: "upgrade refused" }));
});

test("only so many sockets may be unproven at once; proven ones do not count", async () => {
  const waiting = await Promise.all(Array.from({ length: 20 }, () => scene.raw()));
  await expect(scene.raw()).rejects.toThrow("503");
  await Promise.all(waiting.map((client) => client.closed));
  const client = await scene.raw("editor");
  await client.open(await createName());
});
