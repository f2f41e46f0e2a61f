import * as Y from "yjs";
import type { Struct } from "./decode-update.ts";
import { findIndex } from "./order-structs.ts";

/** What content may stand in; "other" is a type that no document of ours has. */
export type Holder = { kind: "map" | "fragment" | "element" | "text" | "other"; depth: number };

/** Where a struct stands: in what, and under which key if it is not one of a sequence. */
export type Place = { holder: Holder; key: string | null };

/** Roots that hold rich text; all others are maps. */
const FRAGMENTS = new Set(["narrative", "introduction"]);
const FAR_TOO_DEEP = 64;

/**
 * Finds where the structs of an update stand, given in integration order. An item tells it only
 * if it has no neighbour; otherwise it stands where its neighbour does. Null where that is gone.
 */
export function createPlaceFinder(doc: Y.Doc) {
  const inUpdate = new Map<number, { structs: Struct[]; places: (Place | null)[] }>();
  const holders = new Map<unknown, Holder>();

  function add(struct: Struct): Place | null {
    const place = struct instanceof Y.Item ? placeOf(struct) : null;
    const { client } = struct.id;
    const known = inUpdate.get(client) ?? { structs: [], places: [] };
    inUpdate.set(client, known);
    known.structs.push(struct);
    known.places.push(place);
    return place;
  }

  function placeOf(item: Y.Item): Place | null {
    const parent: unknown = item.parent;
    if (typeof parent === "string") return { holder: holderOfRoot(parent), key: item.parentSub };
    if (parent instanceof Y.ID) {
      const holder = holderAt(parent);
      return holder && { holder, key: item.parentSub };
    }
    return placeAt(item.origin) ?? placeAt(item.rightOrigin);
  }

  function placeAt(id: Y.ID | null): Place | null {
    if (!id) return null;
    const known = inUpdate.get(id.client);
    const index = known ? findIndex(known.structs, id.clock) : -1;
    if (known && index >= 0) return known.places[index] ?? null;
    const item = findItem(id);
    return item && { holder: holderOf(item.parent), key: item.parentSub };
  }

  function holderAt(id: Y.ID): Holder | null {
    const known = inUpdate.get(id.client);
    const index = known ? findIndex(known.structs, id.clock) : -1;
    if (!known || index < 0) {
      const item = findItem(id);
      return item?.content instanceof Y.ContentType ? holderOf(item.content.type) : null;
    }
    const struct = known.structs[index];
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) return null;
    const above = known.places[index]?.holder.depth ?? 0;
    return { kind: kindOf(struct.content.type), depth: above + 1 };
  }

  function findItem({ client, clock }: Y.ID): Y.Item | null {
    if (clock >= Y.getState(doc.store, client)) return null;
    const structs = doc.store.clients.get(client) ?? [];
    const struct = structs[Y.findIndexSS(structs, clock)];
    return struct instanceof Y.Item ? struct : null;
  }

  function holderOf(type: unknown): Holder {
    const known = holders.get(type);
    if (known) return known;
    const holder: Holder =
      type instanceof Y.AbstractType
        ? describeHolder(type)
        : { kind: typeof type === "string" ? holderOfRoot(type).kind : "other", depth: 0 };
    holders.set(type, holder);
    return holder;
  }

  return { add };
}

function describeHolder(type: Y.AbstractType<unknown>): Holder {
  if (type._item === null) return holderOfRoot(Y.findRootTypeKey(type));
  return { kind: kindOf(type), depth: depthOf(type) };
}

function holderOfRoot(name: string): Holder {
  return { kind: FRAGMENTS.has(name) ? "fragment" : "map", depth: 0 };
}

export function kindOf(type: unknown): Holder["kind"] {
  if (type instanceof Y.XmlElement) return "element";
  if (type instanceof Y.XmlText) return "text";
  return type instanceof Y.Map && !(type instanceof Y.XmlHook) ? "map" : "other";
}

/** How many types this one stands in; not counted further than it matters. */
function depthOf(type: Y.AbstractType<unknown>): number {
  let depth = 0;
  let item = type._item;
  while (item && depth < FAR_TOO_DEEP) {
    depth += 1;
    item = item.parent instanceof Y.AbstractType ? item.parent._item : null;
  }
  return depth;
}
