import { afterEach, beforeEach } from "vitest";
import type { Collab, CollabOptions } from "#lib/collab/server/start-collab.ts";
import { type Client, connectClient } from "#tests/support/collab-client.ts";
import { createCollectingLog, type LogLine } from "#tests/support/collecting-log.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { openRawClient, type RawClient } from "#tests/support/raw-client.ts";
import { createWorld, type Person, startTestCollab, type World } from "#tests/support/world.ts";

export type Role = keyof World["people"];

/** What a test of collab works with; made anew for each test. */
export type Scene = {
  database: TestDatabase;
  world: World;
  collab: Collab;
  /** What collab logged. */
  lines: LogLine[];
  connect(who: Role | Person, port?: number): Client;
  /** A socket that says whatever it is told to; with a ticket, if it is somebody's. */
  raw(who?: Role): Promise<RawClient>;
};

/** Gives each test of a file its own database, world and collab server. */
export function setUpCollab(options: Partial<CollabOptions> = {}): Scene {
  const scene = {} as Scene;
  let clients: { destroy(): void }[] = [];
  const personOf = (who: Role | Person) =>
    typeof who === "string" ? scene.world.people[who] : who;

  beforeEach(async () => {
    clients = [];
    const { log, lines } = createCollectingLog();
    scene.lines = lines;
    scene.database = await createDatabase();
    scene.world = await createWorld(scene.database.url);
    scene.collab = await startTestCollab(scene.world, { log, ...options });
  });

  afterEach(async () => {
    for (const client of clients) client.destroy();
    await scene.collab.stop(2000);
    await scene.world.end();
    await scene.database.drop();
  });

  scene.connect = (who, port = scene.collab.port) => {
    const client = connectClient(scene.world, port, personOf(who));
    clients.push(client);
    return client;
  };
  scene.raw = async (who) => {
    const ticket = who ? await scene.world.ticketOf(personOf(who)) : "";
    const client = await openRawClient(scene.collab.port, ticket);
    clients.push(client);
    return client;
  };
  return scene;
}
