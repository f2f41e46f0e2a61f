import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import type { CloseReason } from "#lib/collab/protocol.ts";
import { fitsShape, isWellFormed } from "./check-shape.ts";
import { type Decoded, decodeUpdate, type Struct } from "./decode-update.ts";
import { orderStructs } from "./order-structs.ts";

/**
 * Checks an update against the document before it is logged:
 * - it only adds to root types that exist (`roots`), content that the shape of documents has, and
 *   no deeper than an editor nests;
 * - it has no gap, neither in its own clients' clocks nor in what it builds on. Yjs would keep
 *   such an update pending and re-read all pending ones at every later message: 2,000 of them
 *   blocked every document for 26 s;
 * - it lists each client once: of two lists Yjs forgets the first;
 * - no struct claims an absurd length in a few bytes.
 *
 * @returns the clients that write something new, or the reason to refuse.
 */
export function checkUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  roots: readonly string[],
): { ok: true; clients: number[] } | { ok: false; reason: CloseReason } {
  const decoded = decodeUpdate(update);
  if (!decoded) return { ok: false, reason: "bad_update" };
  const { structs } = decoded;
  if (structs.some((struct) => struct instanceof Y.Skip)) return { ok: false, reason: "gap" };
  if (!structs.every((struct) => isWellFormed(struct, roots)))
    return { ok: false, reason: "bad_update" };
  const clockOf = (client: number) => Y.getState(doc.store, client);
  const order = orderStructs(structs, clockOf);
  const ends = readEnds(structs);
  if (
    !order ||
    !deletesOnlyKnown(decoded, (client) => Math.max(clockOf(client), ends.get(client) ?? 0))
  )
    return { ok: false, reason: "gap" };
  if (countLists(update) !== ends.size || !fitsShape(doc, order))
    return { ok: false, reason: "bad_update" };
  const writing = [...ends].filter(([client, end]) => end > clockOf(client));
  return { ok: true, clients: writing.map(([client]) => client) };
}

/** The clock after the last struct of each client. */
function readEnds(structs: readonly Struct[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { id, length } of structs) ends.set(id.client, id.clock + length);
  return ends;
}

/** Yjs V1 begins with the number of lists of structs that follow, each with its client. */
function countLists(update: Uint8Array): number {
  return decoding.readVarUint(decoding.createDecoder(update));
}

function deletesOnlyKnown({ ds }: Decoded, endOf: (client: number) => number): boolean {
  return [...ds.clients].every(([client, deletes]) =>
    deletes.every(({ clock, len }) => clock + len <= endOf(client)),
  );
}
