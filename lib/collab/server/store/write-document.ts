import type { Hocuspocus } from "@hocuspocus/server";
import * as Y from "yjs";
import type { Tx } from "#db/client.ts";
import { bindClient, lockDocument, markProjected } from "#db/queries/documents.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import type { LiveContext } from "../live.ts";
import type { Services } from "../services.ts";
import { writeRows } from "./project.ts";
import { rebuildDocument } from "./rebuild.ts";

type ServerWrite = { id: string; actorId: string; edit: (doc: Y.Doc) => void };

/**
 * A change made by the server in a person's name: logged and projected in one transaction, and
 * only after its commit shown to those who have the document open. The edit runs on a copy from
 * the database; Yjs merges it with whatever is being typed meanwhile.
 */
export async function writeDocument(
  services: Services,
  hocuspocus: Hocuspocus<LiveContext>,
  write: ServerWrite,
): Promise<boolean> {
  const done = await services.database.db.transaction((tx) => logWrite(tx, write));
  if (!done) return false;
  const live = services.live.get(done.name);
  live?.clients.set(done.clientId, null);
  const document = hocuspocus.documents.get(done.name);
  if (document) Y.applyUpdate(document, done.update, { source: "local" });
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
  await writeRows(tx, row, doc);
  await markProjected(tx, id, logged?.seq ?? row.projectedSeq);
  doc.destroy();
  return { update, clientId, name: formatDocumentName({ kind: row.kind, id, epoch: row.epoch }) };
}
