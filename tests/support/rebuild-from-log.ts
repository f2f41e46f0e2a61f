import * as Y from "yjs";
import type { World } from "#tests/support/world.ts";

/**
 * A document made from nothing but the rows of its log, in their order. As one change of its own,
 * since Yjs tidies marks after changes from elsewhere.
 */
export async function rebuildFromLog(world: World, documentId: string): Promise<Y.Doc> {
  const rows = await world.database.raw<{ update: Uint8Array }[]>`
    select update from document_updates where document_id = ${documentId} order by seq`;
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const { update } of rows) Y.applyUpdate(doc, update);
  });
  return doc;
}
