import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Hocuspocus } from "@hocuspocus/server";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import { LIMITS } from "#lib/collab/protocol.ts";
import { isOwnOrigin } from "#lib/policy/origins.ts";
import type { LiveContext, LiveSocket } from "../live.ts";
import { acceptSocket } from "./accept-socket.ts";

/** Sockets that have not yet authenticated, in the whole process. */
const MOST_UNPROVEN = 500;

/** Accepts WebSockets on `/collab…` from our own pages. */
export function attachSockets(
  server: Server,
  options: { hocuspocus: Hocuspocus<LiveContext>; origins: readonly string[]; log: Logger },
): Set<LiveSocket> {
  const { hocuspocus, origins, log } = options;
  const sockets = new Set<LiveSocket>();
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.frameBytes,
    maxFragments: 64,
    perMessageDeflate: false,
  });
  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refusal = refuseUpgrade(request, origins, sockets);
    if (refusal) {
      log.warn({ origin: request.headers.origin, refusal }, "upgrade refused");
      return stream.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
    }
    wss.handleUpgrade(request, stream, head, (ws) => {
      const socket = acceptSocket(hocuspocus, ws, request, log);
      sockets.add(socket);
      ws.on("close", () => sockets.delete(socket));
    });
  });
  return sockets;
}

function refuseUpgrade(
  request: IncomingMessage,
  origins: readonly string[],
  sockets: ReadonlySet<LiveSocket>,
): string | null {
  if (!/^\/collab(\/[\w-]{1,64})?$/.test(request.url ?? "")) return "404 Not Found";
  if (!isOwnOrigin(request.headers.origin, origins)) return "403 Forbidden";
  const unproven = [...sockets].filter((socket) => !socket.isAuthenticated).length;
  return unproven >= MOST_UNPROVEN ? "503 Service Unavailable" : null;
}
