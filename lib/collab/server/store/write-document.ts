import * as Y from "yjs";
import type { Tx } from "#db/client.ts";
import { bindClient, lockDocument, markProjected } from "#db/queries/documents.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import type { Services } from "../services.ts";
import { writeRows } from "./project.ts";
import { rebuildDocument } from "./rebuild.ts";

type ServerWrite = { id: string; actorId: string; edit: (doc: Y.Doc) => void };

/**
 * A change made by the server in a person's name: logged and projected in one transaction, and
 * only after its commit shown to those who have the document open. The edit runs on a copy from
 * the database; Yjs merges it with whatever is being typed meanwhile.
 */
export async function writeDocument(services: Services, write: ServerWrite): Promise<boolean> {
  const done = await services.database.db.transaction((tx) => logWrite(tx, write));
  if (!done) return false;
  services.tail.announce([{ documentId: write.id, seq: done.seq }]);
  const found = services.live.ofId(write.id);
  services.keeper.touch({ id: write.id, kind: done.kind });
  if (!found) {
    services.keeper.settle({ id: write.id, kind: done.kind });
    return true;
  }
  found.clients.set(done.clientId, null);
  found.bytes += done.update.length;
  Y.applyUpdate(found.doc, done.update, { source: "local" });
  return true;
}

async function logWrite(tx: Tx, { id, actorId, edit }: ServerWrite) {
  const row = await lockDocument(tx, id);
  if (!row) return null;
  const { doc } = await rebuildDocument(tx, row);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => edit(doc));
  const update = Y.encodeStateAsUpdate(doc, before);
  const clientId = doc.clientID;
  await bindClient(tx, id, clientId, null);
  const [logged] = await tx
    .insert(documentUpdates)
    .values({ documentId: id, epoch: row.epoch, update, actorId })
    .returning({ seq: documentUpdates.seq });
  if (!logged) throw new Error("no log row");
  await writeRows(tx, row, doc);
  await markProjected(tx, id, logged.seq);
  doc.destroy();
  return { update, clientId, kind: row.kind, seq: logged.seq };
}
