import * as Y from "yjs";
import type { CloseReason } from "#lib/collab/protocol.ts";
import { LIMITS } from "#lib/collab/protocol.ts";
import { type Decoded, decodeUpdate, type Struct } from "./decode-update.ts";

type Id = { client: number; clock: number };

/** Ranges of clocks that an update brings, by client. */
type Ranges = Map<number, { from: number; to: number }>;

/**
 * Checks an update against the document before it is logged:
 * - it only adds to root types that exist (`roots`);
 * - it has no gap, neither in its own clients' clocks nor in what it builds on. Yjs would keep
 *   such an update pending and re-read all pending ones at every later message: 2,000 of them
 *   blocked every document for 26 s;
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
  const ranges = readRanges(decoded.structs);
  const known = (id: Id) => id.clock < clockOf(doc, id.client) || isWithin(ranges, id);
  if (!decoded.structs.every((struct) => isWellFormed(struct, roots)))
    return { ok: false, reason: "bad_update" };
  for (const [client, range] of ranges)
    if (range.from > clockOf(doc, client)) return { ok: false, reason: "gap" };
  if (!decoded.structs.every((struct) => dependenciesOf(struct).every(known)))
    return { ok: false, reason: "gap" };
  if (!deletedIds(decoded).every(known)) return { ok: false, reason: "gap" };
  const writing = [...ranges].filter(([client, { to }]) => to > clockOf(doc, client));
  return { ok: true, clients: writing.map(([client]) => client) };
}

function clockOf(doc: Y.Doc, client: number): number {
  return Y.getState(doc.store, client);
}

function readRanges(structs: readonly Struct[]): Ranges {
  const ranges: Ranges = new Map();
  for (const { id, length } of structs) {
    const range = ranges.get(id.client);
    if (!range) ranges.set(id.client, { from: id.clock, to: id.clock + length });
    else range.to = Math.max(range.to, id.clock + length);
  }
  return ranges;
}

function isWithin(ranges: Ranges, { client, clock }: Id): boolean {
  const range = ranges.get(client);
  return range !== undefined && clock >= range.from && clock < range.to;
}

/**
 * Skips are gaps by construction; a root the document does not have stays in it for ever; a
 * document within a document would have neither owner nor log.
 */
function isWellFormed(struct: Struct, roots: readonly string[]): boolean {
  if (struct instanceof Y.Skip || struct.length > LIMITS.structLength) return false;
  if (!(struct instanceof Y.Item)) return true;
  if (struct.content instanceof Y.ContentDoc) return false;
  const parent: unknown = struct.parent;
  return typeof parent !== "string" || roots.includes(parent);
}

function dependenciesOf(struct: Struct): Id[] {
  if (!(struct instanceof Y.Item)) return [];
  const parent: unknown = struct.parent;
  const ids = [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null];
  return ids.filter((id) => id !== null);
}

function deletedIds({ ds }: Decoded): Id[] {
  return [...ds.clients].flatMap(([client, deletes]) =>
    deletes.map(({ clock, len }) => ({ client, clock: clock + len - 1 })),
  );
}
