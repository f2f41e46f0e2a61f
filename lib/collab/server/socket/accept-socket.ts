import type { IncomingMessage } from "node:http";
import type { Hocuspocus } from "@hocuspocus/server";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import { type CloseReason, LIMITS } from "#lib/collab/protocol.ts";
import { readFrame } from "../gate/read-frame.ts";
import type { LiveContext, LiveSocket } from "../live.ts";
import { admitFrame, createSocket } from "./create-socket.ts";
import { createPresenceThrottle } from "./presence-throttle.ts";

/** Close code of a socket that was refused; the reason is one of CLOSE_REASONS. */
const REFUSED = 4400;

export type SocketLimits = {
  /** A socket that has not proven who it is by then is closed, however much it sends. */
  authenticateWithinMs: number;
  /** Sockets that have not yet proven it, in the whole process. */
  mostUnproven: number;
};

export const SOCKET_LIMITS: SocketLimits = { authenticateWithinMs: 10_000, mostUnproven: 500 };

type Accepting = {
  hocuspocus: Hocuspocus<LiveContext>;
  log: Logger;
  limits: SocketLimits;
};

/** Takes one socket into service: every frame passes the gate before the library sees it. */
export function acceptSocket(
  { hocuspocus, log, limits }: Accepting,
  ws: WebSocket,
  request: IncomingMessage,
): LiveSocket {
  const socket = createSocket(ws, request);
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
  }, limits.authenticateWithinMs);

  ws.on("message", (data: Buffer, isBinary) => {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    if (ws.readyState !== ws.OPEN) return;
    if (!isBinary) return refuse("bad_message");
    if (!socket.messages.take() || !socket.bytes.take(bytes.length))
      return refuse("too_many_messages");
    const frame = readFrame(bytes);
    if (!frame.ok) return refuse(frame.error as CloseReason);
    const admitted = admitFrame(socket, frame.value, bytes.length);
    if (admitted === "drop") return;
    if (admitted !== "pass") return refuse(admitted);
    const { documentName, kind } = frame.value;
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

/** The library never looks at how much waits in a socket whose reader has stopped. */
function boundedSender(ws: WebSocket, refuse: (reason: CloseReason) => void) {
  return {
    get readyState() {
      return ws.readyState;
    },
    send(data: string | ArrayBufferLike | Blob | ArrayBufferView) {
      if (ws.bufferedAmount <= LIMITS.bufferedBytes) return ws.send(data as Uint8Array);
      if (ws.readyState === ws.OPEN) refuse("slow_consumer");
      ws.terminate();
    },
    close: (code?: number, reason?: string) => ws.close(code, reason),
  };
}

function toRequest(request: IncomingMessage): Request {
  return new Request(`http://collab${request.url ?? "/"}`);
}
