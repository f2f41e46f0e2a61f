import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { isCollabPath, pipeToCollab } from "#lib/launch/web/collab-pipe.ts";
import { setContentSecurity } from "#lib/launch/web/content-security.ts";
import { cleanHeaders } from "#lib/launch/web/request-headers.ts";
import { setSecurityHeaders } from "#lib/launch/web/security-headers.ts";

export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type WebParts = {
  handleRequest: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** For every upgrade that is not collab's. */
  handleUpgrade: UpgradeListener;
  collabUrl: string;
  trustedProxies: number;
  isHttps: boolean;
  isDevelopment: boolean;
  mapOrigin: string | null;
  /** Readers of published editions; see `createFront`. */
  published: {
    answerKept(request: IncomingMessage, response: ServerResponse): boolean;
    isPublished(url: string | undefined): boolean;
    answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  };
};

/** The one server that browsers reach: pages to Next, upgrades on /collab to collab. */
export function createWebServer(parts: WebParts): Server {
  const server = createServer({
    // A client that sends its head a byte at a time must not hold a socket for long.
    headersTimeout: 10_000,
    // A capture of 40 MB over a slow line takes minutes; what is not a file is refused by its size.
    requestTimeout: 600_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
  });
  server.on("request", (request, response) => {
    // An address with a host of its own is for proxies; who routes would lead there.
    if (!request.url?.startsWith("/")) return void response.writeHead(400).end();
    if (parts.published.answerKept(request, response)) return;
    cleanHeaders(request, parts.trustedProxies);
    setSecurityHeaders(response, parts.isHttps);
    if (parts.published.isPublished(request.url)) {
      parts.published.answer(request, response).catch(() => fail(response));
      return;
    }
    setContentSecurity(request, response, parts);
    parts.handleRequest(request, response).catch(() => fail(response));
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node leaves a socket without listeners after an upgrade: an unheard error ends the process.
    socket.on("error", () => socket.destroy());
    if (isCollabPath(request.url)) return pipeToCollab(request, socket, head, parts);
    cleanHeaders(request, parts.trustedProxies);
    parts.handleUpgrade(request, socket, head);
  });
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  return server;
}

function fail(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
  response.end("Something went wrong on our side.\n");
}
