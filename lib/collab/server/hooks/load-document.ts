import type { onLoadDocumentPayload } from "@hocuspocus/server";
import * as Y from "yjs";
import { findDocument, listClients } from "#db/queries/documents.ts";
import { parseDocumentName } from "#lib/collab/protocol.ts";
import type { LiveContext } from "../live.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { rebuildDocument } from "../store/rebuild.ts";

/** Brings a document into memory: its snapshot, the log after it, and whose clients wrote it. */
export async function loadDocument(
  { database, live }: Services,
  { document, documentName, context }: onLoadDocumentPayload<LiveContext>,
): Promise<void> {
  const name = parseDocumentName(documentName);
  const row = name ? await findDocument(database.db, name.id) : null;
  if (!name || !row || !context.attached) throw new Refusal("not_found");
  const rebuilt = await rebuildDocument(database.db, row);
  Y.applyUpdate(document, Y.encodeStateAsUpdate(rebuilt.doc));
  rebuilt.doc.destroy();
  live.set(documentName, {
    id: row.id,
    kind: row.kind,
    epoch: row.epoch,
    resource: context.attached.resource,
    clients: await listClients(database.db, row.id),
    bytes: rebuilt.bytes,
  });
}
