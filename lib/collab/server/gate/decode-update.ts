import * as Y from "yjs";

export type Decoded = ReturnType<typeof Y.decodeUpdate>;
export type Struct = Decoded["structs"][number];

/** An update that says nothing: no clients, no deletions. */
const EMPTY_LENGTH = 2;

/**
 * Reads an update in Yjs V1; null for anything else. Updates in V2 begin like an empty one in V1:
 * taken for that, they would be acknowledged without being applied.
 */
export function decodeUpdate(update: Uint8Array): Decoded | null {
  try {
    const decoded = Y.decodeUpdate(update);
    return isEmpty(decoded) && update.length !== EMPTY_LENGTH ? null : decoded;
  } catch {
    return null;
  }
}

export function isEmpty({ structs, ds }: Decoded): boolean {
  return structs.length === 0 && ds.clients.size === 0;
}
