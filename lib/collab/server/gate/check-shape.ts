import * as Y from "yjs";
import { LIMITS } from "#lib/collab/protocol.ts";
import type { Struct } from "./decode-update.ts";
import { createPlaceFinder, kindOf, type Place } from "./find-place.ts";

/** The editor nests lists and quotations; whoever reads a document recurses into what is there. */
const DEEPEST = 32;

/**
 * Whether a struct may be in any document of ours, wherever it stands. A root that the document
 * does not have stays in it for ever; a document within a document would have neither owner nor
 * log; Yjs never writes a struct without length.
 */
export function isWellFormed(struct: Struct, roots: readonly string[]): boolean {
  if (struct.length < 1 || struct.length > LIMITS.structLength) return false;
  if (!(struct instanceof Y.Item)) return true;
  if (struct.content instanceof Y.ContentDoc) return false;
  const parent: unknown = struct.parent;
  return typeof parent !== "string" || roots.includes(parent);
}

/**
 * Whether the new structs of an update, in integration order, stand where the shape of documents
 * has such content (see doc/roots.ts): plain values and maps under the keys of maps, elements and
 * texts in rich text, characters and marks in texts, plain values as attributes.
 */
export function fitsShape(doc: Y.Doc, order: readonly Struct[]): boolean {
  const places = createPlaceFinder(doc);
  return order.every((struct) => {
    const place = places.add(struct);
    const isKnown = struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client);
    if (isKnown || !place || !(struct instanceof Y.Item)) return true;
    return fits(struct.content, place);
  });
}

function fits(content: Y.Item["content"], { holder, key }: Place): boolean {
  // What was deleted since is told by its length alone.
  if (content instanceof Y.ContentDeleted) return true;
  if (content instanceof Y.ContentType) {
    const inside = kindOf(content.type);
    if (holder.depth + 1 > DEEPEST) return false;
    if (holder.kind === "map") return key !== null && inside === "map";
    const isRich = holder.kind === "fragment" || holder.kind === "element";
    return isRich && key === null && (inside === "element" || inside === "text");
  }
  if (content instanceof Y.ContentAny)
    return key !== null && (holder.kind === "map" || isXml(holder.kind));
  const isText = content instanceof Y.ContentString || content instanceof Y.ContentFormat;
  return isText && holder.kind === "text" && key === null;
}

function isXml(kind: Place["holder"]["kind"]): boolean {
  return kind === "element" || kind === "text";
}
