import * as Y from "yjs";
import { createEntryUndo, type EntryUndo } from "#lib/collab/client/entry-undo.ts";
import { type Client, connectClient, type Opened } from "#tests/support/collab-client.ts";
import type { Person, World } from "#tests/support/world.ts";

/** One tab of one person with the entry open, which notes what it was told is saved. */
export type Replica = {
  opened: Opened;
  doc: Y.Doc;
  client: Client;
  undo: EntryUndo;
  /** Every change made here of which the badge said "saved". */
  acknowledged: Uint8Array[];
  destroy(): void;
};

type Opening = { world: World; port: number; person: Person; entry: { id: string; epoch: number } };

export async function openReplica({ world, port, person, entry }: Opening): Promise<Replica> {
  const client = connectClient(world, port, person);
  const opened = client.openEntry(entry);
  await opened.synced();
  const acknowledged: Uint8Array[] = [];
  let pending: Uint8Array[] = [];
  // Before an update the tracker has already been told: the state is "unsaved" when this is called.
  opened.doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== opened.provider) pending.push(update);
  });
  opened.state.subscribe(() => {
    if (opened.state.get().isUnsaved) return;
    acknowledged.push(...pending);
    pending = [];
  });
  const undo = createEntryUndo(opened.doc);
  return {
    ...{ opened, doc: opened.doc, client, undo, acknowledged },
    destroy() {
      undo.destroy();
      client.destroy();
    },
  };
}

/** Whether a document contains a change, its deletions included. */
export function contains(doc: Y.Doc, update: Uint8Array): boolean {
  return Y.snapshotContainsUpdate(Y.snapshot(doc), update);
}
