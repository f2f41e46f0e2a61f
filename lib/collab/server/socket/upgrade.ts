import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Hocuspocus } from "@hocuspocus/server";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";
import { LIMITS } from "#lib/collab/protocol.ts";
import { isOwnOrigin } from "#lib/policy/origins.ts";
import type { LiveContext, LiveSocket } from "../live.ts";
import { acceptSocket, type SocketLimits } from "./accept-socket.ts";

type Attaching = {
  hocuspocus: Hocuspocus<LiveContext>;
  origins: readonly string[];
  log: Logger;
  limits: SocketLimits;
};

/** Accepts WebSockets on `/collab…` from our own pages. */
export function attachSockets(server: Server, options: Attaching): Set<LiveSocket> {
  const { log } = options;
  const sockets = new Set<LiveSocket>();
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.frameBytes,
    maxFragments: 64,
    perMessageDeflate: false,
  });
  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refusal = refuseUpgrade(request, options, sockets);
    if (refusal) {
      log.warn({ origin: request.headers.origin, refusal }, "upgrade refused");
      return hangUp(stream, refusal);
    }
    wss.handleUpgrade(request, stream, head, (ws) => {
      const socket = acceptSocket(options, ws, request);
      sockets.add(socket);
      ws.on("close", () => sockets.delete(socket));
    });
  });
  return sockets;
}

/** Node takes its own error listener away before an upgrade: a reset here would end the process. */
function hangUp(stream: Duplex, status: string): void {
  stream.on("error", () => stream.destroy());
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    stream.destroy(),
  );
}

function refuseUpgrade(
  request: IncomingMessage,
  { origins, limits }: Attaching,
  sockets: ReadonlySet<LiveSocket>,
): string | null {
  if (!/^\/collab(\/[\w-]{1,64})?$/.test(request.url ?? "")) return "404 Not Found";
  if (!isOwnOrigin(request.headers.origin, origins)) return "403 Forbidden";
  const unproven = [...sockets].filter((socket) => !socket.isAuthenticated).length;
  return unproven >= limits.mostUnproven ? "503 Service Unavailable" : null;
}
