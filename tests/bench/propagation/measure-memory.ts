import * as Y from "yjs";
import type { CollabHealth } from "#lib/collab/server/health.ts";
import { createEntries } from "#tests/bench/propagation/create-entries.ts";
import { say } from "#tests/bench/say.ts";
import { startCollabProcess } from "#tests/support/collab-process.ts";
import { awarenessFrame } from "#tests/support/frames.ts";
import { openRawClient, type RawClient } from "#tests/support/raw-client.ts";
import { INTERNAL_SECRET, type World } from "#tests/support/world.ts";

/** Sockets that are opened at the same time. */
const AT_ONCE = 20;

type Size = { documents: number; sockets: number };
export type MemoryFigures = Size & { collabRssBytes: number; collabRssMb: number };

/** Memory of a fresh collab process with so many entries open over so many sockets. */
export async function measureMemory(
  world: World,
  { documents, sockets }: Size,
): Promise<MemoryFigures> {
  const names = await createEntries(world, documents);
  const collab = await startCollabProcess(world.databaseUrl);
  const clients = await openAll(world, collab.port, shareOut(names, sockets));
  const health = await readHealth(collab.port);
  say(`${health.documents} documents open over ${clients.length} sockets`);
  if (health.documents !== documents) throw new Error("not all documents are open");
  for (const client of clients) client.destroy();
  await collab.kill();
  const collabRssBytes = health.rssBytes;
  return { documents, sockets, collabRssBytes, collabRssMb: Math.round(collabRssBytes / 2 ** 20) };
}

function shareOut(names: readonly string[], sockets: number): string[][] {
  const each = Math.ceil(names.length / sockets);
  return Array.from({ length: sockets }, (_, n) => names.slice(n * each, (n + 1) * each));
}

async function openAll(world: World, port: number, shares: string[][]): Promise<RawClient[]> {
  const clients: RawClient[] = [];
  while (shares.length > 0) {
    const wave = shares.splice(0, AT_ONCE);
    clients.push(...(await Promise.all(wave.map((share) => openShare(world, port, share)))));
  }
  return clients;
}

/** One tab: its documents with their content, and its presence in each, as a browser sends it. */
async function openShare(world: World, port: number, names: string[]): Promise<RawClient> {
  const raw = await openRawClient(port, await world.ticketOf(world.people.editor));
  for (const name of names) {
    await raw.open(name);
    raw.send(awarenessFrame(name, [{ client: new Y.Doc().clientID, clock: 1, state: {} }]));
    // Contents read: kept, they would only be this process's memory.
    raw.answers.length = 0;
  }
  return raw;
}

async function readHealth(port: number): Promise<CollabHealth> {
  const headers = { authorization: `Bearer ${INTERNAL_SECRET}` };
  const response = await fetch(`http://127.0.0.1:${port}/internal/health`, { headers });
  return (await response.json()) as CollabHealth;
}
