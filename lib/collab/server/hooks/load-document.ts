import type { onLoadDocumentPayload } from "@hocuspocus/server";
import * as Y from "yjs";
import { findDocument, listClients } from "#db/queries/documents.ts";
import { keepMarks } from "#lib/collab/doc/keep-marks.ts";
import { parseDocumentName } from "#lib/collab/protocol.ts";
import type { LiveContext } from "../live.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { rebuildDocument } from "../store/rebuild.ts";
import { slimDocument } from "../store/slim-document.ts";

/**
 * Brings a document into memory: its snapshot, the log after it, and whose clients wrote it. From
 * before the log is read, the tail collects what other nodes commit meanwhile.
 */
export async function loadDocument(
  { database, live, tail }: Services,
  { document, documentName, context }: onLoadDocumentPayload<LiveContext>,
): Promise<void> {
  const name = parseDocumentName(documentName);
  if (!name || !context.attached) throw new Refusal("not_found");
  const collected = tail.collect(name.id);
  try {
    const row = await findDocument(database.db, name.id);
    if (!row || row.epoch !== name.epoch) throw new Refusal("not_found");
    const rebuilt = await rebuildDocument(database.db, row);
    keepMarks(document);
    Y.applyUpdate(document, Y.encodeStateAsUpdate(rebuilt.doc));
    rebuilt.doc.destroy();
    slimDocument(document);
    const clients = await listClients(database.db, row.id);
    const { id, kind, epoch } = row;
    const { resource } = context.attached;
    const { bytes } = rebuilt;
    live.set(documentName, { id, kind, epoch, resource, doc: document, clients, bytes });
  } finally {
    await collected.end();
  }
}
