import postgres from "postgres";
import * as Y from "yjs";
import { createEntryDocument } from "#lib/collab/doc/create.ts";
import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { delayCommits } from "#tests/bench/durability/commit-delay.ts";
import type { Contender } from "#tests/bench/durability/contender.ts";
import { connectPeer } from "#tests/bench/peer-client.ts";
import { startPeerProcess } from "#tests/bench/peer-process.ts";
import { EMPTY_ENTRY } from "#tests/support/world.ts";

const DOCUMENT = "entry";

/** Plain Hocuspocus with a debounced store in the same PostgreSQL, and its own "unsynced changes". */
export async function openPeer(bench: BenchPostgres, database: string): Promise<Contender> {
  const url = await bench.createDatabase(database);
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  await sql`create table peer_documents (name text primary key, state bytea not null)`;
  const first = Buffer.from(Y.encodeStateAsUpdate(createEntryDocument(EMPTY_ENTRY)));
  await sql`insert into peer_documents (name, state) values (${DOCUMENT}, ${first})`;
  await delayCommits(url, "peer_documents");
  let peer = await startPeerProcess(url);
  const { port } = peer;
  return {
    name: "plain Hocuspocus",
    async openTab() {
      const { destroy, ...client } = connectPeer(port, DOCUMENT);
      return { ...client, close: destroy };
    },
    kill: () => peer.kill(),
    async restart() {
      peer = await startPeerProcess(url, port);
    },
    async readStored() {
      const doc = new Y.Doc();
      const [row] = await sql<{ state: Uint8Array }[]>`select state from peer_documents`;
      if (row) Y.applyUpdate(doc, row.state);
      return doc;
    },
    async end() {
      await peer.kill();
      await sql.end({ timeout: 1 });
    },
  };
}
