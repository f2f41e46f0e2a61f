import * as encoding from "lib0/encoding";
import * as Y from "yjs";

/** The changes that `edit` makes to a document, as one update. */
export function updateOf(edit: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array {
  const before = Y.encodeStateVector(doc);
  edit(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

/** One update per step, each of one client and building on the one before. */
export function updatesOf(count: number, step: (doc: Y.Doc, n: number) => void): Uint8Array[] {
  const doc = new Y.Doc();
  return Array.from({ length: count }, (_, n) => updateOf((each) => step(each, n), doc));
}

/** One struct in few bytes that claims `length` clock units: Yjs V1, a garbage-collected range. */
export function hugeStruct(client: number, clock: number, length: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8(encoder, 0);
    encoding.writeVarUint(encoder, length);
    encoding.writeVarUint(encoder, 0);
  });
}

/** Deletes a range that does not exist. */
export function hugeDelete(client: number, clock: number, length: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [0, 1, client, 1, clock, length]) encoding.writeVarUint(encoder, number);
  });
}
