import { randomUUID } from "node:crypto";
import * as Y from "yjs";
import type { Tx } from "#db/client.ts";
import { bindClient, markProjected, writeSnapshot } from "#db/queries/documents.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { documents, documentUpdates } from "#db/schema/documents.ts";
import {
  type ChronologySeed,
  createChronologyDocument,
  createEntryDocument,
  type EntrySeed,
} from "#lib/collab/doc/create.ts";
import { SCHEMA_VERSION } from "#lib/collab/protocol.ts";
import { writeRows } from "./project.ts";

type Made = { id: string; epoch: number };

/** A new entry: its document, the first row of its log and its projected row, in one transaction. */
export function createEntry(
  db: Tx,
  { chronologyId, actorId, seed }: { chronologyId: string; actorId: string; seed: EntrySeed },
): Promise<Made> {
  return db.transaction(async (tx) => {
    const doc = createEntryDocument(seed);
    return storeNewDocument(tx, { id: randomUUID(), kind: "entry", chronologyId, actorId, doc });
  });
}

/** A new chronology: its row, its document and the first row of its log, in one transaction. */
export function createChronology(
  db: Tx,
  { teamId, actorId, seed }: { teamId: string; actorId: string; seed: ChronologySeed },
): Promise<Made> {
  return db.transaction(async (tx) => {
    const id = randomUUID();
    const introduction = { type: "doc", content: [] };
    await tx.insert(chronologies).values({
      id,
      teamId,
      title: seed.title,
      introduction,
      lanes: [],
      eras: [],
      createdBy: actorId,
    });
    const doc = createChronologyDocument(seed);
    return storeNewDocument(tx, { id, kind: "chronology", chronologyId: id, actorId, doc });
  });
}

type NewDocument = {
  id: string;
  kind: "entry" | "chronology";
  chronologyId: string;
  actorId: string;
  doc: Y.Doc;
};

/** The first state is logged like any change: the author of a version is read from there. */
async function storeNewDocument(tx: Tx, made: NewDocument): Promise<Made> {
  const { id, kind, chronologyId, actorId, doc } = made;
  const state = Y.encodeStateAsUpdate(doc);
  const [row] = await tx
    .insert(documents)
    .values({ id, kind, chronologyId, schemaVersion: SCHEMA_VERSION, snapshot: state })
    .returning();
  if (!row) throw new Error("no document row");
  const [logged] = await tx
    .insert(documentUpdates)
    .values({ documentId: id, epoch: row.epoch, update: state, actorId })
    .returning({ seq: documentUpdates.seq });
  if (!logged) throw new Error("no log row");
  await writeSnapshot(tx, id, state, logged.seq);
  await markProjected(tx, id, logged.seq);
  await bindClient(tx, id, doc.clientID, null);
  await writeRows(tx, row, doc);
  doc.destroy();
  return { id, epoch: row.epoch };
}
