import { findDocument } from "#db/queries/documents.ts";
import { rebuildDocument } from "#lib/collab/server/store/rebuild.ts";
import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { delayCommits } from "#tests/bench/durability/commit-delay.ts";
import type { Contender, Tab } from "#tests/bench/durability/contender.ts";
import { connectClient } from "#tests/support/collab-client.ts";
import { startCollabProcess } from "#tests/support/collab-process.ts";
import { proxyDatabase, type TcpProxy } from "#tests/support/tcp-proxy.ts";
import { createWorld, type World } from "#tests/support/world.ts";

/** Sourceline: the real collab process, its real client and save tracker. */
export type Ours = Contender & {
  /** The cable between collab and its database; the checks go around it. */
  cable: TcpProxy;
};

export async function openOurs(postgres: BenchPostgres, database: string): Promise<Ours> {
  const url = await postgres.createDatabase(database);
  await delayCommits(url, "document_updates");
  const world = await createWorld(url);
  const entry = await world.createEntry();
  const cable = await proxyDatabase(url);
  let collab = await startCollabProcess(cable.url);
  const { port } = collab;
  return {
    name: "Sourceline",
    cable: cable.proxy,
    openTab: async () => openTab(world, port, entry),
    kill: () => collab.kill(),
    async restart() {
      collab = await startCollabProcess(cable.url, port);
    },
    readStored: () => readStored(world, entry.id),
    async end() {
      await collab.kill();
      await cable.proxy.close();
      await world.end();
    },
  };
}

function openTab(world: World, port: number, entry: { id: string; epoch: number }): Tab {
  const client = connectClient(world, port, world.people.editor);
  const opened = client.openEntry(entry);
  return {
    doc: opened.doc,
    synced: () => opened.synced(),
    onAcknowledged(listener) {
      opened.state.subscribe(() => {
        if (!opened.state.get().isUnsaved) listener();
      });
    },
    close: () => client.destroy(),
  };
}

async function readStored({ database }: World, id: string) {
  return database.db.transaction(async (tx) => {
    const row = await findDocument(tx, id);
    if (!row) throw new Error("the entry is gone");
    return (await rebuildDocument(tx, row)).doc;
  });
}
