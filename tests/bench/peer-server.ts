import { Server } from "@hocuspocus/server";
import postgres, { type Sql } from "postgres";
import * as Y from "yjs";

/**
 * The peer: Hocuspocus as its own documentation sets it up. Where PEER_DATABASE_URL is empty it keeps
 * documents in memory; else it stores them with the library's default debounce (2 s after the
 * last change, at least every 10 s).
 */
const databaseUrl = process.env.PEER_DATABASE_URL;
const sql = databaseUrl ? postgres(databaseUrl, { onnotice: () => {} }) : null;

const server = new Server({
  ...{
    port: Number(process.env.PEER_PORT ?? 0),
    address: "127.0.0.1",
    quiet: true,
    stopOnSignals: false,
  },
  ...(sql ? storeIn(sql) : {}),
});
await server.listen();
process.send?.({ type: "listening", port: server.address.port });
// The parent is gone: nobody else would end this.
process.on("disconnect", () => process.exit(0));

function storeIn(sql: Sql) {
  return {
    async onLoadDocument({ documentName, document }: { documentName: string; document: Y.Doc }) {
      const [row] = await sql<{ state: Uint8Array }[]>`
        select state from peer_documents where name = ${documentName}`;
      if (row) Y.applyUpdate(document, row.state);
    },
    async onStoreDocument({ documentName, document }: { documentName: string; document: Y.Doc }) {
      const state = Buffer.from(Y.encodeStateAsUpdate(document));
      await sql`insert into peer_documents (name, state) values (${documentName}, ${state})
        on conflict (name) do update set state = excluded.state`;
    },
  };
}
