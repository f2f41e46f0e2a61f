import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import { whileOthersWrite } from "#tests/support/bystander.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { awarenessFrame, frame, syncFrame, TYPES, textFrame } from "#tests/support/frames.ts";

const scene = setUpCollab();

async function openedName(): Promise<string> {
  const { id, epoch } = await scene.world.createEntry();
  return formatDocumentName({ kind: "entry", id, epoch });
}

/** Sends one frame on an authenticated socket with a document open; answers how it was closed. */
async function sendTo(make: (name: string) => Uint8Array | string) {
  const name = await openedName();
  const client = await scene.raw("editor");
  await client.open(name);
  client.send(make(name));
  return client.closed;
}

const ONE_MEGABYTE_AND_MORE = new Uint8Array(1024 * 1024 + 1);

test.each<[string, string, (name: string) => Uint8Array | string]>([
  ["text instead of bytes", "bad_message", () => "hello"],
  ["nothing", "bad_message", () => new Uint8Array()],
  ["a name that ends too early", "bad_message", () => new Uint8Array([200, 1, 2, 3])],
  ["a name without a type", "bad_message", (name) => frame(name, 0).slice(0, -1)],
  ["a type that does not exist", "bad_message", (name) => frame(name, 99)],
  ["a stateless message", "bad_message", (name) => textFrame(name, TYPES.stateless, "{}")],
  ["a broadcast", "bad_message", (name) => textFrame(name, TYPES.broadcastStateless, "{}")],
  ["an acknowledgement", "bad_message", (name) => frame(name, TYPES.syncStatus)],
  ["an access message of the server", "bad_message", (name) => frame(name, TYPES.auth, write(2))],
  ["an unknown sync step", "bad_message", (name) => syncFrame(name, 7, new Uint8Array())],
  ["presence that is no JSON", "bad_message", (name) => frame(name, TYPES.awareness, write(9))],
  [
    "presence that is a list",
    "bad_message",
    (name) => awarenessFrame(name, [{ client: 1, clock: 1, state: [] }]),
  ],
  ["an update over its limit", "too_large", (name) => syncFrame(name, 2, ONE_MEGABYTE_AND_MORE)],
])("%s closes the socket: %s", async (_what, reason, make) => {
  await whileOthersWrite(scene, async () => {
    expect(await sendTo(make)).toEqual({ code: 4400, reason });
  });
  expect(scene.lines).toContainEqual(expect.objectContaining({ msg: "socket refused", reason }));
});

function write(byte: number): NonNullable<Parameters<typeof frame>[2]> {
  return (encoder) => {
    encoder.cbuf[encoder.cpos++] = byte;
  };
}

test("a message over the limit of a frame closes the socket as too big", async () => {
  await whileOthersWrite(scene, async () => {
    expect((await sendTo(() => new Uint8Array(3 * 1024 * 1024))).code).toBe(1009);
  });
});

test("two hundred sockets of junk are refused, each with a reason", async () => {
  await whileOthersWrite(scene, async () => {
    for (let n = 0; n < 200; n += 1) {
      const client = await scene.raw();
      client.send(randomBytes(1 + (n % 64)));
      const { code, reason } = await client.closed;
      expect(code).toBe(4400);
      expect(["bad_message", "not_found"]).toContain(reason);
    }
  });
});
