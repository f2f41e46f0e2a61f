import * as Y from "yjs";
import type { Tx } from "#db/client.ts";
import { bindClient, lockDocument, markProjected } from "#db/queries/documents.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import type { Services } from "../services.ts";
import { writeRows } from "./project.ts";
import { type Rebuilt, rebuildDocument } from "./rebuild.ts";

export type ServerWrite<T> = { id: string; actorId: string; edit: (doc: Y.Doc) => T };

/**
 * A change made by the server in a person's name: logged and projected in one transaction, and
 * only after its commit shown to those who have the document open. The edit runs on a copy from
 * the database; Yjs merges it with whatever is being typed meanwhile. An edit that changes
 * nothing is not logged.
 *
 * @returns what the edit answered; null where there is no such document.
 */
export async function writeDocument<T>(
  services: Services,
  write: ServerWrite<T>,
): Promise<{ answer: T } | null> {
  const done = await services.database.db.transaction((tx) => logWrite(tx, write));
  if (done?.logged) showWrite(services, write.id, done.logged);
  return done && { answer: done.answer };
}

export type Logged = {
  update: Uint8Array;
  clientId: number;
  kind: "entry" | "chronology";
  seq: number;
};

/** Brings a change to those who have the document open. Only after its commit. */
export function showWrite(
  services: Services,
  id: string,
  { update, clientId, kind, seq }: Logged,
): void {
  services.tail.announce([{ documentId: id, seq }]);
  const found = services.live.ofId(id);
  if (!found) {
    services.keeper.settleLater({ id, kind });
    return;
  }
  services.keeper.touch({ id, kind });
  found.clients.set(clientId, null);
  found.bytes += update.length;
  Y.applyUpdate(found.doc, update, { source: "local" });
}

/** Logs and projects a change within a transaction; see `writeDocument`. */
export async function logWrite<T>(
  tx: Tx,
  { id, actorId, edit }: ServerWrite<T>,
): Promise<{ answer: T; logged: Logged | null } | null> {
  const row = await lockDocument(tx, id);
  if (!row) return null;
  const { doc } = await rebuildDocument(tx, row);
  const { answer, update } = runEdit(doc, edit);
  if (!update) return { answer, logged: null };
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
  return { answer, logged: { update, clientId, kind: row.kind, seq: logged.seq } };
}

function runEdit<T>(
  doc: Rebuilt["doc"],
  edit: (doc: Y.Doc) => T,
): { answer: T; update: Uint8Array | null } {
  const before = Y.encodeStateVector(doc);
  let isChanged = false;
  doc.once("update", () => {
    isChanged = true;
  });
  const answer = doc.transact(() => edit(doc));
  return { answer, update: isChanged ? Y.encodeStateAsUpdate(doc, before) : null };
}
