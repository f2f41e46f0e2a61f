import * as decoding from "lib0/decoding";
import { type CloseReason, LIMITS, parseDocumentName } from "#lib/collab/protocol.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";

/** Message types of the Hocuspocus protocol that a browser has a reason to send. */
const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const QUERY_AWARENESS = 3;
const SYNC_REPLY = 4;
const CLOSE = 7;
const ALLOWED = new Set([SYNC, AWARENESS, AUTH, QUERY_AWARENESS, SYNC_REPLY, CLOSE]);

export type Frame = {
  documentName: string;
  kind: "sync" | "awareness" | "auth" | "other";
};

const KINDS: Record<number, Frame["kind"]> = {
  [SYNC]: "sync",
  [SYNC_REPLY]: "sync",
  [AWARENESS]: "awareness",
  [AUTH]: "auth",
};

/**
 * Reads the head of a frame before the library sees it: a name that could exist, a type that a
 * browser may send (stateless broadcasts and Yjs V2 are not among them), a bounded size.
 */
export function readFrame(bytes: Uint8Array): Result<Frame> {
  try {
    const decoder = decoding.createDecoder(bytes);
    const documentName = decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (!parseDocumentName(documentName)) return refuse("not_found");
    if (!ALLOWED.has(type)) return refuse("bad_message");
    if (type === AWARENESS && bytes.length > LIMITS.awarenessBytes) return refuse("too_large");
    return checkSync(type, decoder) ?? ok({ documentName, kind: KINDS[type] ?? "other" });
  } catch {
    return refuse("bad_message");
  }
}

/** Sub-types: 0 state vector, 1 missing updates, 2 update; each with exactly one payload. */
function checkSync(type: number, decoder: decoding.Decoder): Result<Frame> | null {
  if (type !== SYNC && type !== SYNC_REPLY) return null;
  const subType = decoding.readVarUint(decoder);
  if (subType > 2) return refuse("bad_message");
  const payload = decoding.readVarUint8Array(decoder);
  if (payload.length > LIMITS.updateBytes) return refuse("too_large");
  return null;
}

function refuse(reason: CloseReason): Result<Frame> {
  return fail(reason);
}
