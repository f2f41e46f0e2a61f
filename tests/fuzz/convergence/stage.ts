import type { Collab } from "#lib/collab/server/start-collab.ts";
import { openReplica, type Replica } from "#tests/fuzz/convergence/replica.ts";
import { startTcpProxy, type TcpProxy } from "#tests/support/tcp-proxy.ts";
import { startTestCollab, type World } from "#tests/support/world.ts";

/** What one seed plays on: an entry, its own collab server, and tabs behind cables of their own. */
export type Stage = {
  world: World;
  entry: { id: string; epoch: number };
  replicas: Replica[];
  cables: TcpProxy[];
  /** Of the server itself, where web calls it. */
  port: number;
  /** Stops the server, with its work written or (0 ms) not, and starts it on the same port. */
  restart(deadlineMs: number): Promise<void>;
  end(): Promise<void>;
};

type Writer = "editor" | "owner";

/** Two tabs of the editor, two of the owner. */
const PEOPLE: readonly Writer[] = ["editor", "owner", "editor", "owner"];

export async function openStage(world: World, people = PEOPLE): Promise<Stage> {
  const entry = await world.createEntry({ narrative: ["First paragraph.", "Second."] });
  let collab: Collab = await startTestCollab(world);
  const { port } = collab;
  const cables = await Promise.all(people.map(() => startTcpProxy({ host: "127.0.0.1", port })));
  const replicas = await Promise.all(
    cables.map((cable, n) =>
      openReplica({ world, entry, port: cable.port, person: world.people[people[n] ?? "owner"] }),
    ),
  );
  return {
    ...{ world, entry, replicas, cables, port },
    async restart(deadlineMs) {
      await collab.stop(deadlineMs);
      collab = await startTestCollab(world, { port });
    },
    async end() {
      for (const replica of replicas) replica.destroy();
      await collab.stop(2000);
      await Promise.all(cables.map((cable) => cable.close()));
    },
  };
}
