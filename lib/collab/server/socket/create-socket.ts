import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import type { LiveSession } from "#db/queries/sessions.ts";
import { type CloseReason, LIMITS } from "#lib/collab/protocol.ts";
import { createBucket } from "../gate/bucket.ts";
import type { Frame } from "../gate/read-frame.ts";
import type { LiveSocket } from "../live.ts";

/** Three messages open a document; all documents of a socket may be opened at once. */
const EARLY_MESSAGES = 4 * LIMITS.documentsPerSocket;
const EARLY_BYTES = 1024 * 1024;

export function createSocket(ws: WebSocket, request: IncomingMessage): LiveSocket {
  const session = Promise.withResolvers<LiveSession>();
  session.promise.catch(() => {});
  return {
    ...{ id: randomUUID(), ws, address: addressOf(request), session, isAuthenticated: false },
    documents: new Map(),
    messages: createBucket(LIMITS.messagesPerSecond, LIMITS.messageBurst),
    bytes: createBucket(LIMITS.updateBytes, 8 * LIMITS.updateBytes),
    early: {
      messages: createBucket(EARLY_MESSAGES / 10, EARLY_MESSAGES),
      bytes: createBucket(EARLY_BYTES / 10, EARLY_BYTES),
    },
  };
}

/**
 * Whether a frame may go on to the library: "drop" for what comes after a document was closed here
 * and before the browser knew (it is not acknowledged, so nothing is lost by it).
 */
export function admitFrame(
  socket: LiveSocket,
  { documentName, kind }: Frame,
  size: number,
): "pass" | "drop" | CloseReason {
  const state = socket.documents.get(documentName);
  if (state === "open") return "pass";
  if (state === undefined && kind !== "auth") return "drop";
  if (state === undefined && socket.documents.size >= LIMITS.documentsPerSocket)
    return "too_many_documents";
  if (!socket.early.messages.take() || !socket.early.bytes.take(size)) return "too_many_messages";
  if (state === undefined) socket.documents.set(documentName, "asked");
  return "pass";
}

/** Web overwrites the header with what it knows; collab itself listens on loopback only. */
function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-for"];
  return typeof forwarded === "string" ? forwarded : (request.socket.remoteAddress ?? "unknown");
}
