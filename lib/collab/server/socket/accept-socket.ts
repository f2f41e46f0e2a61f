import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Hocuspocus } from "@hocuspocus/server";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import type { LiveSession } from "#db/queries/sessions.ts";
import { type CloseReason, LIMITS } from "#lib/collab/protocol.ts";
import { createBucket } from "../gate/bucket.ts";
import { readFrame } from "../gate/read-frame.ts";
import type { LiveContext, LiveSocket } from "../live.ts";
import { createPresenceThrottle } from "./presence-throttle.ts";

/** A socket that has not proven who it is by then is closed, however much it sends. */
const AUTHENTICATE_WITHIN_MS = 10_000;
const REFUSED = 4400;

/** Takes one socket into service: every frame passes the gate before the library sees it. */
export function acceptSocket(
  hocuspocus: Hocuspocus<LiveContext>,
  ws: WebSocket,
  request: IncomingMessage,
  log: Logger,
): LiveSocket {
  const socket = createSocket(ws, addressOf(request));
  const refuse = (reason: CloseReason) => {
    log.warn({ socket: socket.id, address: socket.address, reason }, "socket refused");
    ws.close(REFUSED, reason);
  };
  const connection = hocuspocus.handleConnection(boundedSender(ws, refuse), toRequest(request), {
    socket,
    attached: null,
  });
  const presence = createPresenceThrottle((bytes) => connection.handleMessage(bytes));
  const deadline = setTimeout(() => {
    if (!socket.isAuthenticated) refuse("ticket_refused");
  }, AUTHENTICATE_WITHIN_MS);

  ws.on("message", (data: Buffer, isBinary) => {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    if (ws.readyState !== ws.OPEN) return;
    if (!isBinary) return refuse("bad_message");
    if (!socket.messages.take() || !socket.bytes.take(bytes.length))
      return refuse("too_many_messages");
    const frame = readFrame(bytes);
    if (!frame.ok) return refuse(frame.error as CloseReason);
    const { documentName, kind } = frame.value;
    if (!socket.documents.has(documentName) && socket.documents.size >= LIMITS.documentsPerSocket)
      return refuse("too_many_documents");
    if (kind === "awareness") presence.take(documentName, bytes);
    else connection.handleMessage(bytes);
  });
  ws.on("error", (error) => log.info({ socket: socket.id, err: error }, "socket error"));
  ws.on("close", (code, reason) => {
    clearTimeout(deadline);
    presence.stop();
    socket.session.reject(new Error("socket closed"));
    connection.handleClose({ code, reason: reason.toString() });
  });
  return socket;
}

function createSocket(ws: WebSocket, address: string): LiveSocket {
  const session = Promise.withResolvers<LiveSession>();
  session.promise.catch(() => {});
  return {
    ...{ id: randomUUID(), ws, address, session, isAuthenticated: false, documents: new Set() },
    messages: createBucket(LIMITS.messagesPerSecond, LIMITS.messageBurst),
    bytes: createBucket(LIMITS.updateBytes, 8 * LIMITS.updateBytes),
  };
}

/** The library never looks at how much waits in a socket whose reader has stopped. */
function boundedSender(ws: WebSocket, refuse: (reason: CloseReason) => void) {
  return {
    get readyState() {
      return ws.readyState;
    },
    send(data: string | ArrayBufferLike | Blob | ArrayBufferView) {
      if (ws.bufferedAmount <= LIMITS.bufferedBytes) return ws.send(data as Uint8Array);
      refuse("slow_consumer");
      ws.terminate();
    },
    close: (code?: number, reason?: string) => ws.close(code, reason),
  };
}

/** Web overwrites the header with what it knows; collab itself listens on loopback only. */
function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-for"];
  return typeof forwarded === "string" ? forwarded : (request.socket.remoteAddress ?? "unknown");
}

function toRequest(request: IncomingMessage): Request {
  return new Request(`http://collab${request.url ?? "/"}`);
}
