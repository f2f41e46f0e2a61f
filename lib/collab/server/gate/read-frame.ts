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

/** Sub-type of the only message about access that a browser sends. */
const TOKEN = 0;
/** A browser speaks for itself and, at times, of one or two that it has lost sight of. */
const MOST_PRESENCES = 64;

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
 * Reads a frame before the library sees it: a name that could exist, a type that a browser may
 * send (stateless broadcasts and Yjs V2 are not among them), a bounded size, a body that parses.
 * What the library would find out by throwing is refused here, with a reason.
 */
export function readFrame(bytes: Uint8Array): Result<Frame> {
  try {
    const decoder = decoding.createDecoder(bytes);
    const documentName = decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (!parseDocumentName(documentName)) return fail("not_found" satisfies CloseReason);
    if (!ALLOWED.has(type)) return fail("bad_message" satisfies CloseReason);
    const reason = checkBody(type, decoder, bytes.length);
    return reason ? fail(reason) : ok({ documentName, kind: KINDS[type] ?? "other" });
  } catch {
    return fail("bad_message" satisfies CloseReason);
  }
}

function checkBody(type: number, decoder: decoding.Decoder, size: number): CloseReason | null {
  if (type === SYNC || type === SYNC_REPLY) return checkSync(decoder);
  if (type === AUTH) return checkToken(decoder);
  if (type !== AWARENESS) return null;
  if (size > LIMITS.awarenessBytes) return "too_large";
  return checkPresence(decoder);
}

/** Sub-types: 0 state vector, 1 missing updates, 2 update; each with exactly one payload. */
function checkSync(decoder: decoding.Decoder): CloseReason | null {
  const subType = decoding.readVarUint(decoder);
  if (subType > 2) return "bad_message";
  const payload = decoding.readVarUint8Array(decoder);
  return payload.length > LIMITS.updateBytes ? "too_large" : null;
}

function checkToken(decoder: decoding.Decoder): CloseReason | null {
  if (decoding.readVarUint(decoder) !== TOKEN) return "bad_message";
  return decoding.readVarString(decoder).length > 200 ? "bad_message" : null;
}

/** y-protocols/awareness: a count, then for each client its id, its clock and its state as JSON. */
function checkPresence(decoder: decoding.Decoder): CloseReason | null {
  const body = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  const count = decoding.readVarUint(body);
  if (count > MOST_PRESENCES) return "bad_message";
  for (let n = 0; n < count; n += 1) {
    decoding.readVarUint(body);
    decoding.readVarUint(body);
    const state: unknown = JSON.parse(decoding.readVarString(body));
    if (typeof state !== "object" || Array.isArray(state)) return "bad_message";
  }
  return null;
}
