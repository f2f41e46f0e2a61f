import { expect, test } from "vitest";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { formatDocumentName, LIMITS, SAME_SOCKET } from "#lib/collab/protocol.ts";
import { whileOthersWrite } from "#tests/support/bystander.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { SYNC, syncFrame, ticketFrame, updateFrame } from "#tests/support/frames.ts";
import type { RawClient } from "#tests/support/raw-client.ts";
import { updateOf } from "#tests/support/updates.ts";

const scene = setUpCollab();

async function createName(summary = ""): Promise<string> {
  const { id, epoch } = await scene.world.createEntry({ summary });
  return formatDocumentName({ kind: "entry", id, epoch });
}

const countStatuses = ({ answers }: RawClient) =>
  answers.filter(({ answer }) => answer.type === "status").length;

test("a socket that asks for much and reads nothing is cut off", async () => {
  const name = await createName("long ".repeat(100_000));
  const reader = await scene.raw("editor");
  await reader.open(name);
  await whileOthersWrite(scene, async () => {
    reader.ws.pause();
    for (let n = 0; n < 60; n += 1) reader.send(syncFrame(name, SYNC.step1, new Uint8Array([0])));
    // The server ends it while nothing is read, so it is the log that tells.
    await expect
      .poll(() => scene.lines.map(({ reason }) => reason), { timeout: 15_000 })
      .toContain("slow_consumer");
  });
  reader.ws.resume();
  await reader.closed;
});

test("more documents than a socket may have are refused, however many at once", async () => {
  const names = await Promise.all(
    Array.from({ length: LIMITS.documentsPerSocket + 1 }, () => createName()),
  );
  await whileOthersWrite(scene, async () => {
    const client = await scene.raw("editor");
    const [first = "", ...others] = names;
    await client.open(first);
    for (const name of others) client.send(ticketFrame(name, SAME_SOCKET));
    expect(await client.closed).toEqual({ code: 4400, reason: "too_many_documents" });
  });
});

test("documents that are left or refused make room for others", async () => {
  const client = await scene.raw("editor");
  await client.open(await createName());
  const missing = (n: number) => `entry.${crypto.randomUUID()}.${n + 1}`;
  await whileOthersWrite(scene, async () => {
    for (let n = 0; n < LIMITS.documentsPerSocket + 5; n += 1)
      await expect(client.open(missing(n))).rejects.toThrow("not_found");
    await client.open(await createName());
  });
});

test("a reviewer's socket writes nothing, whatever it sends", async () => {
  const name = await createName("as it was");
  await whileOthersWrite(scene, async () => {
    const reviewer = await scene.raw("reviewer");
    await reviewer.open(name);
    expect(await reviewer.answer(name, "opened")).toEqual({ type: "opened", readOnly: true });
    const update = updateOf((doc) => setEntryField(doc, "summary", "changed"));
    reviewer.send(updateFrame(name, update));
    reviewer.send(syncFrame(name, SYNC.step2, update));
    await expect.poll(() => countStatuses(reviewer)).toBe(2);
    expect(reviewer.answers).not.toContainEqual(
      expect.objectContaining({ answer: { type: "status", isApplied: true } }),
    );
    reviewer.send(updateFrame(name, new Uint8Array([1, 2, 3])));
    reviewer.send(syncFrame(name, SYNC.step2, new Uint8Array([255, 255, 255])));
    expect((await reviewer.answer(name, "closed")).reason).toBe("bad_update");
  });
  const id = name.split(".")[1] ?? "";
  const rows = await scene.world.database
    .raw`select 1 from document_updates where document_id = ${id}`;
  expect(rows).toHaveLength(1);
});

test("a document is full before it is too large to open", async () => {
  const name = await createName();
  const text = "x".repeat(900_000);
  const write = async (who: "editor" | "owner", keys: string[]) => {
    const client = await scene.raw(who);
    await client.open(name);
    for (const key of keys)
      client.send(
        updateFrame(
          name,
          updateOf((doc) => doc.getMap("fields").set(key, text)),
        ),
      );
    return client;
  };
  await whileOthersWrite(scene, async () => {
    const editor = await write("editor", ["a", "b", "c", "d", "e"]);
    await expect.poll(() => countStatuses(editor), { timeout: 10_000 }).toBe(5);
    const owner = await write("owner", ["f", "g", "h", "i", "j"]);
    expect((await owner.answer(name, "closed")).reason).toBe("document_full");
  });
  const reader = await scene.raw("reviewer");
  await reader.open(name);
});
